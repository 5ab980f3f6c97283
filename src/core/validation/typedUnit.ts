import type { Metric } from '../catalogue/metric';
import type { ReportedValue } from '../report/report';
import { dimensionOf, isSameUnit } from '../text/measure';

/** A unit typed with the figure that is not the metric's own (`12 người` for vụ, km for money). */
export function strangeUnitOf(
  { kind, unit }: Metric,
  { parsed }: Pick<ReportedValue, 'parsed'>,
): string | undefined {
  if (parsed?.type === 'otherUnit') return parsed.unit;
  if (parsed?.type !== 'number' || parsed.unit === undefined || kind === 'text') return undefined;
  const counts = dimensionOf(kind, unit) === 'count';
  return counts && !isSameUnit(parsed.unit, unit) ? parsed.unit : undefined;
}
