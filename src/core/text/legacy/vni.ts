/** The marks a VNI letter takes after it, in one order for all vowels: sắc, huyền, hỏi, ngã, nặng. */
const TONES = 'ùøûõï';
const CIRCUMFLEX = 'âáàåãä';
const BREVE = 'êéèúüë';

/** VNI-Windows, small letters: what follows a base letter, and the Unicode letters these pairs stand for. */
const PAIRS: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', TONES, 'áàảãạ'],
  ['a', CIRCUMFLEX, 'âấầẩẫậ'],
  ['a', BREVE, 'ăắằẳẵặ'],
  ['e', TONES, 'éèẻẽẹ'],
  ['e', CIRCUMFLEX, 'êếềểễệ'],
  ['o', TONES, 'óòỏõọ'],
  ['o', CIRCUMFLEX, 'ôốồổỗộ'],
  ['ô', TONES, 'ớờởỡợ'],
  ['u', TONES, 'úùủũụ'],
  ['ö', TONES, 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];
const SINGLES = { codes: 'íìæóòôöîñ', letters: 'íìỉĩịơưỵđ' };

const LETTER_OF = new Map([
  ...PAIRS.flatMap(([base, marks, letters]) =>
    [...marks].map((mark, index) => [base + mark, letters[index]!] as const),
  ),
  ...[...SINGLES.codes].map((code, index) => [code, SINGLES.letters[index]!] as const),
]);

const upper = (text: string) => text.toLocaleUpperCase('vi');

/** A small mark may follow a capital (Aùnh), but no capital a small letter. */
const SPELLINGS = new Map(
  [...LETTER_OF].flatMap(([code, letter]) => [
    [code, letter] as const,
    [upper(code[0]!) + code.slice(1), upper(letter)] as const,
    [upper(code), upper(letter)] as const,
  ]),
);

/** Pairs stand before singles: ôï is ợ, not ơ and a mark. */
export const VNI_CODE = new RegExp([...SPELLINGS.keys()].join('|'), 'gu');

/** VNI-Windows text to Unicode. */
export function decodeVni(text: string): string {
  return text.replace(VNI_CODE, (code) => SPELLINGS.get(code)!);
}
