import type { Metric } from '../catalogue/metric';
import type { ReportedValue } from '../report/report';
import { accentKey } from '../text/fold';
import { dimensionOf, isSameUnit } from '../text/measure';

/** A unit typed with the figure that is not the metric's own (`12 người` for vụ, km for money). */
export function strangeUnitOf(
  { kind, unit, label }: Metric,
  { parsed }: Pick<ReportedValue, 'parsed'>,
): string | undefined {
  if (parsed?.type === 'otherUnit') return parsed.unit;
  if (parsed?.type !== 'number' || parsed.unit === undefined || kind === 'text') return undefined;
  const counts = dimensionOf(kind, unit) === 'count';
  const isOwn = isSameUnit(parsed.unit, unit) || isNamedFirst(parsed.unit, label.vi);
  return counts && !isOwn ? parsed.unit : undefined;
}

/** What a label begins with is what its row counts: thành viên for `Thành viên tổ tự quản` in người. */
function isNamedFirst(typed: string, label: string): boolean {
  const subject = accentKey(label.split(':').at(-1)!).trim().replace(/^số /, '');
  return typed !== '' && `${subject} `.startsWith(`${accentKey(typed).trim()} `);
}
