import type { Address, Range } from './address';
import type { Culture } from './culture';

/** An Excel error value such as `#DIV/0!`, kept apart from text that looks like one. */
export type CellError = { readonly error: string };

/** What a cell holds; a blank cell is not listed at all. Dates are numbers with a date format, as in Excel. */
export type CellValue = number | string | boolean | CellError;

/** A non-blank cell as read. `formula` is en-US text with its `=`; `value` is then its last computed value, null when none was stored. */
export type Cell = Address & {
  readonly value: CellValue | null;
  readonly formula?: string;
  /** Excel number format code when it is not General. */
  readonly numberFormat?: string;
  /** Font name when the reader knows it: legacy Vietnamese encodings are recognised by it. */
  readonly font?: string;
};

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** One worksheet as read: cells in row-major order, each address at most once. */
export type SheetSnapshot = {
  readonly name: string;
  readonly visibility: Visibility;
  readonly cells: readonly Cell[];
  readonly merges: readonly Range[];
  /** Zero-based, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
  /** Texts of the page's headers and footers, with Excel's layout codes; a reader may not know them. */
  readonly printed?: readonly string[];
};

/** A whole workbook as read, in tab order. Plain data: it crosses a worker boundary unchanged. */
export type WorkbookSnapshot = {
  readonly sheets: readonly SheetSnapshot[];
  /** Of the machine it is open on; absent where that is unknown, as in a file. */
  readonly culture?: Culture;
};

export const EMPTY_WORKBOOK: WorkbookSnapshot = { sheets: [] };

/** Excel compares sheet names without case; a name composed otherwise (NFD from a Mac) is the same to its reader. */
export function isSameSheetName(a: string, b: string): boolean {
  return compared(a) === compared(b);
}

const compared = (name: string) => name.toUpperCase().normalize('NFC');

/** The sheet of that name, compared as Excel does. */
export function findSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => isSameSheetName(sheet.name, name));
}

/** Constant-time look-up over a sheet's cells. */
export function indexCells(sheet: SheetSnapshot): (row: number, col: number) => Cell | undefined {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    rows.set(cell.row, row.set(cell.col, cell));
  }
  return (row, col) => rows.get(row)?.get(col);
}

/** Whether a value is an error such as `#REF!` and not a text. */
export function isCellError(value: CellValue | null | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}
