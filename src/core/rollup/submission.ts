import type { Catalogue } from '../catalogue/catalogue';
import type { Roster } from '../catalogue/roster';
import { STANDARD_ROSTERS } from '../catalogue/standard/rosters';
import type { Issue } from '../report/issue';
import { type ParsedReports, parseReports } from '../report/parseReports';
import type { Report } from '../report/report';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { validateTogether } from '../validation/validateTogether';

/** A received file as far as it could be read. `sha256` is in lower-case hex. */
export type Submission = {
  readonly file: string;
  readonly sha256: string;
  readonly reports: readonly Report[];
  readonly issues: readonly Issue[];
  /** Why the file could not be opened as a workbook: the reader's code. */
  readonly unreadable?: string;
};

/**
 * Reads a workbook as a submission, with what is wrong with its structure. Of a workbook that holds a summary only the summary counts one level up,
 * else its units would be added twice.
 */
export function readSubmission(
  file: { readonly name: string; readonly sha256: string },
  workbook: WorkbookSnapshot,
  catalogues: readonly Catalogue[],
): Submission {
  const parsed = parseReports(workbook, catalogues);
  const summaries = parsed.reports.filter(({ role }) => role === 'summary');
  const { reports, issues } = summaries.length > 0 ? onlyOf(summaries, parsed) : parsed;
  return { file: file.name, sha256: file.sha256, reports, issues };
}

/** The submissions with everything wrong with their reports, each judged with what all the others and the rosters tell. */
export function judgeSubmissions(
  submissions: readonly Submission[],
  rosters: readonly Roster[] = STANDARD_ROSTERS,
): Submission[] {
  const judged = validateTogether(
    submissions.flatMap(({ reports }) => reports),
    { stage: 'draft', rosters },
  );
  let next = 0;
  return submissions.map((submission) => {
    const found = submission.reports.flatMap(() => judged[next++]!);
    return { ...submission, issues: [...submission.issues, ...found] };
  });
}

function onlyOf(reports: readonly Report[], { issues }: ParsedReports): ParsedReports {
  const sheets = new Set(reports.map(({ sheet }) => sheet));
  return { reports, issues: issues.filter(({ sheet }) => sheets.has(sheet)) };
}
