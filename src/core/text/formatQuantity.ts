import type { MetricKind } from '../catalogue/metric';
import { dimensionOf } from './measure';

/**
 * Decimals a stored value can have: a metre in km, a đồng in triệu đồng. Nothing valid is rounded away; a count
 * keeps its wrong fraction, so that a message can show it.
 */
const format = {
  length: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 }),
  money: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 }),
  count: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 }),
};

/**
 * A stored value (things, triệu đồng, km) as vi-VN digits without its unit: `1.570`, `90,364`, `-0,5`.
 * `parseQuantity` reads it back, as its first candidate where the text is ambiguous.
 */
export function formatQuantity(value: number, kind: MetricKind, unit?: string): string {
  if (!Number.isFinite(value) || kind === 'text') throw new RangeError(`quantity ${value} of ${kind}`);
  return format[dimensionOf(kind, unit)].format(value + 0);
}
