import { findMetric } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import { formatPeriod, startsYear } from '../catalogue/period';
import { formatAddress } from '../sheet/address';
import { hasFormsFormula } from './cumulative';
import type { Form } from './form';
import { issueAt } from './formIssue';
import type { Issue } from './issue';
import type { Report } from './report';

/** So few rows may be a person's own doing. */
export const LEAST_ROWS = 3;

/**
 * V16 for a form that computes the cumulative as only one of the year's first period does, stamped with a later one:
 * what came before in the year would be missing from every figure. Undefined while one row is otherwise.
 */
export function computedForOtherPeriod(form: Form, report: Report): Issue | undefined {
  if (startsYear(report.period)) return undefined;
  const flows = flowsIn(report);
  const isComputed = flows.every(({ code }) => {
    const { cumulative, period } = report.lines[code]!.values;
    return hasFormsFormula(cumulative.formula, period.cell);
  });
  return isComputed && flows.length >= LEAST_ROWS
    ? otherPeriodIssue(form, report, { count: flows.length, typed: false })
    : undefined;
}

/** The metrics of the form's rows that add up over the year: how those are accumulated depends on the period. */
export function flowsIn({ catalogue, lines }: Report): Metric[] {
  const metrics = Object.keys(lines).map((code) => findMetric(catalogue, code)!);
  return metrics.filter(({ acrossPeriods }) => acrossPeriods === 'sum');
}

/** Said at the header of the column that shows it. */
export function otherPeriodIssue(
  form: Form,
  { period }: Report,
  rows: { readonly count: number; readonly typed: boolean },
): Issue {
  const header = formatAddress({ row: form.tagRow + 1, col: form.columns.cumulative! });
  return issueAt(form, 'V16.otherPeriod', { period: formatPeriod(period), ...rows }, header);
}
