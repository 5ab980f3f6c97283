import type { Match, MatchedUnit } from '../../core/rollup/matchUnits';
import type { UnmatchedFile } from '../../core/rollup/unmatched';

/** A row of the roster grid: a unit, or a file that fits no unit. `id` outlives a new reading. */
export type MergeRow =
  | { readonly id: string; readonly type: 'unit'; readonly unit: MatchedUnit }
  | { readonly id: string; readonly type: 'file'; readonly file: UnmatchedFile };

export const GROUPS = ['decide', 'unreadable', 'missing', 'received', 'leftOut'] as const;
export type GroupName = (typeof GROUPS)[number];

/** Every unit of the roster exactly once, and every file that fits none. */
export type MergeGroups = Readonly<Record<GroupName, readonly MergeRow[]>>;

/** Sorts units and files by what is to be done; `leftOut`: ids the person decided not to take. */
export function groupRows({ units, unmatched }: Match, leftOut: readonly string[]): MergeGroups {
  const rows: MergeRow[] = [
    ...units.map((unit): MergeRow => ({ id: unit.unit.code, type: 'unit', unit })),
    ...unmatched.map((file, index): MergeRow => {
      const nth = unmatched.slice(0, index).filter((other) => other.file === file.file).length;
      return { id: `${file.file}#${nth}`, type: 'file', file };
    }),
  ];
  const groups: Record<GroupName, MergeRow[]> = {
    decide: [],
    unreadable: [],
    missing: [],
    received: [],
    leftOut: [],
  };
  for (const row of rows) groups[groupOf(row, leftOut)].push(row);
  return groups;
}

function groupOf(row: MergeRow, leftOut: readonly string[]): GroupName {
  const { state } = row.type === 'unit' ? row.unit : row.file;
  if (state === 'accepted') return 'received';
  const isForeign = row.type === 'file' && row.file.reason === 'noForm';
  if (state === 'missing' || (state === 'unreadable' && !isForeign)) return state;
  return leftOut.includes(row.id) ? 'leftOut' : 'decide';
}

/** Units with errors that were not taken for them. */
export function unitsWithErrors({ units }: Match): MatchedUnit[] {
  return units.filter(({ state }) => state === 'hasErrors');
}

/** Units that were taken although they have errors. */
export function acceptedWithErrors({ units }: Match): MatchedUnit[] {
  return units.filter(({ accepted }) =>
    accepted?.sources.some(({ issues }) => issues.some(({ severity }) => severity === 'error')),
  );
}

export function acceptedOf({ units }: Match): MatchedUnit[] {
  return units.filter(({ state }) => state === 'accepted');
}
