import type { Range } from '../../../src/core/sheet/address';
import type { Cell, SheetSnapshot } from '../../../src/core/sheet/snapshot';

/**
 * What people do to a form before they send it, on its snapshot. Formula texts stay as they are: reading a form
 * looks at their results only.
 */

export function renameSheet(sheet: SheetSnapshot, name: string): SheetSnapshot {
  return { ...sheet, name };
}

/** Blank rows before the given zero-based row; merges and hidden rows move along. */
export function insertRows(sheet: SheetSnapshot, before: number, count: number): SheetSnapshot {
  const moved = (row: number) => (row >= before ? row + count : row);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) })),
    merges: sheet.merges.map((merge) => moveRange(merge, moved)),
    hiddenRows: sheet.hiddenRows.map(moved),
  };
}

/** Columns cut and pasted elsewhere: column `col` goes to `order[col]`. Merges across them are undone first, as Excel asks. */
export function permuteColumns(sheet: SheetSnapshot, order: readonly number[]): SheetSnapshot {
  const moved = (col: number) => order[col] ?? col;
  return {
    ...sheet,
    cells: inOrder(sheet.cells.map((cell) => ({ ...cell, col: moved(cell.col) }))),
    merges: sheet.merges.filter(({ from, to }) => from.col === to.col),
    hiddenCols: sheet.hiddenCols.map(moved).sort((a, b) => a - b),
  };
}

/** Whole rows put in another order: what stood in `rows[i]` goes to `places[i]`, the same rows in another order. */
export function reorderRows(
  sheet: SheetSnapshot,
  rows: readonly number[],
  places: readonly number[],
): SheetSnapshot {
  const place = new Map(rows.map((row, index) => [row, places[index]!]));
  const moved = (row: number) => place.get(row) ?? row;
  return {
    ...sheet,
    cells: inOrder(sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) }))),
    hiddenRows: sheet.hiddenRows.map(moved).sort((a, b) => a - b),
  };
}

export function hideRows(sheet: SheetSnapshot, rows: readonly number[]): SheetSnapshot {
  return { ...sheet, hiddenRows: [...new Set([...sheet.hiddenRows, ...rows])].sort((a, b) => a - b) };
}

function moveRange({ from, to }: Range, moved: (row: number) => number): Range {
  return { from: { ...from, row: moved(from.row) }, to: { ...to, row: moved(to.row) } };
}

function inOrder(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
}
