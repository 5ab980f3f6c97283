import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import type { Issue } from '../../../src/core/report/issue';
import { parseReports } from '../../../src/core/report/parseReports';
import { formatAddress } from '../../../src/core/sheet/address';
import type { Cell } from '../../../src/core/sheet/snapshot';
import { type ColumnKey, columnOf } from '../../../src/core/template/columns';
import { realForm } from './realForm';

/** The form as it is made, with other words at `A07 unit` or `header period`; what reading it finds, and where they stand. */
export function printedForm(
  changes: Readonly<Record<string, string>>,
  version?: string,
): { readonly issues: readonly Issue[]; readonly cell: string } {
  const sheet = realForm({});
  let last = '';
  const cells = Object.entries(changes).reduce<readonly Cell[]>((present, [place, value]) => {
    const at = placeOf(present, place);
    last = formatAddress(at);
    const others = present.filter(({ row, col }) => row !== at.row || col !== at.col);
    return (value === '' ? others : [...others, { ...at, value }]).sort(
      (a, b) => a.row - b.row || a.col - b.col,
    );
  }, sheet.cells);
  const stamped = cells.map((cell) => {
    const label = cells.find(({ row, col }) => row === cell.row && col === cell.col - 1);
    return version !== undefined && label?.value === 'meta:version' ? { ...cell, value: version } : cell;
  });
  const { issues } = parseReports({ sheets: [{ ...sheet, cells: stamped }] }, [catalogueFor('land')]);
  return { issues, cell: last };
}

function placeOf(cells: readonly Cell[], place: string): { row: number; col: number } {
  if (place === 'stamp') return { row: 0, col: 60 };
  const [name, column] = place.split(' ') as [string, ColumnKey];
  const wanted = name === 'header' ? '#value+period' : name;
  const { row } = cells.find(({ value }) => value === wanted)!;
  return { row: name === 'header' ? row + 1 : row, col: columnOf(column) };
}
