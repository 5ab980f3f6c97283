import type { Metric } from '../catalogue/metric';
import type { ReportingUnit } from '../catalogue/roster';
import type { Report } from '../report/report';

/**
 * Whether a unit is asked for a metric: one its form has a row for. What an office's own sheet has no row for was left
 * out by the office, not by us: it is asked for and missing where the whole form has it for the unit's border.
 */
export function isAskedFor(
  { catalogue, form }: Pick<Report, 'catalogue' | 'form'>,
  { code, borders }: Pick<Metric, 'code' | 'borders'>,
  border: ReportingUnit['border'] = 'mixed',
): boolean {
  const isIn = ({ metrics }: Report['catalogue']) => metrics.some((metric) => metric.code === code);
  if (isIn(catalogue)) return true;
  const isOfBorder = border === 'mixed' || borders.includes(border);
  return form !== undefined && isOfBorder && isIn(form);
}
