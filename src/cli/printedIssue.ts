import type { Catalogue } from '../core/catalogue/catalogue';
import { type Issue, ruleOf, type Severity } from '../core/report/issue';
import { describeIssue, type Language } from '../core/validation/describeIssue';
import { RESULT_WORDS } from './resultWords';
import { onOneLine } from './table';

/** An issue in the words of the chosen language, as in the JSON; `code` is the rule's number. */
export type PrintedIssue = {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly metric: string | null;
  readonly message: string;
  /** Answered by an explanation in its row. */
  readonly explained?: true;
};

/** With the row it speaks of, for people: `Dòng D02 · …đối tượng (tổng)`. */
export type PlacedIssue = PrintedIssue & { readonly where: string | null };

/** An issue of a form; the catalogue it was made from names its rows. */
export function placedIssue(issue: Issue, language: Language, catalogue?: Catalogue): PlacedIssue {
  const { what, todo, where } = describeIssue(issue, language, catalogue);
  const { severity, sheet, cell, metric = null, explained } = issue;
  // What was answered asks for nothing more.
  const message = explained ? what : `${what} ${todo}`;
  return {
    code: ruleOf(issue),
    severity,
    sheet,
    cell,
    metric,
    message,
    ...(explained && { explained: true as const }),
    where,
  };
}

/** What is to say of a whole file. */
export function fileIssue(code: string, message: string, severity: Severity = 'error'): PlacedIssue {
  return { code, severity, sheet: null, cell: null, metric: null, message, where: null };
}

/** Without what only people are shown. */
export function toJson({ where: _, ...issue }: PlacedIssue): PrintedIssue {
  return issue;
}

/** `    Lỗi · ô F62 · Dòng D02 · …` and the sentences below it; the sentences alone for a whole file. */
export function issueLines(
  { severity, cell, where, message, explained }: PlacedIssue,
  language: Language,
): readonly string[] {
  if (cell === null || where === null) return [`    ${onOneLine(message)}`];
  const words = RESULT_WORDS[language];
  const said = explained ? words.severity.explained : words.severity[severity];
  const place = `${said} · ${words.cell} ${cell} · ${onOneLine(where)}`;
  return [`    ${place}`, `        ${onOneLine(message)}`];
}

/** `1 lỗi, 2 cảnh báo`; empty where there is none. */
export function countIssues(issues: readonly PrintedIssue[], language: Language): string {
  const { count } = RESULT_WORDS[language];
  const kinds = ['error', 'warning', 'hint', 'explained'] as const;
  const kindOf = (issue: PrintedIssue) => (issue.explained ? 'explained' : issue.severity);
  return kinds
    .map((severity) => ({ severity, found: issues.filter((issue) => kindOf(issue) === severity).length }))
    .filter(({ found }) => found > 0)
    .map(({ severity, found }) => count[severity](found))
    .join(', ');
}
