/// <reference types="@microsoft/office-js/dist/office" />
import { parseRange, type Range } from '../../core/sheet/address';
import type { Cell, SheetSnapshot } from '../../core/sheet/snapshot';
import { cellsOf } from './readCells';

/** What is seen of a sheet's used cells; of what lies outside them nothing is known. */
export type Used = Pick<SheetSnapshot, 'cells' | 'hiddenRows' | 'hiddenCols' | 'merges'>;

export const UNUSED: Used = { cells: [], hiddenRows: [], hiddenCols: [], merges: [] };

/** What Excel is asked of a rectangle at once. */
const CONTENTS = 'rowIndex,columnIndex,values,formulas,numberFormat';

/** Rows and columns, with the font where all their cells have one: that is as near as one answer comes. */
const FONT = { format: { font: { name: true } } };

/** Asks for a rectangle; after the sync the result gives what it holds, nothing where there is no such rectangle. */
export function askForUsed(range: Excel.Range): () => Used {
  range.load(CONTENTS);
  const rows = range.getRowProperties({ rowHidden: true, ...FONT });
  const cols = range.getColumnProperties({ columnHidden: true, ...FONT });
  const merges = askForMerges(range);
  return () => (range.isNullObject ? UNUSED : { ...usedOf(range, rows.value, cols.value), merges: merges() });
}

/** Merged areas, which an office's own headings are made of; Excel tells them from ExcelApi 1.13 on. */
function askForMerges(range: Excel.Range): () => Range[] {
  if (!Office.context.requirements?.isSetSupported('ExcelApi', '1.13')) return () => [];
  const areas = range.getMergedAreasOrNullObject();
  areas.load('address');
  return () => (areas.isNullObject ? [] : mergesIn(areas.address));
}

/** `Sheet1!A1:B1,'a,b'!C3:D4`: a quoted name may hold commas. */
function mergesIn(addresses: string): Range[] {
  const found = addresses.matchAll(/(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g);
  return [...found].flatMap(([, address]) => parseRange(address!) ?? []);
}

type Band = { readonly format?: { readonly font?: { readonly name?: string } } };

function usedOf(
  range: Excel.Range,
  rows: readonly Excel.RowProperties[],
  cols: readonly Excel.ColumnProperties[],
): Omit<Used, 'merges'> {
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
