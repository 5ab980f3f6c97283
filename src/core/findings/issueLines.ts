import type { Issue, Severity } from '../report/issue';
import { isSecret } from '../rollup/candidate';
import { LAST_COL, parseAddress } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';
import { describeIssue, type Language } from '../validation/describeIssue';
import { describeFix } from './describeFix';
import { type CheckedForm, writableIssues } from './finding';
import { FINDINGS_WORDS } from './findingsWords';

/** What issues are told in: warnings that were answered come last. */
const GROUPS = ['error', 'warning', 'hint', 'explained'] as const satisfies readonly (
  | Severity
  | 'explained'
)[];
export type GroupName = (typeof GROUPS)[number];

/** An issue as the cells of a row: cell, row of the form, severity, what, what to do, why, proposed content. */
export type IssueLine = { readonly group: GroupName; readonly cells: readonly CellValue[] };

/** Characters of the columns that every list of issues has. */
export const ISSUE_WIDTHS = {
  cell: 7,
  row: 24,
  severity: 10,
  what: 32,
  todo: 29,
  why: 33,
  proposed: 15,
} as const;

/** The issues of a form as rows: errors first, then from the top of the form down. */
export function issueLines(form: CheckedForm, language: Language): IssueLine[] {
  const issues = writableIssues(form);
  return GROUPS.flatMap((group) =>
    issues
      .filter((issue) => groupOf(issue) === group)
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((issue) => ({ group, cells: cellsOf(issue, form, language) })),
  );
}

const groupOf = ({ severity, explained }: Issue): GroupName => (explained ? 'explained' : severity);

function placeOf({ cell }: Issue): number {
  const { row, col } = parseAddress(cell) ?? { row: 0, col: 0 };
  return row * (LAST_COL + 1) + col;
}

function cellsOf(issue: Issue, form: CheckedForm, language: Language): CellValue[] {
  const { what, todo, why, where } = describeIssue(issue, language, form.report?.catalogue);
  const words = FINDINGS_WORDS[language];
  const row = issue.metric === undefined ? '' : where;
  const action = issue.explained ? answerTo(issue, form, language) : todo;
  const proposed = issue.explained || isSecret(form) ? '' : describeFix(issue, language);
  return [issue.cell, row, words.kind[groupOf(issue)], what, action, why, proposed];
}

function answerTo({ metric = '' }: Issue, { report }: CheckedForm, language: Language): string {
  const { answered, answeredInForm } = FINDINGS_WORDS[language];
  const reason = report?.lines[metric]?.explanation?.text;
  return reason === undefined ? answeredInForm : answered(reason);
}
