import { type Address, columnName, parseAddress } from '../../src/core/sheet/address';
import type { Cell, CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';

/** What a person leaves in a cell; `value` null: the cell is cleared. What is not named stays as it was. */
export type Change = Address & {
  readonly value: CellValue | null;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly font?: string;
};

/** The sheet after a person's typing or pasting; a constant typed over a formula takes its place. */
export function change(sheet: SheetSnapshot, changes: readonly Change[]): SheetSnapshot {
  const cells = new Map(sheet.cells.map((cell) => [keyOf(cell), cell]));
  for (const each of changes) {
    const key = keyOf(each);
    if (each.value === null && each.formula === undefined) cells.delete(key);
    else cells.set(key, changed(cells.get(key), each));
  }
  return { ...sheet, cells: inOrder([...cells.values()]) };
}

function changed(old: Cell | undefined, { row, col, value, formula, numberFormat, font }: Change): Cell {
  const format = numberFormat ?? old?.numberFormat;
  const typeface = font ?? old?.font;
  return {
    ...{ row, col, value },
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(typeface === undefined ? {} : { font: typeface }),
  };
}

/** Cells at their new addresses; those that get none are gone. Formulas follow, as Excel makes them. */
export function moveCells(
  sheet: SheetSnapshot,
  move: (address: Address) => Address | undefined,
): SheetSnapshot {
  const cells = sheet.cells.flatMap((cell) => {
    const to = move(cell);
    if (!to) return [];
    const formula = cell.formula === undefined ? {} : { formula: moveFormula(cell.formula, move) };
    return [{ ...cell, ...to, ...formula }];
  });
  const merges = sheet.merges.flatMap(({ from, to }) => {
    const [first, last] = [move(from), move(to)];
    return first && last ? [{ from: first, to: last }] : [];
  });
  const rows = sheet.hiddenRows.flatMap((row) => move({ row, col: 0 })?.row ?? []);
  const cols = sheet.hiddenCols.flatMap((col) => move({ row: 0, col })?.col ?? []);
  return { ...sheet, cells: inOrder(cells), merges, hiddenRows: sorted(rows), hiddenCols: sorted(cols) };
}

const REFERENCE = /(\$?)([A-Z]{1,2})(\$?)(\d+)/g;

/** References outside of quoted texts, at their new addresses; `#REF!` where those are gone. */
function moveFormula(formula: string, move: (address: Address) => Address | undefined): string {
  const parts = formula.split('"');
  const moved = parts.map((part, index) =>
    index % 2 === 1
      ? part
      : part.replace(REFERENCE, (_, fixedCol: string, letters: string, fixedRow: string, row: string) => {
          const to = move(parseAddress(letters + row)!);
          return to ? `${fixedCol}${columnName(to.col)}${fixedRow}${to.row + 1}` : '#REF!';
        }),
  );
  return moved.join('"');
}

const keyOf = ({ row, col }: Address) => `${row}:${col}`;

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

function inOrder(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
}
