/** `36 vụ, 126 đối tượng`, `2.000 suất quà trị giá 1,2 tỷ đồng`: what stands between one figure's words and the next figure. */
const BETWEEN =
  /\s*[,;+]\s+(?=\d)|\s+[-–]\s+(?=\d)|\s+(?:và|với|cho|gồm|có|phụ trách|(?:tổng )?trị giá|được)\s+(?=\d)/iu;
/** `36(126)`, `36 vụ (126 đối tượng)` */
const BRACKETED = /^(\d[^()]*?)\s*\((\d[^()]*)\)$/u;
/** A figure that says what it counts. */
const NAMED = /\d[^\p{L}]*\p{L}/u;

/**
 * The figures a text gives in one cell, in its order; one, the whole text, where it is of one figure. Between slashes
 * and in brackets they may be bare; otherwise each must say what it counts: `2.800 - 2.900` is a range.
 */
export function splitFigures(text: string): string[] {
  if (text.includes('/')) return trimmed(text.split('/'));
  const [, first, second] = BRACKETED.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return trimmed([first, second]);
  const figures = trimmed(text.split(BETWEEN));
  return figures.every((figure) => NAMED.test(figure)) ? figures : [text];
}

const trimmed = (figures: readonly string[]) => figures.map((figure) => figure.trim());
