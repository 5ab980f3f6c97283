import { type Address, columnName, isInside, type Range } from '../core/sheet/address';
import type { CellStyle, SheetPlan } from '../core/sheet/plan';
import type { Cell, SheetSnapshot } from '../core/sheet/snapshot';
import { displayValue } from './displayValue';

/** A cell as the page draws it. */
export type GridCell = {
  readonly address: Address;
  readonly text: string;
  /** A number, not a text that looks like one: Excel puts numbers at the right. */
  readonly isNumber: boolean;
  readonly style: CellStyle;
  readonly columns: number;
  readonly rows: number;
};

type GridRow = { readonly row: number; readonly cells: readonly GridCell[] };

/** What is drawn of a sheet: visible rows and columns of the used area, up to a limit. */
export type SheetGrid = {
  readonly columns: readonly { readonly col: number; readonly name: string; readonly width: number }[];
  readonly rows: readonly GridRow[];
  /** Rows left out beyond the limit. */
  readonly hidden: number;
};

/** More would make the page slow, and nobody reads on. */
const MAX_ROWS = 400;
const MAX_COLS = 80;
const DEFAULT_WIDTH = 10;

/** Lays out a sheet for looking at; `plan` gives the looks where the sheet was made here. */
export function layOutSheet(sheet: SheetSnapshot, plan: SheetPlan | undefined): SheetGrid {
  const last = lastCell(sheet);
  const hiddenRows = new Set(sheet.hiddenRows);
  const visibleRows = span(last.row).filter((row) => !hiddenRows.has(row));
  const drawnRows = visibleRows.slice(0, MAX_ROWS);
  const lastRow = drawnRows.at(-1) ?? 0;
  const columns = span(Math.min(last.col, MAX_COLS)).filter((col) => !sheet.hiddenCols.includes(col));
  const cells = sheet.cells.filter(({ row }) => row <= lastRow && !hiddenRows.has(row));
  const texts = new Map(cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const starts = new Map(sheet.merges.map((merge) => [`${merge.from.row},${merge.from.col}`, merge]));
  const styles = stylesOf(plan, lastRow, columns.length);
  const widths = plan ? undefined : widthsOf(cells, sheet.merges);
  const draw = (row: number, col: number): GridCell[] => {
    const merge = starts.get(`${row},${col}`);
    if (!merge && sheet.merges.some((one) => isInside({ row, col }, one))) return [];
    const cell = texts.get(`${row},${col}`);
    const style = styles(row, col);
    const text = displayValue(cell?.value ?? null, style.numberFormat ?? cell?.numberFormat);
    const isNumber = typeof cell?.value === 'number';
    return [{ address: { row, col }, text, isNumber, style, ...extentOf(merge, visibleRows, columns) }];
  };
  return {
    columns: columns.map((col) => ({
      col,
      name: columnName(col),
      width: plan?.widths[col] ?? widths?.get(col) ?? DEFAULT_WIDTH,
    })),
    rows: drawnRows.map((row) => ({ row, cells: columns.flatMap((col) => draw(row, col)) })),
    hidden: visibleRows.length - drawnRows.length,
  };
}

/** The last row and column with anything in them. A file may hold millions of cells: no call takes so many arguments. */
function lastCell({ cells, merges }: SheetSnapshot): Address {
  let row = 0;
  let col = 0;
  for (const one of [...cells, ...merges.map(({ to }) => to)]) {
    row = Math.max(row, one.row);
    col = Math.max(col, one.col);
  }
  return { row, col };
}

const MIN_WIDTH = 6;
const MAX_WIDTH = 38;

/** A file's own widths are not read: a column is as wide as its longest text, within reason, merged cells apart. */
function widthsOf(cells: readonly Cell[], merges: readonly Range[]): ReadonlyMap<number, number> {
  const merged = new Set(merges.map(({ from }) => `${from.row},${from.col}`));
  const widths = new Map<number, number>();
  for (const { row, col, value, numberFormat } of cells) {
    if (merged.has(`${row},${col}`)) continue;
    const length = displayValue(value, numberFormat).length + 2;
    widths.set(col, Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, widths.get(col) ?? 0, length)));
  }
  return widths;
}

const span = (last: number) => Array.from({ length: last + 1 }, (_, index) => index);

function extentOf(merge: Range | undefined, rows: readonly number[], columns: readonly number[]) {
  if (!merge) return { columns: 1, rows: 1 };
  return {
    columns: columns.filter((col) => col >= merge.from.col && col <= merge.to.col).length || 1,
    rows: rows.filter((row) => row >= merge.from.row && row <= merge.to.row).length || 1,
  };
}

/** Later formats win, property by property; computed once per sheet. */
function stylesOf(plan: SheetPlan | undefined, lastRow: number, width: number) {
  const styles = new Map<number, CellStyle>();
  for (const { range, style } of plan?.formats ?? []) {
    for (let row = range.from.row; row <= Math.min(range.to.row, lastRow); row++) {
      for (let col = range.from.col; col <= Math.min(range.to.col, width); col++) {
        const key = row * (MAX_COLS + 1) + col;
        styles.set(key, { ...styles.get(key), ...style });
      }
    }
  }
  return (row: number, col: number): CellStyle => styles.get(row * (MAX_COLS + 1) + col) ?? {};
}
