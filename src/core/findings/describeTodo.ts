import { describePeriod } from '../catalogue/period';
import { isSecret } from '../rollup/candidate';
import type { Language } from '../validation/describeIssue';
import { describeUnreadable } from '../validation/describeUnreadable';
import {
  type CheckedForm,
  countIssues,
  type Finding,
  isUnread,
  type Remark,
  writableIssues,
} from './finding';
import { FINDINGS_WORDS } from './findingsWords';

/** What to do about a file, in sentences; empty where there is nothing to do. */
export function describeTodo(finding: Finding, language: Language): string {
  const words = FINDINGS_WORDS[language];
  if (!isUnread(finding)) {
    return [...returning(finding, language), ...describeRemarks(finding, language)].join(' ');
  }
  const { reason } = finding;
  return reason.code === 'noForm' ? words.noForm : describeUnreadable(reason, language);
}

/** A sentence for each remark on a form. */
export function describeRemarks(
  { remarks, report }: Pick<CheckedForm, 'remarks' | 'report'>,
  language: Language,
): string[] {
  const own = report ? describePeriod(report.period, language) : '';
  return remarks.map((remark) => describeRemark(remark, own, language));
}

function describeRemark(remark: Remark, own: string, language: Language): string {
  const words = FINDINGS_WORDS[language];
  switch (remark.code) {
    case 'otherPeriod':
      return words.otherPeriod(own, describePeriod(remark.asked, language));
    case 'unknownUnit':
      return words.unknownUnit(remark.province);
    default:
      return words[remark.code](remark.files);
  }
}

/** A file that may be secret is not sent back. */
function returning(form: CheckedForm, language: Language): string[] {
  const words = FINDINGS_WORDS[language];
  const isWhole = writableIssues(form).length === form.issues.length;
  if (isSecret(form)) return [words.secret, ...(isWhole ? [] : [words.withheld])];
  const { errors, warnings } = countIssues(form.issues);
  return [
    ...(errors > 0 ? [words.returnErrors(errors)] : []),
    ...(warnings > 0 ? [words.returnWarnings(warnings)] : []),
  ];
}
