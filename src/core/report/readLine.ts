import type { Metric } from '../catalogue/metric';
import type { Role, ValueColumn } from '../template/columns';
import { isCumulativeComputed } from '../template/inputs';
import { WORDS } from '../template/words';
import { computedCumulative, isOverwritten, restoredFormula } from './cumulative';
import type { Form } from './form';
import { issueAt } from './formIssue';
import type { Fix, Issue } from './issue';
import { readConverted } from './readConverted';
import { readQualifier } from './readQualifier';
import { readValue } from './readValue';
import type { Report, ReportedValue, ReportLine } from './report';
import { addressAt, textAt } from './textAt';
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
    plan: comparedAt(form, metric, row, 'plan', role),
    period,
    cumulative: computes ? computedCumulative(period, typed) : typed,
    previous: comparedAt(form, metric, row, 'previous', role),
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
  const fix = restoredFormula(typed, period, role);
  return { line, issues: overwritten ? [overwrittenIssue(form, metric, typed, fix)] : [] };
}

function valueAt(form: Form, metric: Metric, row: number, key: ValueColumn): ReportedValue {
  const col = form.columns[key];
  // No cell to point at: nothing else on the row may be taken for it.
  if (col === undefined) return { cell: '', state: 'blank', value: null };
  if (form.converted.has(col)) return readConverted(form, metric, { row, col });
  const found = form.cellAt(row, col);
  return readValue({ row, col }, found, metric);
}

/** The column whose words say that a summary's figure is of some units only. */
const COMPARED = {
  plan: ['completion', WORDS.incompletePlan],
  previous: ['change', WORDS.notComparable],
} as const;

/** A summary's plan or last year's figure counts one level up only if it is of all its units. */
function comparedAt(
  form: Form,
  metric: Metric,
  row: number,
  key: 'plan' | 'previous',
  role: Role,
): ReportedValue {
  const value = valueAt(form, metric, row, key);
  const [column, words] = COMPARED[key];
  const isPartial = role === 'summary' && textAt(form, row, column)?.text === words;
  return isPartial ? { cell: value.cell, state: 'blank', value: null } : value;
}

function readRemarks(form: Form, row: number): Pick<ReportLine, 'explanation' | 'explanationCell' | 'note'> {
  const explanation = textAt(form, row, 'explanation');
  const note = textAt(form, row, 'note');
  const hasColumn = form.columns.explanation !== undefined;
  return {
    ...(explanation ? { explanation } : {}),
    ...(hasColumn ? { explanationCell: addressAt(form, row, 'explanation') } : {}),
    ...(note ? { note } : {}),
  };
}

function overwrittenIssue(form: Form, { code }: Metric, typed: ReportedValue, fix: Fix | undefined): Issue {
  const formula = typed.formula ? { formula: typed.formula } : {};
  const facts = { column: 'cumulative', text: typedText(typed), ...formula } as const;
  const issue = issueAt(form, 'V20.overwritten', facts, typed.cell);
  return { ...issue, metric: code, ...(fix ? { fix } : {}) } as Issue;
}
