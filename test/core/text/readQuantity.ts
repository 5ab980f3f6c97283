import type { MetricKind } from '../../../src/core/catalogue/metric';
import { parseQuantity } from '../../../src/core/text/quantity';

/** A quantity in one line: `gần 400 [km]`, `1570 slip | 1.57 decimals`, `1570 [buổi] / 56558 [lượt]`, `unread`. */
function summary(quantity: ReturnType<typeof parseQuantity>): string {
  const unit = (one: { unit?: string }) => (one.unit === undefined ? '' : ` [${one.unit}]`);
  const lead = 'qualifier' in quantity && quantity.qualifier ? `${quantity.qualifier} ` : '';
  switch (quantity.type) {
    case 'number':
      return `${lead}${quantity.value}${unit(quantity)}`;
    case 'ambiguous':
      return lead + quantity.candidates.map((one) => `${one.value} ${one.reason}${unit(one)}`).join(' | ');
    case 'parts':
      return quantity.parts.map(summary).join(' / ');
    default:
      return `${lead}${quantity.type}${unit(quantity as { unit?: string })}`;
  }
}

/** What a text is read as, in one line. */
export const read = (text: string, kind: MetricKind, unit?: string) =>
  summary(parseQuantity(text, kind, unit));
