/**
 * TCVN3 (ABC, the .Vn fonts) as Latin-1 signs, code by code; ư is U+00AD, the soft hyphen (DOMAIN §5.5).
 * Capitals with a tone have no code of their own.
 */
const CODES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

const LETTER_OF = new Map([...CODES].map((code, index) => [code, LETTERS[index]!]));
export const TCVN3_CODE = new RegExp(`[${CODES}]`, 'gu');
const WORD = new RegExp(`[A-Za-z${CODES}]+`, 'gu');

/** A capital after another letter, and no small letter but those that TCVN3 has no capital for. */
const SHOUTED = new RegExp(`^(?=.+[A-Z¡¢§£¤¥¦])[A-Z${CODES}]+$`, 'u');

/**
 * TCVN3 text to Unicode. Toned letters of capital words were typed small (`CAO B»NG` shows as CAO BằNG):
 * they become capitals where the rest of the word, or of an all-capital text, says so.
 */
export function decodeTcvn3(text: string): string {
  const isShouted = !/[a-z]/.test(text) && (text.match(WORD) ?? []).some(isShoutedWord);
  return text.replace(WORD, (word) => {
    const letters = word.replace(TCVN3_CODE, (code) => LETTER_OF.get(code)!);
    return isShouted || isShoutedWord(word) ? letters.toLocaleUpperCase('vi') : letters;
  });
}

function isShoutedWord(word: string): boolean {
  return SHOUTED.test(word);
}
