import type { MergeResult } from '../actions/mergeReports';
import { titleOf } from '../core/catalogue/unitTitle';
import { type Candidate, hasErrors } from '../core/rollup/candidate';
import type { MatchedUnit } from '../core/rollup/matchUnits';
import { type ForeignFile, readSheets } from './mapping/foreignFiles';
import type { PrintedState } from './resultWords';

/** A unit with one of its forms, or a file of no unit; null where there is none. */
export type UnitLine = {
  readonly unit: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly status: PrintedState;
  /** Taken all the same, as was asked. */
  readonly hasErrors?: boolean;
  /** Read by a matching of its form, not by codes. */
  readonly isMapped?: boolean;
};

/** Every roster unit with each of its forms that counted or could have, then the files of no unit. */
export function unitLines({ match }: MergeResult, foreign: readonly ForeignFile[]): UnitLine[] {
  const files = new Map(foreign.map((file) => [file.sha256, file]));
  return [
    ...match.units.flatMap((unit) => linesOf(unit, files)),
    ...match.unmatched.map(({ unit = null, file, sha256, state }): UnitLine => {
      const unread = files.get(sha256);
      return { unit, file, sheet: null, status: (unread && stateOfForeign(unread)) ?? state };
    }),
  ];
}

/** A file without codes of which nothing was read; undefined where something was. */
function stateOfForeign(file: ForeignFile): PrintedState | undefined {
  if (readSheets(file).length > 0) return undefined;
  return file.sheets.every(({ problem }) => problem === 'noUnit') ? 'unknownUnit' : 'notMapped';
}

function linesOf(
  { unit, state, candidates, accepted }: MatchedUnit,
  foreign: ReadonlyMap<string, ForeignFile>,
): UnitLine[] {
  const forms = accepted?.sources ?? candidates;
  const title = titleOf(unit);
  if (forms.length === 0) return [{ unit: title, file: null, sheet: null, status: state }];
  return forms.map((form) => ({
    ...lineOf(title, form, state),
    hasErrors: accepted !== undefined && hasErrors(form),
    isMapped: foreign.has(form.sha256),
  }));
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
