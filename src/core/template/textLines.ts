/** How a text is printed: points, 11 unless said. */
type Look = { readonly size?: number; readonly bold?: boolean; readonly indent?: number };

/** Widths of Times New Roman's letters in ems, the first class that fits; marks but the horn stand above or below. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/\u031B/, 0.08],
  [/\p{M}/u, 0],
  [/[\s.,]/, 0.25],
  [/[ijlt:;'|/]/, 0.28],
  [/[frI()[\]!-]/, 0.33],
  [/[acesz"]/, 0.44],
  [/[mwMW…]/, 0.85],
  [/\p{Lu}/u, 0.67],
  [/./su, 0.5],
];

const BASE_SIZE = 11;
const BOLD = 1.06;
/** Ems at the base size to a character of column width: 7 of 14⅔ pixels, less what a printer's font may be wider. */
const EM_PER_CHARACTER = 0.455;
/** Characters of column width that one step of indent takes. */
const INDENT = 1.3;

/** Lines a text takes in a wrapped cell of so many characters' width; its own line breaks count. */
export function countLines(text: string, width: number, look: Look = {}): number {
  const { size = BASE_SIZE, bold = false, indent = 0 } = look;
  const room = ((width - indent * INDENT) * EM_PER_CHARACTER * BASE_SIZE) / size / (bold ? BOLD : 1);
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

/** Words are not parted, but one longer than the room goes on over several lines. */
function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=\s)/)) {
    const printed = emsOf(word.trimEnd());
    if (used > 0 && used + printed > room) {
      lines += 1;
      used = 0;
    }
    const more = Math.max(0, Math.ceil(printed / room) - 1);
    lines += more;
    used += emsOf(word) - more * room;
  }
  return lines;
}

function emsOf(text: string): number {
  return [...text.normalize('NFD')].reduce((sum, sign) => sum + emsOfSign(sign), 0);
}

function emsOfSign(sign: string): number {
  return LETTERS.find(([letters]) => letters.test(sign))![1];
}
