import type { Catalogue } from '../core/catalogue/catalogue';
import type { Period } from '../core/catalogue/period';
import type { Roster } from '../core/catalogue/roster';
import { catalogueFor } from '../core/catalogue/standard/catalogues';
import type { Total } from '../core/rollup/aggregate';
import { type Match, type MatchOptions, matchUnits } from '../core/rollup/matchUnits';
import { planSummary } from '../core/rollup/planSummary';
import { readSubmission, type Submission } from '../core/rollup/submission';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { WorkbookHost } from './host';

/** A file handed in: its workbook, or the reader's code for why it could not be opened. */
export type ReceivedFile = {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
} & ({ readonly workbook: WorkbookSnapshot } | { readonly unreadable: string });

export type MergeRequest = MatchOptions & {
  readonly roster: Roster;
  readonly period: Period;
  readonly catalogues: readonly Catalogue[];
};

/** What a merge took, left out and added up; totals are absent when no unit was accepted and nothing was written. */
export type MergeResult = {
  readonly match: Match;
  readonly submissions: readonly Submission[];
  readonly totals?: Readonly<Record<string, Total>>;
};

/** Merges the units' files into the provincial sheets. The files themselves are never changed. */
export async function mergeReports(
  host: WorkbookHost,
  files: readonly ReceivedFile[],
  request: MergeRequest,
): Promise<MergeResult> {
  const submissions = files.map((file) => receive(file, request.catalogues));
  const { roster, period } = request;
  const match = matchUnits(submissions, roster, period, request);
  if (!match.units.some(({ state }) => state === 'accepted')) return { match, submissions };
  const { plans, totals } = planSummary({
    match,
    roster,
    period,
    catalogue: provinceCatalogue(match, roster),
  });
  await host.apply(plans);
  return { match, submissions, totals };
}

function receive(file: ReceivedFile, catalogues: readonly Catalogue[]): Submission {
  if ('workbook' in file) return readSubmission(file, file.workbook, catalogues);
  return { file: file.name, sha256: file.sha256, reports: [], issues: [], unreadable: file.unreadable };
}

/** The one form all units share, or the mixed one, which carries every metric of the others. */
function provinceCatalogue({ units }: Match, roster: Roster): Catalogue {
  const used = units.flatMap(({ accepted }) => accepted?.report.catalogue ?? []);
  const expected = roster.units.map(({ border }) => catalogueFor(border));
  const ids = new Set([...used, ...expected].map(({ id }) => id));
  return ids.size === 1 ? (used[0] ?? catalogueFor('mixed')) : catalogueFor('mixed');
}
