import { isSamePeriod, type Period } from '../catalogue/period';
import { coversExactly, monthSpan, monthsOf } from '../catalogue/periodMonths';
import type { ReportingUnit, Roster } from '../catalogue/roster';
import type { Report } from '../report/report';
import {
  type Candidate,
  candidatesOf,
  distinct,
  hasErrors,
  isOtherVersion,
  isSecret,
  preferred,
} from './candidate';
import { combinePeriods } from './combinePeriods';
import type { Submission } from './submission';
import type { SubmissionState } from './submissionState';
import { type UnmatchedFile, unmatchedIn } from './unmatched';

/** A roster unit: its state and, when accepted, the report that counts and what it was made of, in time order. */
export type MatchedUnit = {
  readonly unit: ReportingUnit;
  readonly state: SubmissionState;
  readonly candidates: readonly Candidate[];
  readonly accepted?: { readonly report: Report; readonly sources: readonly Candidate[] };
};

/** Units in roster order, files by name, whatever the order they came in. */
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
  const ordered = [...submissions].sort((a, b) => compare(a.file, b.file) || compare(a.sha256, b.sha256));
  const candidates = ordered.flatMap(candidatesOf);
  return {
    units: roster.units.map((unit) => matchUnit(unit, candidates, period, options)),
    unmatched: ordered.flatMap((submission) => unmatchedIn(submission, roster)),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function matchUnit(
  unit: ReportingUnit,
  all: readonly Candidate[],
  period: Period,
  options: MatchOptions,
): MatchedUnit {
  const candidates = all.filter(({ report }) => report.unit === unit.code);
  const current = preferred(candidates, options.prefer ?? []).filter((one) => !isOtherVersion(one));
  const inPeriod = distinct(current.filter(({ report }) => isSamePeriod(report.period, period)));
  const match = { unit, candidates };
  if (candidates.length === 0) return { ...match, state: 'missing' };
  if (current.length === 0) return { ...match, state: 'wrongVersion' };
  if (inPeriod.length > 1) return { ...match, state: 'duplicate' };
  if (inPeriod.length === 1) return accept(match, inPeriod, inPeriod[0]!.report, options);
  return matchParts(match, distinct(current), period, options);
}

/**
 * A period made of exactly covering shorter ones of the same unit: of one kind, the longest first (halves before
 * quarters before months, as the year itself comes before all), or else all of them together.
 */
function matchParts(
  match: Pick<MatchedUnit, 'unit' | 'candidates'>,
  parts: readonly Candidate[],
  period: Period,
  options: MatchOptions,
): MatchedUnit {
  const lengths = [...new Set(parts.map(lengthOf))].sort((a, b) => b - a);
  const kinds = lengths.map((length) => parts.filter((part) => lengthOf(part) === length));
  const covering = [...kinds, parts].find((some) => coversExactly(once(some), period));
  if (!covering) return { ...match, state: 'wrongPeriod' };
  if (once(covering).length < covering.length) return { ...match, state: 'duplicate' };
  const sources = [...covering].sort((a, b) => startOf(a) - startOf(b));
  const reports = sources.map(({ report }) => report);
  return accept(match, sources, combinePeriods(reports, period), options);
}

const lengthOf = ({ report }: Candidate) => monthsOf(report.period);
const startOf = ({ report }: Candidate) => monthSpan(report.period).first;

/** The periods of the parts, each once. */
function once(parts: readonly Candidate[]): Period[] {
  const periods = parts.map(({ report }) => report.period);
  return periods.filter((one, index) => periods.findIndex((other) => isSamePeriod(one, other)) === index);
}

function accept(
  match: Pick<MatchedUnit, 'unit' | 'candidates'>,
  sources: readonly Candidate[],
  report: Report,
  { includeErrors = false }: MatchOptions,
): MatchedUnit {
  // What may be a state secret goes no further, whatever else is taken with its errors (V23).
  if (sources.some((one) => isSecret(one) || (hasErrors(one) && !includeErrors)))
    return { ...match, state: 'hasErrors' };
  return { ...match, state: 'accepted', accepted: { report, sources } };
}
