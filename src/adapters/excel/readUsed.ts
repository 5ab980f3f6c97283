/// <reference types="@microsoft/office-js/dist/office" />
import type { Cell, SheetSnapshot } from '../../core/sheet/snapshot';
import { cellsOf } from './readCells';

/** What is seen of a sheet's used cells; of what lies outside them nothing is known. */
export type Used = Pick<SheetSnapshot, 'cells' | 'hiddenRows' | 'hiddenCols'>;

export const UNUSED: Used = { cells: [], hiddenRows: [], hiddenCols: [] };

/** What Excel is asked of a rectangle at once. */
const CONTENTS = 'rowIndex,columnIndex,values,formulas,numberFormat';

/** Rows and columns, with the font where all their cells have one: that is as near as one answer comes. */
const FONT = { format: { font: { name: true } } };

/** Asks for a rectangle; after the sync the result gives what it holds, nothing where there is no such rectangle. */
export function askForUsed(range: Excel.Range): () => Used {
  range.load(CONTENTS);
  const rows = range.getRowProperties({ rowHidden: true, ...FONT });
  const cols = range.getColumnProperties({ columnHidden: true, ...FONT });
  return () => (range.isNullObject ? UNUSED : usedOf(range, rows.value, cols.value));
}

type Band = { readonly format?: { readonly font?: { readonly name?: string } } };

function usedOf(
  range: Excel.Range,
  rows: readonly Excel.RowProperties[],
  cols: readonly Excel.ColumnProperties[],
): Used {
  const { rowIndex, columnIndex, numberFormat } = range;
  const fontOf = (band: Band | undefined) => band?.format?.font?.name;
  const cells = cellsOf(range).map((cell): Cell => {
    const [row, col] = [cell.row - rowIndex, cell.col - columnIndex];
    const code = String(numberFormat[row]![col]);
    const font = fontOf(rows[row]) || fontOf(cols[col]);
    return { ...cell, ...(code !== 'General' && { numberFormat: code }), ...(font && { font }) };
  });
  return {
    cells,
    hiddenRows: rows.flatMap(({ rowHidden }, index) => (rowHidden ? [rowIndex + index] : [])),
    hiddenCols: cols.flatMap(({ columnHidden }, index) => (columnHidden ? [columnIndex + index] : [])),
  };
}
