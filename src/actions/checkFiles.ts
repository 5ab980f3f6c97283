import type { Catalogue } from '../core/catalogue/catalogue';
import type { Roster } from '../core/catalogue/roster';
import { rostersWith } from '../core/catalogue/standard/rosters';
import type { Finding } from '../core/findings/finding';
import type { BareFinding, Expected } from '../core/findings/remarks';
import { withRemarks } from '../core/findings/remarks';
import type { MappingMemory } from '../core/mapping/memory';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import { parseReports } from '../core/report/parseReports';
import { issuesOf } from '../core/rollup/candidate';
import { judgeSubmissions, readSubmission, type Submission } from '../core/rollup/submission';
import { type FormReading, matchedCatalogue } from './formReading';
import { knownMappings, readMappings } from './mapForms';
import type { ReceivedFile } from './receivedFile';

export type FilesCheck = Expected & {
  readonly catalogues: readonly Catalogue[];
  /** What is known of the units; absent: the standard rosters, and the one said. */
  readonly rosters?: readonly Roster[] | undefined;
  /** Foreign forms whose matching is known; they are read only where roster and period are said. */
  readonly memory?: MappingMemory | undefined;
  /** Of a workbook that holds a summary its units' sheets too, which a merge leaves aside. */
  readonly everySheet?: boolean | undefined;
};

/**
 * Everything wrong with many files, each form judged with what the others tell (other units, earlier quarters, last
 * year), in the order of the files and of their sheets. Nothing is merged, no file is changed.
 */
export function checkFiles(files: readonly ReceivedFile[], request: FilesCheck): Finding[] {
  const workbooks = files.flatMap((file) => ('workbook' in file ? [file.workbook] : []));
  const catalogue = matchedCatalogue(request);
  const known = { ...request, catalogue, catalogues: cataloguesInUse(request.catalogues, workbooks) };
  const read = files.map((file) => ('workbook' in file ? readFile(file, known) : unopened(file)));
  const judged = judgeSubmissions(read, request.rosters ?? rostersWith(request.roster));
  const found = judged.flatMap((submission, index) => findingsIn(submission, files[index]!));
  return withRemarks(found, request);
}

function readFile(
  file: Extract<ReceivedFile, { workbook: unknown }>,
  request: FilesCheck & Pick<FormReading, 'catalogue'>,
): Submission {
  const { name, sha256, workbook } = file;
  const coded = request.everySheet
    ? { file: name, sha256, ...parseReports(workbook, request.catalogues) }
    : readSubmission(file, workbook, request.catalogues);
  const { roster, period, memory, catalogue } = request;
  if (coded.reports.length + coded.issues.length > 0 || !roster || !period) return coded;
  const reading = { roster, period, memory, catalogue };
  const reports = readMappings(file.workbook, knownMappings(file.workbook, reading), reading);
  return { ...coded, reports };
}

const unopened = ({ name, sha256 }: ReceivedFile): Submission => ({
  file: name,
  sha256,
  reports: [],
  issues: [],
});

function findingsIn(submission: Submission, received: ReceivedFile): BareFinding[] {
  const { file, sha256, reports, issues } = submission;
  if ('reason' in received) return [{ file, sha256, reason: received.reason }];
  const sheets = new Set([...reports, ...issues].map(({ sheet }) => sheet));
  const inOrder = received.workbook.sheets.map(({ name }) => name).filter((name) => sheets.has(name));
  if (inOrder.length === 0) return [{ file, sha256, reason: { code: 'noForm' } }];
  return inOrder.map((sheet) => {
    const report = reports.find((one) => one.sheet === sheet);
    return { file, sha256, sheet, ...(report && { report }), issues: issuesOf(submission, { sheet }) };
  });
}
