import type { Metric } from '../catalogue/metric';
import type { ValueColumn } from '../template/columns';
import { isCumulativeComputed } from '../template/inputs';
import { computedCumulative, isOverwritten } from './cumulative';
import type { Form } from './form';
import { issueAt } from './formIssue';
import type { Issue } from './issue';
import { readQualifier } from './readQualifier';
import { readValue } from './readValue';
import type { Report, ReportedText, ReportedValue, ReportLine } from './report';
import { textAt } from './textAt';
import { typedText } from './typedText';

/** One metric's row, and the issue of a cumulative figure typed where the form computes it. */
export function readLine(
  form: Form,
  metric: Metric,
  row: number,
  { period: of, role }: Pick<Report, 'period' | 'role'>,
): { line: ReportLine; issues: Issue[] } {
  const period = valueAt(form, metric, row, 'period');
  const typed = valueAt(form, metric, row, 'cumulative');
  const computes = isCumulativeComputed(metric, of);
  const values = {
    plan: valueAt(form, metric, row, 'plan'),
    period,
    cumulative: computes ? computedCumulative(period, typed) : typed,
    previous: valueAt(form, metric, row, 'previous'),
  };
  const overwritten = computes && isOverwritten(typed, period, role);
  const line: ReportLine = {
    code: metric.code,
    row,
    values,
    ...readQualifier(form, row, values),
    ...readRemarks(form, row),
    ...(overwritten ? { overwritten: typed } : {}),
  };
  return { line, issues: overwritten ? [overwrittenIssue(form, metric, typed)] : [] };
}

function valueAt(form: Form, metric: Metric, row: number, key: ValueColumn): ReportedValue {
  const col = form.columns[key];
  const found = col === undefined ? undefined : form.cellAt(row, col);
  return readValue({ row, col: col ?? 0 }, found, metric);
}

function readRemarks(form: Form, row: number): { explanation?: ReportedText; note?: ReportedText } {
  const explanation = textAt(form, row, 'explanation');
  const note = textAt(form, row, 'note');
  return { ...(explanation ? { explanation } : {}), ...(note ? { note } : {}) };
}

function overwrittenIssue(form: Form, { code }: Metric, typed: ReportedValue): Issue {
  const facts = { column: 'cumulative', text: typedText(typed) } as const;
  return { ...issueAt(form, 'V20.overwritten', facts, typed.cell), metric: code } as Issue;
}
