import type { Catalogue } from '../core/catalogue/catalogue';
import type { Period } from '../core/catalogue/period';
import { findUnit, type Roster } from '../core/catalogue/roster';
import { catalogueFor } from '../core/catalogue/standard/catalogues';
import { rostersWith } from '../core/catalogue/standard/rosters';
import { titleOf } from '../core/catalogue/unitTitle';
import type { MappingMemory } from '../core/mapping/memory';
import type { SheetMapping } from '../core/mapping/sheetMapping';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import { isOwn } from '../core/ownCatalogue/edition';
import { jointCatalogue } from '../core/ownCatalogue/jointCatalogue';
import type { Report } from '../core/report/report';
import type { Total } from '../core/rollup/aggregate';
import { type Match, type MatchOptions, matchUnits } from '../core/rollup/matchUnits';
import { planSummary } from '../core/rollup/planSummary';
import { judgeSubmissions, readSubmission, type Submission } from '../core/rollup/submission';
import { isSameSheetName, type WorkbookSnapshot } from '../core/sheet/snapshot';
import { catalogueOfReading, matchedCatalogue } from './formReading';
import type { WorkbookHost } from './host';
import { knownMappings, readMappings } from './mapForms';
import { planKnowledge } from './planKnowledge';
import type { ReceivedFile } from './receivedFile';
import type { Done } from './undo';

export type MergeRequest = MatchOptions & {
  readonly roster: Roster;
  readonly period: Period;
  readonly catalogues: readonly Catalogue[];
  /** What files without codes are matched with; absent: the own catalogue among those known, else the roster's form. */
  readonly catalogue?: Catalogue | undefined;
  /** Foreign forms whose matching is known: a file of one of them needs nothing more. */
  readonly memory?: MappingMemory;
  /** How a file without codes is to be read, by its SHA-256, as a person has decided. */
  readonly mappings?: Readonly<Record<string, readonly SheetMapping[]>>;
  /** Whose report a file is, by its SHA-256, where a person has said so: the unit's code. */
  readonly assigned?: Readonly<Record<string, string>>;
};

/** The files as read and the unit each belongs to; nothing written yet. */
export type PreparedMerge = { readonly match: Match; readonly submissions: readonly Submission[] };

/** What a merge took, left out and added up; totals are absent when no unit was accepted and nothing was written. */
export type MergeResult = PreparedMerge & {
  readonly totals?: Readonly<Record<string, Total>>;
  /** The sheet the totals stand on. */
  readonly sheet?: string;
  /** How to take it back; absent where earlier sheets of ours were refreshed. */
  readonly done?: Done;
};

/** Reads the files as submissions and matches them to the roster's units. */
export function prepareMerge(files: readonly ReceivedFile[], request: MergeRequest): PreparedMerge {
  const workbooks = files.flatMap((file) => ('workbook' in file ? [file.workbook] : []));
  const catalogue = matchedCatalogue(request);
  const catalogues = cataloguesInUse(request.catalogues, workbooks, [
    catalogueOfReading({ ...request, catalogue }),
  ]);
  const known = { ...request, catalogue, catalogues };
  const received = files.map((file) => receive(file, known));
  const submissions = judgeSubmissions(received, rostersWith(request.roster));
  return { submissions, match: matchUnits(submissions, request.roster, request.period, request) };
}

/**
 * Merges the units' files into provincial sheets, added beside whatever the workbook holds: no sheet that is
 * there is written over, a name that is taken gets a number. The files themselves are never changed.
 */
export async function mergeReports(
  host: WorkbookHost,
  files: readonly ReceivedFile[],
  request: MergeRequest,
): Promise<MergeResult> {
  const prepared = prepareMerge(files, request);
  const { match } = prepared;
  if (!match.units.some(({ state }) => state === 'accepted')) return prepared;
  const { roster, period } = request;
  const { sheets } = await host.read();
  const matched = catalogueOfReading({ ...request, catalogue: matchedCatalogue(request) });
  const catalogue = provinceCatalogue(match, roster);
  const { plans, totals } = planSummary({
    taken: sheets.map(({ name }) => name),
    match,
    roster,
    period,
    catalogue,
  });
  const written = [...plans, ...planKnowledge(catalogue, request.memory, matched, { sheets })];
  await host.apply(written);
  const added = written.filter(({ name }) => !sheets.some((one) => isSameSheetName(one.name, name)));
  return { ...prepared, totals, sheet: plans[0]!.name, done: { added, edited: [] } };
}

function receive(file: ReceivedFile, request: MergeRequest): Submission {
  const { name, sha256 } = file;
  if (!('workbook' in file)) {
    return { file: name, sha256, reports: [], issues: [], unreadable: file.reason.code };
  }
  const coded = readSubmission(file, file.workbook, request.catalogues);
  const isForeign = coded.reports.length + coded.issues.length === 0;
  const submission = isForeign ? { ...coded, reports: readForeign(file, request) } : coded;
  const unit = findUnit(request.roster, request.assigned?.[sha256] ?? '');
  if (!unit) return submission;
  const assigned = { unit: unit.code, unitName: titleOf(unit) };
  return { ...submission, reports: submission.reports.map((report) => ({ ...report, ...assigned })) };
}

/** The reports of a file without codes, as decided or as known; none while it is open how to read it. */
function readForeign(file: ReceivedFile & { workbook: WorkbookSnapshot }, request: MergeRequest): Report[] {
  const mappings = request.mappings?.[file.sha256] ?? knownMappings(file.workbook, request);
  return readMappings(file.workbook, mappings, request, request.assigned?.[file.sha256]);
}

/** The one form all units share, or the mixed one, which carries every metric of the others; with own metrics an own one. */
export function provinceCatalogue({ units }: Match, roster: Roster): Catalogue {
  const reports = units.flatMap(({ accepted }) => accepted?.report ?? []);
  const used = reports.map(({ catalogue, form }) => (form && isOwn(form) ? form : catalogue));
  if (used.some(isOwn)) return jointCatalogue(used);
  const expected = roster.units.map(({ border }) => catalogueFor(border));
  const ids = new Set([...used, ...expected].map(({ id }) => id));
  if (ids.size > 1 || used.length === 0) return catalogueFor('mixed');
  // An office's own sheet has a part of the form's metrics only.
  return [...used, ...expected].reduce((widest, one) =>
    one.metrics.length > widest.metrics.length ? one : widest,
  );
}
