import { type Cell, indexCells, type SheetSnapshot } from '../sheet/snapshot';
import { normaliseText } from '../text/fold';
import { roleOfHeader } from './headerRole';
import { readableText } from './readableText';
import type { ColumnMatch, RowMatch, SheetMapping } from './sheetMapping';

/** What the column of units of measure (ĐVT) says on a match's row, as it stands; undefined where there is none. */
export function saidUnit(
  sheet: SheetSnapshot,
  { tables }: SheetMapping,
  match: RowMatch | ColumnMatch,
): string | undefined {
  const table = tables[match.table];
  if (!table?.headerRows || !('row' in match)) return undefined;
  const [first, last] = table.headerRows;
  const isUnits = ({ row, col }: Cell) => row >= first && row <= last && table.labelCols.includes(col);
  const header = sheet.cells.find((cell) => isUnits(cell) && roleOfHeader(readableText(cell)) === 'measure');
  const text = header && normaliseText(readableText(indexCells(sheet)(match.row, header.col))).trim();
  return text || undefined;
}
