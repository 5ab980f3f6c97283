import { formatRange, parseRange, type Range, range } from '../../../core/sheet/address';

/** The ranges of an `sqref`, which are divided by spaces; what is none is left out. */
export function parseRanges(text: string): Range[] {
  return text.split(/\s+/).flatMap((one) => parseRange(one) ?? []);
}

export function formatRanges(ranges: readonly Range[]): string {
  return ranges.map((one) => formatRange(one)).join(' ');
}

/** Whether two ranges have a cell in common. */
export function isMeeting(a: Range, b: Range): boolean {
  return a.from.row <= b.to.row && b.from.row <= a.to.row && a.from.col <= b.to.col && b.from.col <= a.to.col;
}

/** What is left of some ranges without the cells of others, as ranges that have no cell in common with those. */
export function withoutRanges(ranges: readonly Range[], holes: readonly Range[]): Range[] {
  return holes
    .reduce<readonly Range[]>((left, hole) => left.flatMap((one) => cut(one, hole)), ranges)
    .slice();
}

/** The parts above, left of, right of and below the hole. */
function cut(whole: Range, hole: Range): Range[] {
  if (!isMeeting(whole, hole)) return [whole];
  const { from, to } = whole;
  const top = Math.max(from.row, hole.from.row);
  const bottom = Math.min(to.row, hole.to.row);
  return [
    range(from.row, from.col, top - 1, to.col),
    range(top, from.col, bottom, hole.from.col - 1),
    range(top, hole.to.col + 1, bottom, to.col),
    range(bottom + 1, from.col, to.row, to.col),
  ].filter((part) => part.from.row <= part.to.row && part.from.col <= part.to.col);
}
