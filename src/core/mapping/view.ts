import { type Address, type Range, range } from '../sheet/address';
import { type Cell, indexCells, type SheetSnapshot } from '../sheet/snapshot';
import { readableText } from './readableText';

/**
 * A sheet seen with its metrics in rows, blank rows and columns left out. Where an office has its metrics in columns
 * the sheet is turned, so that rows of the view are columns of the sheet; all but the way back is then the same.
 */
export type View = {
  readonly turned: boolean;
  readonly rows: number;
  readonly cols: number;
  readonly cellAt: (row: number, col: number) => Cell | undefined;
  /** What stands in the cell itself; a merged area says it in its first cell only. */
  readonly textAt: (row: number, col: number) => string;
  /** The block a cell belongs to: its merged area as far as the view shows it, or itself. */
  readonly blockAt: (row: number, col: number) => Range;
  readonly isHiddenRow: (row: number) => boolean;
  readonly isHiddenCol: (col: number) => boolean;
  /** The sheet's own number of a row or column of the view; of a turned view rows are the sheet's columns. */
  readonly rowAt: (row: number) => number;
  readonly colAt: (col: number) => number;
};

/** No form is larger; what stands further out is not looked at. */
const MOST_ROWS = 3000;
const MOST_COLS = 250;

/** The sheet as it stands, without what is blank throughout. */
export function viewOf(sheet: SheetSnapshot): View {
  const cells = sheet.cells.filter(
    ({ value, formula }) => formula !== undefined || (value !== null && value !== ''),
  );
  const rows = places(cells.map(({ row }) => row)).slice(0, MOST_ROWS);
  const cols = places(cells.map(({ col }) => col)).slice(0, MOST_COLS);
  const found = indexCells(sheet);
  const cellAt = (row: number, col: number) => found(rows[row] ?? -1, cols[col] ?? -1);
  const blocks = blocksByCell(sheet.merges, rows, cols);
  const texts = new Map<Cell, string>();
  const [hiddenRows, hiddenCols] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenCols)];
  return {
    turned: false,
    rows: rows.length,
    cols: cols.length,
    cellAt,
    textAt: (row, col) => {
      const cell = cellAt(row, col);
      if (!cell) return '';
      const text = texts.get(cell) ?? readableText(cell);
      texts.set(cell, text);
      return text;
    },
    blockAt: (row, col) => blocks.get(cellKey(row, col)) ?? range(row, col),
    isHiddenRow: (row) => hiddenRows.has(rows[row] ?? -1),
    isHiddenCol: (col) => hiddenCols.has(cols[col] ?? -1),
    rowAt: (row) => rows[row]!,
    colAt: (col) => cols[col]!,
  };
}

function places(all: readonly number[]): number[] {
  return [...new Set(all)].sort((a, b) => a - b);
}

function cellKey(row: number, col: number): number {
  return row * MOST_COLS + col;
}

/** Merged areas by the cells of the view they cover. */
function blocksByCell(
  merges: readonly Range[],
  rows: readonly number[],
  cols: readonly number[],
): Map<number, Range> {
  const blocks = new Map<number, Range>();
  for (const { from, to } of merges) {
    const ofRows = within(rows, from.row, to.row);
    const ofCols = within(cols, from.col, to.col);
    if (ofRows.length * ofCols.length < 2) continue;
    const block = range(ofRows[0]!, ofCols[0]!, ofRows.at(-1), ofCols.at(-1));
    for (const row of ofRows) for (const col of ofCols) blocks.set(cellKey(row, col), block);
  }
  return blocks;
}

function within(all: readonly number[], first: number, last: number): number[] {
  return all.flatMap((place, at) => (place >= first && place <= last ? [at] : []));
}

/** The view with rows and columns exchanged. */
export function turn(view: View): View {
  return {
    turned: !view.turned,
    rows: view.cols,
    cols: view.rows,
    cellAt: (row, col) => view.cellAt(col, row),
    textAt: (row, col) => view.textAt(col, row),
    blockAt: (row, col) => {
      const { from, to } = view.blockAt(col, row);
      return range(from.col, from.row, to.col, to.row);
    },
    isHiddenRow: view.isHiddenCol,
    isHiddenCol: view.isHiddenRow,
    rowAt: view.colAt,
    colAt: view.rowAt,
  };
}

/** The sheet's address of a cell of the view. */
export function addressOf(view: View, row: number, col: number): Address {
  const [a, b] = [view.rowAt(row), view.colAt(col)];
  return view.turned ? { row: b, col: a } : { row: a, col: b };
}

/** What a cell says, a merged area saying it in each of its cells. */
export function spreadText(view: View, row: number, col: number): string {
  const { from } = view.blockAt(row, col);
  return view.textAt(from.row, from.col);
}

/** Whether the cell is the one that holds its block's content. */
export function isBlockStart(view: View, row: number, col: number): boolean {
  const { from } = view.blockAt(row, col);
  return from.row === row && from.col === col;
}

/** Whether a cell holds a number that is no year. */
export function isFigure(view: View, row: number, col: number): boolean {
  const value = view.cellAt(row, col)?.value;
  return typeof value === 'number' && !(Number.isInteger(value) && value >= 1990 && value <= 2100);
}

/** Columns of a row that hold text, one for each block. */
export function textColumns(view: View, row: number): number[] {
  return columnsOf(view).filter((col) => isBlockStart(view, row, col) && view.textAt(row, col) !== '');
}

/** Every column of the view, from the left. */
export function columnsOf({ cols }: View): number[] {
  return Array.from({ length: cols }, (_, col) => col);
}
