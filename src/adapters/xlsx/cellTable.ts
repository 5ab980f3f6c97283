import type { Cell, CellValue } from '../../core/sheet/snapshot';

/** A cell without the properties it lacks; written out because a million cells made piece by piece take twice as long. */
export function newCell(
  row: number,
  col: number,
  value: CellValue | null,
  formula: string | undefined,
  numberFormat: string | undefined,
  font: string | undefined,
): Cell {
  if (font !== undefined) return { ...newCell(row, col, value, formula, numberFormat, undefined), font };
  if (formula === undefined) {
    return numberFormat === undefined ? { row, col, value } : { row, col, value, numberFormat };
  }
  return numberFormat === undefined
    ? { row, col, value, formula }
    : { row, col, value, formula, numberFormat };
}

/** The cells of one sheet as the file lists them, put in order at the end. */
export class CellTable {
  lastCol = -1;
  private readonly cells: Cell[] = [];
  /** Where the cell added last stands. */
  private row = -1;
  private col = -1;
  private inOrder = true;

  add(cell: Cell): void {
    if (cell.row < this.row || (cell.row === this.row && cell.col <= this.col)) this.inOrder = false;
    this.row = cell.row;
    this.col = cell.col;
    if (cell.col > this.lastCol) this.lastCol = cell.col;
    this.cells.push(cell);
  }

  /** Row-major, each address once: of a cell given twice the later one counts. */
  sorted(): Cell[] {
    if (this.inOrder) return this.cells;
    const cells = this.cells.sort((a, b) => a.row - b.row || a.col - b.col);
    return cells.filter(({ row, col }, i) => cells[i + 1]?.row !== row || cells[i + 1]?.col !== col);
  }
}
