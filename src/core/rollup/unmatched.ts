import type { Roster } from '../catalogue/roster';
import type { IssueKey } from '../report/issue';
import { type Candidate, candidatesOf, issuesOf } from './candidate';
import type { Submission } from './submission';
import type { SubmissionState } from './submissionState';

/** A file, or a report in one, that belongs to no unit of the roster or could not be taken as a report. */
export type UnmatchedFile = {
  readonly file: string;
  readonly sha256: string;
  readonly state: SubmissionState;
  readonly unit?: string;
  /** The reader's code, the key of the issue, or `noForm`. */
  readonly reason?: string;
};

/** Stamps and columns without which a form is no report, and what the file is then. */
const STATE_OF_ISSUE: readonly (readonly [IssueKey, SubmissionState])[] = [
  ['V16.template', 'wrongVersion'],
  ['V16.otherTemplate', 'wrongVersion'],
  ['V16.period', 'wrongPeriod'],
  ['V17.noUnit', 'unknownUnit'],
  ['V20.noColumn', 'unreadable'],
];

/** What a file holds that fits no unit: itself, forms that are no report, and reports of units not on the roster. */
export function unmatchedIn(submission: Submission, roster: Roster): UnmatchedFile[] {
  const { file, sha256, reports, unreadable } = submission;
  const known = new Set(roster.units.map(({ code }) => code));
  const strangers = candidatesOf(submission).filter(({ report }) => !known.has(report.unit));
  const broken = brokenForms(submission);
  if (reports.length + broken.length > 0) return [...broken, ...strangers.map(stranger)];
  return [{ file, sha256, state: 'unreadable', reason: unreadable ?? 'noForm' }];
}

function stranger({ file, sha256, report }: Candidate): UnmatchedFile {
  return { file, sha256, state: 'unknownUnit', unit: report.unitName || report.unit };
}

/** Forms whose stamps or columns were lost: they have issues but no report, also beside others that do. */
function brokenForms(submission: Submission): UnmatchedFile[] {
  const { file, sha256, reports, issues } = submission;
  const sheets = new Set(issues.map(({ sheet }) => sheet));
  for (const { sheet } of reports) sheets.delete(sheet);
  return [...sheets].map((sheet) => {
    const keys = issuesOf(submission, { sheet }).map(({ key }) => key);
    const [reason, state] = STATE_OF_ISSUE.find(([key]) => keys.includes(key)) ?? [keys[0]!, 'unreadable'];
    return { file, sha256, state, reason };
  });
}
