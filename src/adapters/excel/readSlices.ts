/// <reference types="@microsoft/office-js/dist/office" />
import { askForUsed, UNUSED, type Used } from './readUsed';

/** Cells asked for at once: at 120 bytes each, value, formula and format, well below Excel's 5 MB. */
const CELLS_AT_ONCE = 20_000;

/** The used cells of one sheet, asked for a few rows at a time: one sync for their extent and one for each slice. */
export async function readSlices(context: Excel.RequestContext, sheet: string): Promise<Used> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load('rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return UNUSED;
  const { rowCount, columnCount } = used;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const slices: Used[] = [];
  for (let row = 0; row < rowCount; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, rowCount - row);
    const answer = askForUsed(used.getCell(row, 0).getAbsoluteResizedRange(rows, columnCount));
    await context.sync();
    slices.push(answer());
  }
  return {
    cells: slices.flatMap(({ cells }) => cells),
    hiddenRows: slices.flatMap(({ hiddenRows }) => hiddenRows),
    hiddenCols: slices[0]!.hiddenCols,
    merges: slices.flatMap(({ merges }) => merges),
  };
}
