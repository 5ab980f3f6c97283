/// <reference types="@microsoft/office-js/dist/office" />
import type { Cell } from '../../core/sheet/snapshot';
import { cellsOf } from './readCells';

/** Cells asked for at once: at 100 bytes each, value and formula, well below Excel's 5 MB. */
const CELLS_AT_ONCE = 20_000;

/** The cells of one sheet, its used rows asked for a few at a time: one sync for its size and one for each slice. */
export async function readSlices(context: Excel.RequestContext, sheet: string): Promise<Cell[]> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load('rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return [];
  const { rowCount, columnCount } = used;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const cells: Cell[] = [];
  for (let row = 0; row < rowCount; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, rowCount - row);
    const slice = used.getCell(row, 0).getAbsoluteResizedRange(rows, columnCount);
    slice.load('rowIndex,columnIndex,values,formulas');
    await context.sync();
    cells.push(...cellsOf(slice));
  }
  return cells;
}
