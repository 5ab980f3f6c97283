import type { Period } from '../catalogue/period';
import { type Issue, ruleOf } from '../report/issue';
import type { Report } from '../report/report';
import type { UnreadableReason } from '../report/unreadable';
import { isSecret } from '../rollup/candidate';

/** What a check of many files found: an entry per form of a file, or one for a file without any. */
export type Finding = CheckedForm | UnreadFile;

/** A form of a received file with everything wrong with it. `sha256`: of the file, in lower-case hex. */
export type CheckedForm = {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  /** Absent where the form has lost its stamps or its figures' columns: the issues say so. */
  readonly report?: Report;
  readonly issues: readonly Issue[];
  readonly remarks: readonly Remark[];
};

/** A file that no form was read from. */
export type UnreadFile = {
  readonly file: string;
  readonly sha256: string;
  readonly reason: UnreadableReason | { readonly code: 'noForm' };
};

/** What is to be known of a form beside what is wrong in it. */
export type Remark =
  | { readonly code: 'otherPeriod'; readonly asked: Period }
  /** Not on the roster of that province. */
  | { readonly code: 'unknownUnit'; readonly province: string }
  /** Other files with a form of the same unit and period. */
  | { readonly code: 'rivals'; readonly files: readonly string[] }
  /** The very same file under other names. */
  | { readonly code: 'copies'; readonly files: readonly string[] };

export const STATES = ['errors', 'unread', 'warnings', 'clean'] as const;

/** `warnings`: no error, and a warning that nobody has answered; `clean`: neither. */
export type FindingState = (typeof STATES)[number];

/** Warnings that were answered count as explained only. */
export type IssueCounts = {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly explained: number;
};

export function isUnread(finding: Finding): finding is UnreadFile {
  return 'reason' in finding;
}

export function formsOf(findings: readonly Finding[]): CheckedForm[] {
  return findings.flatMap((finding) => (isUnread(finding) ? [] : [finding]));
}

export function stateOf(finding: Finding): FindingState {
  if (isUnread(finding)) return 'unread';
  const { errors, warnings } = countIssues(finding.issues);
  return errors > 0 ? 'errors' : warnings > 0 ? 'warnings' : 'clean';
}

export function countIssues(issues: readonly Issue[]): IssueCounts {
  const open = issues.filter(({ explained }) => !explained);
  const count = (wanted: Issue['severity']) => open.filter(({ severity }) => severity === wanted).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    explained: issues.length - open.length,
  };
}

/** Whether its unit has something to do about a form; one that may be secret is not sent back. */
export function needsReturn(form: CheckedForm): boolean {
  return stateOf(form) !== 'clean' && !isSecret(form);
}

/** The unit as the form names it; empty where it has lost its stamps. */
export function unitOf({ report }: Pick<CheckedForm, 'report'>): string {
  return report ? report.unitName || report.unit : '';
}

/**
 * The issues that may be copied into another workbook: of a form that may be secret only where its mark stands,
 * since the others' sentences quote its figures and words.
 */
export function writableIssues(form: Pick<CheckedForm, 'issues'>): readonly Issue[] {
  return isSecret(form) ? form.issues.filter((issue) => ruleOf(issue) === 'V23') : form.issues;
}
