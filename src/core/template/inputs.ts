import type { Metric } from '../catalogue/metric';
import { type Period, startsYear } from '../catalogue/period';
import { type Role, VALUE_COLUMNS, type ValueColumn } from './columns';

/**
 * Whether the form itself computes a metric's cumulative figure: the period's own figure where the period
 * begins the year, and for every stock, which is a state and never adds up.
 */
export function isCumulativeComputed(metric: Metric, period: Period): boolean {
  return startsYear(period) || metric.acrossPeriods === 'latest';
}

/** The value columns that are not computed from others on the same row. */
export function inputColumns(metric: Metric, period: Period, role: Role): readonly ValueColumn[] {
  if (role === 'summary' || !isCumulativeComputed(metric, period)) return VALUE_COLUMNS;
  return VALUE_COLUMNS.filter((column) => column !== 'cumulative');
}
