import type { Report } from '../report/report';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Seal } from './seal';
import { sealedCells } from './sealedCells';
import { digestOf, markOf } from './sealMarks';
import { readStamps } from './sealStamps';

/** The seal on a report's sheet, held against what the report says now; undefined where there is none. */
export function readSeal(sheet: SheetSnapshot, report: Report): Seal | undefined {
  const stamps = readStamps(sheet);
  if (!stamps) return undefined;
  const { digest, at, prepared: preparedBy, approved: approvedBy, marks } = stamps;
  const signing = { at, preparedBy, approvedBy };
  const isBroken = digest !== digestOf(report, signing, marks);
  return { ...signing, changed: changedCells(report, parseMarks(marks)), isBroken };
}

function parseMarks(marks: string): Map<string, string> {
  const pairs = marks.split(' ').map((pair) => pair.split('='));
  return new Map(pairs.flatMap(([id, mark]) => (id && mark ? [[id, mark] as const] : [])));
}

/** Filled, emptied and rewritten cells in the form's order, then rows and statements that are gone. */
function changedCells(report: Report, sealed: ReadonlyMap<string, string>): string[] {
  const now = sealedCells(report);
  const changed = now.filter((cell) => sealed.get(cell.id) !== (cell.text === '' ? undefined : markOf(cell)));
  const present = new Set(now.map(({ id }) => id));
  const gone = [...sealed.keys()].filter((id) => !present.has(id));
  return [...new Set([...changed.map(({ cell }) => cell), ...gone.map((id) => placeOf(report, id))])];
}

/** Where a statement or figure that is gone belonged; the row's code where even the row is gone. */
function placeOf({ textCells }: Report, id: string): string {
  const [code = ''] = id.split(':');
  return textCells[code] ?? code;
}
