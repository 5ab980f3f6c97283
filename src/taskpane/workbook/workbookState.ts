import {
  CheckmarkCircleRegular,
  CircleRegular,
  EditRegular,
  LockClosedRegular,
  LockOpenRegular,
} from '@fluentui/react-icons';
import type { CheckedForm } from '../../actions/checkWorkbook';
import type { Issue, Severity } from '../../core/report/issue';
import type { Report } from '../../core/report/report';
import { describeMoment } from '../../core/seal/describeMoment';
import type { Language } from '../../core/validation/describeIssue';
import type { Words } from '../messages/vi';
import type { StateLine } from '../paneView';
import { isSealedWhole } from '../seal/sealable';
import { identityOf } from './formIdentity';

/** Line one of the header: whose form of which period is open. */
export function headingOf(forms: readonly CheckedForm[], words: Words, language: Language): string {
  const [first, ...more] = forms;
  if (!first) return `${words.state.noUnit} · ${words.state.noPeriod}`;
  if (more.length > 0) return words.state.forms(forms.length);
  return first.report ? identityOf(first.report, language) : first.sheet;
}

/** Line two: how far the forms are. `isChecked`: the person asked for a check of what is counted here. */
export function stateOf(forms: readonly CheckedForm[], isChecked: boolean, words: Words): StateLine {
  const [first, ...more] = forms;
  if (!first) return { icon: CircleRegular, text: words.state.noForm };
  const sealed = more.length === 0 ? sealOf(first, words) : undefined;
  if (sealed) return sealed;
  const issues = issuesOf(forms);
  if (isChecked && forms.every(isSettled)) {
    return { icon: CheckmarkCircleRegular, text: words.state.checked };
  }
  const counts = [
    [countOf(issues, 'error'), words.state.errors] as const,
    [countOf(issues, 'warning'), words.state.warnings] as const,
  ].flatMap(([count, say]) => (count > 0 ? [say(count)] : []));
  const start =
    more.length > 0 ? [] : [first.report ? fillingOf(first.report, words) : words.state.unknownForm];
  const text = [...start, ...counts].join(' · ') || words.state.noIssues;
  return { icon: EditRegular, text };
}

/** A form that was sealed says so, whatever else is to be said of it. */
function sealOf({ report }: CheckedForm, words: Words): StateLine | undefined {
  if (!report?.seal) return undefined;
  return isSealedWhole(report)
    ? { icon: LockClosedRegular, text: words.seal.sealed(describeMoment(report.seal.at)) }
    : { icon: LockOpenRegular, text: words.seal.changed };
}

export function issuesOf(forms: readonly CheckedForm[]): Issue[] {
  return forms.flatMap(({ issues }) => issues);
}

/** Of those that wait: a warning that was answered is settled. */
export function countOf(issues: readonly Issue[], severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity && !issue.explained).length;
}

/** No error left, and a reason beside every unusual figure. */
function isSettled({ issues }: CheckedForm): boolean {
  return issues.every(({ severity, explained }) => severity === 'hint' || explained);
}

/** Metrics with a figure for the period or a text, of those the form asks for. */
function fillingOf({ catalogue, lines, texts }: Report, words: Words): string {
  const given = catalogue.metrics.filter(
    ({ code }) => (lines[code] && lines[code].values.period.state !== 'blank') || texts[code]?.length,
  );
  return words.state.filling(given.length, catalogue.metrics.length);
}
