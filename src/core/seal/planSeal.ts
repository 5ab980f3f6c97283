import type { Report } from '../report/report';
import type { SheetEdit } from '../sheet/edit';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Signing } from './seal';
import { sealedCells } from './sealedCells';
import { digestOf, markOf } from './sealMarks';
import { emptiedStamps, stampCells } from './sealStamps';

/** The stamps that seal a report as it stands on its sheet, in place of an earlier seal. Locks are the guards' matter. */
export function planSeal(sheet: SheetSnapshot, report: Report, signing: Signing): SheetEdit {
  const filled = sealedCells(report).filter(({ text }) => text !== '');
  const marks = filled.map((cell) => `${cell.id}=${markOf(cell)}`).join(' ');
  const { at, preparedBy: prepared, approvedBy: approved } = signing;
  const emptied = emptiedStamps(sheet);
  const bare = { ...sheet, cells: sheet.cells.filter((cell) => !emptied.some((one) => isAt(one, cell))) };
  const stamps = { digest: digestOf(report, signing, marks), at, prepared, approved, marks };
  return { sheet: sheet.name, cells: [...emptied, ...stampCells(bare, stamps)] };
}

/** Takes a seal off. */
export function planUnseal(sheet: SheetSnapshot): SheetEdit {
  return { sheet: sheet.name, cells: emptiedStamps(sheet) };
}

type Place = { readonly row: number; readonly col: number };
const isAt = (one: Place, other: Place) => one.row === other.row && one.col === other.col;
