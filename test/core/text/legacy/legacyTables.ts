/**
 * Every toned or marked small letter and its codes, as published: TCVN3 from TCVN 5712:1993 (VN3; the same as glibc's
 * TCVN5712-1), VNI-Windows with its capitals from the tables of the xvnkb keyboard. Kept apart from the tables under test.
 */
const ROWS = `
á ¸ aù | à µ aø | ả ¶ aû | ã · aõ | ạ ¹ aï
â © aâ | ấ Ê aá | ầ Ç aà | ẩ È aå | ẫ É aã | ậ Ë aä
ă ¨ aê | ắ ¾ aé | ằ » aè | ẳ ¼ aú | ẵ ½ aü | ặ Æ aë
é Ð eù | è Ì eø | ẻ Î eû | ẽ Ï eõ | ẹ Ñ eï
ê ª eâ | ế Õ eá | ề Ò eà | ể Ó eå | ễ Ô eã | ệ Ö eä
í Ý í | ì × ì | ỉ Ø æ | ĩ Ü ó | ị Þ ò
ó ã où | ò ß oø | ỏ á oû | õ â oõ | ọ ä oï
ô « oâ | ố è oá | ồ å oà | ổ æ oå | ỗ ç oã | ộ é oä
ơ ¬ ô | ớ í ôù | ờ ê ôø | ở ë ôû | ỡ ì ôõ | ợ î ôï
ú ó uù | ù ï uø | ủ ñ uû | ũ ò uõ | ụ ô uï
ư \u00AD ö | ứ ø öù | ừ õ öø | ử ö öû | ữ ÷ öõ | ự ù öï
ý ý yù | ỳ ú yø | ỷ û yû | ỹ ü yõ | ỵ þ î
đ ® ñ`;
const TCVN3_CAPITALS = 'Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§';

/** One small letter with its TCVN3 code and its VNI code. */
export const LETTERS = ROWS.trim()
  .split(/\n| \| /)
  .map((entry) => entry.split(' ') as [letter: string, tcvn3: string, vni: string]);

const TO_TCVN3 = new Map<string, string>([
  ...LETTERS.flatMap(([letter, code]) => [[letter, code] as const, [letter.toUpperCase(), code] as const]),
  ...TCVN3_CAPITALS.split(' ').map(([letter, code]) => [letter!, code!] as const),
]);
const TO_VNI = new Map<string, string>(
  LETTERS.flatMap(([letter, , code]) => [
    [letter, code] as const,
    [letter.toUpperCase(), code.toUpperCase()] as const,
  ]),
);

/** As a keyboard of those days wrote it: toned capitals fall to the small letter's code. */
export const encodeTcvn3 = (text: string) => replaceLetters(text, TO_TCVN3);
/** As shown by a font of capitals: .VnTimeH. */
export const encodeTcvn3Upper = (text: string) => encodeTcvn3(text.toLocaleLowerCase('vi'));
export const encodeVni = (text: string) => replaceLetters(text, TO_VNI);

function replaceLetters(text: string, codes: ReadonlyMap<string, string>): string {
  return [...text.normalize('NFC')].map((sign) => codes.get(sign) ?? sign).join('');
}
