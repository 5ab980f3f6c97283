/** A cell by zero-based row and column: `{ row: 0, col: 0 }` is A1. */
export type Address = { readonly row: number; readonly col: number };

/** A rectangle of cells, both corners included, `from` at the top left. */
export type Range = { readonly from: Address; readonly to: Address };

/** Excel's last row and column (1,048,576 × 16,384), zero-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;

/** The letters of a zero-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnName(col: number): string {
  if (!Number.isInteger(col) || col < 0 || col > LAST_COL) throw new RangeError(`column ${col}`);
  let name = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `F12` for a zero-based address; `$F$12` when absolute. */
export function formatAddress({ row, col }: Address, absolute = false): string {
  if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) throw new RangeError(`row ${row}`);
  const mark = absolute ? '$' : '';
  return `${mark}${columnName(col)}${mark}${row + 1}`;
}

/** `F12:H20`, or `F12` for a single cell. */
export function formatRange({ from, to }: Range, absolute = false): string {
  const start = formatAddress(from, absolute);
  return from.row === to.row && from.col === to.col ? start : `${start}:${formatAddress(to, absolute)}`;
}

/** The address in `F12` or `$f$12`; undefined for anything else or beyond Excel's grid. */
export function parseAddress(text: string): Address | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  const col =
    [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return col <= LAST_COL && row <= LAST_ROW ? { row, col } : undefined;
}

/** The range in `F12:H20` (corners in any order) or `F12`; undefined for anything else. */
export function parseRange(text: string): Range | undefined {
  const [a, b, ...more] = text.split(':').map(parseAddress);
  if (!a || more.length > 0 || (text.includes(':') && !b)) return undefined;
  return cornersOf(a, b ?? a);
}

function cornersOf(a: Address, b: Address): Range {
  return {
    from: { row: Math.min(a.row, b.row), col: Math.min(a.col, b.col) },
    to: { row: Math.max(a.row, b.row), col: Math.max(a.col, b.col) },
  };
}

/** A range of one cell, or of its top left and bottom right corners given as row, col, row, col. */
export function range(row: number, col: number, lastRow = row, lastCol = col): Range {
  return { from: { row, col }, to: { row: lastRow, col: lastCol } };
}

/** Whether a range holds the address, its edges included. */
export function isInside({ row, col }: Address, { from, to }: Range): boolean {
  return row >= from.row && row <= to.row && col >= from.col && col <= to.col;
}

/** Every address of a range, row by row. */
export function* addressesOf({ from, to }: Range): Generator<Address> {
  for (let row = from.row; row <= to.row; row++) {
    for (let col = from.col; col <= to.col; col++) yield { row, col };
  }
}
