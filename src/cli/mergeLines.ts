import type { MergeResult } from '../actions/mergeReports';
import { titleOf } from '../core/catalogue/unitTitle';
import type { Candidate } from '../core/rollup/candidate';
import type { MatchedUnit } from '../core/rollup/matchUnits';
import type { PrintedState } from './resultWords';

/** A unit with one of its forms, or a file of no unit; null where there is none. */
export type UnitLine = {
  readonly unit: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly status: PrintedState;
};

/** Every roster unit with each of its forms that counted or could have, then the files of no unit. */
export function unitLines({ match }: MergeResult): UnitLine[] {
  return [
    ...match.units.flatMap(linesOf),
    ...match.unmatched.map(
      ({ unit = null, file, state }): UnitLine => ({ unit, file, sheet: null, status: state }),
    ),
  ];
}

function linesOf({ unit, state, candidates, accepted }: MatchedUnit): UnitLine[] {
  const forms = accepted?.sources ?? candidates;
  const title = titleOf(unit);
  if (forms.length === 0) return [{ unit: title, file: null, sheet: null, status: state }];
  return forms.map((form) => lineOf(title, form, state));
}

/** Forms that stood back because another of the same unit was taken. */
export function unusedLines({ match }: MergeResult): UnitLine[] {
  return match.units.flatMap(({ unit, candidates, accepted }) =>
    candidates
      .filter((candidate) => accepted && !accepted.sources.includes(candidate))
      .map((form) => lineOf(titleOf(unit), form, 'notUsed')),
  );
}

function lineOf(unit: string, { file, report }: Candidate, status: PrintedState): UnitLine {
  return { unit, file, sheet: report.sheet, status };
}
