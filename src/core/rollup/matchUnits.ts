import { isSamePeriod, type Period } from '../catalogue/period';
import { coversExactly } from '../catalogue/periodMonths';
import type { ReportingUnit, Roster } from '../catalogue/roster';
import type { Issue } from '../report/issue';
import type { Report } from '../report/report';
import { combinePeriods } from './combinePeriods';
import { issuesOf, type Submission } from './submission';

/** What became of a unit or of a file that fits no unit. */
export type SubmissionState =
  | 'accepted'
  | 'missing'
  | 'duplicate'
  | 'unknownUnit'
  | 'wrongPeriod'
  | 'wrongVersion'
  | 'hasErrors'
  | 'unreadable';

/** A report with the file it came in. */
export type Candidate = {
  readonly file: string;
  readonly sha256: string;
  readonly report: Report;
  readonly issues: readonly Issue[];
};

/** A roster unit: its state and, when accepted, the report that counts and what it was made of. */
export type MatchedUnit = {
  readonly unit: ReportingUnit;
  readonly state: SubmissionState;
  readonly candidates: readonly Candidate[];
  readonly accepted?: { readonly report: Report; readonly sources: readonly Candidate[] };
};

/** A file, or a report in one, that belongs to no unit of the roster or could not be taken as a report. */
export type UnmatchedFile = {
  readonly file: string;
  readonly sha256: string;
  readonly state: SubmissionState;
  readonly unit?: string;
  readonly reason?: string;
};

export type Match = { readonly units: readonly MatchedUnit[]; readonly unmatched: readonly UnmatchedFile[] };

export type MatchOptions = {
  /** Takes reports with errors too; the summary is then provisional. */
  readonly includeErrors?: boolean;
  /** Files to take where a unit has several. */
  readonly prefer?: readonly string[];
};

/**
 * Gives every unit of the roster its report for the period. A unit is matched by its stamped code, which carries
 * the administrative system, so that a commune is never taken for the district of the same name.
 * Two different files for a unit: neither counts until one is preferred.
 */
export function matchUnits(
  submissions: readonly Submission[],
  roster: Roster,
  period: Period,
  options: MatchOptions = {},
): Match {
  const candidates = submissions.flatMap(candidatesOf);
  const known = new Set(roster.units.map(({ code }) => code));
  const strangers = candidates.filter(({ report }) => !known.has(report.unit));
  return {
    units: roster.units.map((unit) => matchUnit(unit, candidates, period, options)),
    unmatched: [
      ...submissions.filter(({ reports }) => reports.length === 0).map(unmatchedFile),
      ...strangers.map(({ file, sha256, report }) => ({
        file,
        sha256,
        state: 'unknownUnit' as const,
        unit: report.unitName || report.unit,
      })),
    ],
  };
}

function candidatesOf(submission: Submission): Candidate[] {
  const { file, sha256, reports } = submission;
  return reports.map((report) => ({ file, sha256, report, issues: issuesOf(submission, report) }));
}

function matchUnit(
  unit: ReportingUnit,
  all: readonly Candidate[],
  period: Period,
  options: MatchOptions,
): MatchedUnit {
  const candidates = preferred(
    all.filter(({ report }) => report.unit === unit.code),
    options.prefer ?? [],
  );
  const current = candidates.filter(({ issues }) => !issues.some(({ key }) => key === 'V16.version'));
  const inPeriod = distinct(current.filter(({ report }) => isSamePeriod(report.period, period)));
  const match = { unit, candidates };
  if (candidates.length === 0) return { ...match, state: 'missing' };
  if (current.length === 0) return { ...match, state: 'wrongVersion' };
  if (inPeriod.length > 1) return { ...match, state: 'duplicate' };
  if (inPeriod.length === 1) return accept(match, inPeriod, inPeriod[0]!.report, options);
  return matchParts(match, distinct(current), period, options);
}

/** A period made of exactly covering shorter ones of the same unit: all quarters, all months, or any exact mix. */
function matchParts(
  match: Pick<MatchedUnit, 'unit' | 'candidates'>,
  parts: readonly Candidate[],
  period: Period,
  options: MatchOptions,
): MatchedUnit {
  const types = [...new Set(parts.map(({ report }) => report.period.type))];
  const choices = [...types.map((type) => parts.filter(({ report }) => report.period.type === type)), parts];
  const covering = choices.find((some) =>
    coversExactly(once(some.map(({ report }) => report.period)), period),
  );
  if (!covering) return { ...match, state: 'wrongPeriod' };
  const periods = covering.map(({ report }) => report.period);
  if (once(periods).length < periods.length) return { ...match, state: 'duplicate' };
  return accept(
    match,
    covering,
    combinePeriods(
      covering.map(({ report }) => report),
      period,
    ),
    options,
  );
}

const once = (periods: readonly Period[]) =>
  periods.filter((one, index) => periods.findIndex((other) => isSamePeriod(one, other)) === index);

function accept(
  match: Pick<MatchedUnit, 'unit' | 'candidates'>,
  sources: readonly Candidate[],
  report: Report,
  { includeErrors = false }: MatchOptions,
): MatchedUnit {
  const blocked = sources.some(hasErrors);
  if (blocked && !includeErrors) return { ...match, state: 'hasErrors' };
  return { ...match, state: 'accepted', accepted: { report, sources } };
}

export function hasErrors({ issues }: Pick<Candidate, 'issues'>): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** Where a preferred file has a report for the same period, the others of that period stand back. */
function preferred(candidates: readonly Candidate[], prefer: readonly string[]): readonly Candidate[] {
  const chosen = candidates.filter(({ file }) => prefer.includes(file));
  return candidates.filter(
    (one) =>
      chosen.includes(one) || !chosen.some(({ report }) => isSamePeriod(report.period, one.report.period)),
  );
}

/** The same file received twice is one report. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (one, index) =>
      candidates.findIndex(
        ({ sha256, report }) => sha256 === one.sha256 && report.sheet === one.report.sheet,
      ) === index,
  );
}

/** Why a file without any report is left out. */
function unmatchedFile({ file, sha256, issues, unreadable }: Submission): UnmatchedFile {
  const keys = issues.map(({ key }) => key);
  const base = { file, sha256 };
  if (unreadable) return { ...base, state: 'unreadable', reason: unreadable };
  if (keys.includes('V16.template')) return { ...base, state: 'wrongVersion' };
  if (keys.includes('V16.period')) return { ...base, state: 'wrongPeriod' };
  if (keys.includes('V17.noUnit')) return { ...base, state: 'unknownUnit' };
  return { ...base, state: 'unreadable', reason: 'noForm' };
}
