/** How a form's text is stored: TCVN3 and VNI letters stand in the cells as Latin-1 characters, NFD as a Mac writes. */
export type Encoding = 'tcvn3' | 'vni' | 'nfd';

// DOMAIN §5.5: 74 codes, position by position.
const TCVN3_CODES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const TCVN3 = new Map([...LETTERS].map((letter, i) => [letter, [...TCVN3_CODES][i]!]));

/** VNI writes the tone after the letter; â, ê, ô and ă take other signs than plain letters, i and ỵ have their own codes. */
const PLAIN_TONES = ['ø', 'ù', 'û', 'õ', 'ï'];
const ROOF_TONES = ['à', 'á', 'å', 'ã', 'ä'];
const BREVE_TONES = ['è', 'é', 'ú', 'ü', 'ë'];
const I_TONES = ['ì', 'í', 'æ', 'ó', 'ò'];
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** Text in the given storage; Unicode NFC when none is named. Capitals with a tone have no TCVN3 code and lose their case. */
export function encodeText(text: string, encoding: Encoding | undefined): string {
  const composed = text.normalize('NFC');
  if (encoding === 'nfd') return composed.normalize('NFD');
  if (encoding === 'tcvn3') return [...composed].map(toTcvn3).join('');
  return encoding === 'vni' ? [...composed].map(toVni).join('') : composed;
}

function toTcvn3(letter: string): string {
  return TCVN3.get(letter) ?? TCVN3.get(letter.toLocaleLowerCase('vi')) ?? letter;
}

function toVni(letter: string): string {
  const lower = letter.toLocaleLowerCase('vi');
  const code = lowerToVni(lower);
  return letter === lower ? code : code.toLocaleUpperCase('vi');
}

function lowerToVni(letter: string): string {
  if (letter === 'đ') return 'ñ';
  const marks = [...letter.normalize('NFD')];
  const base = marks[0]!;
  const tone = TONES.findIndex((mark) => marks.includes(mark));
  if (base === 'i' && tone >= 0) return I_TONES[tone]!;
  if (letter === 'ỵ') return 'î';
  if (marks.includes('\u0302')) return base + (ROOF_TONES[tone] ?? 'â');
  if (marks.includes('\u0306')) return base + (BREVE_TONES[tone] ?? 'ê');
  const horned = marks.includes('\u031B') ? (base === 'o' ? 'ô' : 'ö') : base;
  return horned + (PLAIN_TONES[tone] ?? '');
}
