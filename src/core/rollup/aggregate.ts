import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import type { ReportingUnit } from '../catalogue/roster';
import type { Report } from '../report/report';
import { round } from '../template/cells';
import type { ValueColumn } from '../template/columns';
import { combineQualifiers, type Qualifier } from '../text/qualifier';
import { isAskedFor } from './askedMetric';

/** A provincial total; null where no unit gave a figure. */
export type Total = {
  readonly [column in ValueColumn]: number | null;
} & {
  readonly qualifier: Qualifier | null;
  /** Units that gave a figure for the period, and units that are asked for one (`isAskedFor`). */
  readonly given: number;
  readonly asked: number;
  /** Whether every unit with a figure for the period has one for last year too. */
  readonly comparable: boolean;
  readonly anyPrevious: boolean;
  /** Whether every unit with a cumulative figure has a plan. */
  readonly planned: boolean;
};

/** The border of a report's unit, where it is known. */
type BorderOf = (report: Report) => ReportingUnit['border'] | undefined;

/**
 * Totals over the accepted reports, one per numeric metric. Last year counts only in units present in both
 * years (DATA-MODEL); a metric a unit's form does not have is neither asked nor missing, unless the form is an
 * office's own that shows a part of the whole.
 */
export function aggregate(
  reports: readonly Report[],
  catalogue: Catalogue,
  borderOf: BorderOf = () => undefined,
): Readonly<Record<string, Total>> {
  const metrics = catalogue.metrics.filter(({ kind }) => kind !== 'text');
  return Object.fromEntries(metrics.map((metric) => [metric.code, totalOf(metric, reports, borderOf)]));
}

function totalOf(metric: Metric, reports: readonly Report[], borderOf: BorderOf): Total {
  const asked = reports.filter((report) => isAskedFor(report, metric, borderOf(report)));
  const lines = asked.flatMap(({ lines }) => lines[metric.code] ?? []);
  const numbers = (column: ValueColumn) => lines.flatMap(({ values }) => values[column].value ?? []);
  const given = numbers('period');
  const both = lines.filter(({ values }) => values.period.value !== null && values.previous.value !== null);
  return {
    plan: sum(numbers('plan')),
    period: sum(given),
    cumulative: sum(numbers('cumulative')),
    previous: sum(both.map(({ values }) => values.previous.value ?? 0)),
    qualifier: combineQualifiers(lines.flatMap(({ qualifier }) => qualifier ?? [])) ?? null,
    given: given.length,
    asked: asked.length,
    comparable: both.length === given.length,
    anyPrevious: numbers('previous').length > 0,
    planned: lines.every(({ values }) => values.cumulative.value === null || values.plan.value !== null),
  };
}

function sum(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : round(numbers.reduce((total, number) => total + number, 0));
}
