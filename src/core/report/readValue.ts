import type { Metric } from '../catalogue/metric';
import { formatAddress } from '../sheet/address';
import { calendarFieldsOf } from '../sheet/calendarFormat';
import type { Cell } from '../sheet/snapshot';
import { parseQuantity } from '../text/quantity';
import type { ReportedValue } from './report';

/**
 * What a value cell counts for. Numbers count, but not those that a format makes dates of (14/2 typed for a
 * pair); text counts only where it reads as one number with certainty; `-` and `không` are zero; `x` is not
 * applicable; anything else is kept as found and not counted.
 */
export function readValue(
  address: { row: number; col: number },
  found: Cell | undefined,
  metric: Metric,
): ReportedValue {
  const cell = formatAddress(address);
  const formula = found?.formula === undefined ? {} : { formula: found.formula };
  const raw = found?.value ?? null;
  if (raw === null) {
    return found?.formula === undefined
      ? { cell, state: 'blank', value: null }
      : { cell, state: 'notCounted', value: null, ...formula };
  }
  if (typeof raw === 'number') return { cell, ...readNumber(raw, found?.numberFormat), ...formula };
  if (typeof raw !== 'string') return { cell, state: 'notCounted', value: null, raw, ...formula };
  return { cell, ...readText(raw, metric), ...formula };
}

function readNumber(raw: number, format = 'General'): Omit<ReportedValue, 'cell'> {
  if (calendarFieldsOf(format)) return { state: 'notCounted', value: null, raw, dateFormat: format };
  return { state: 'number', value: raw, raw };
}

function readText(raw: string, metric: Metric): Omit<ReportedValue, 'cell'> {
  const parsed = parseQuantity(raw, metric.kind, metric.unit);
  switch (parsed.type) {
    case 'blank':
      return { state: 'blank', value: null };
    case 'number':
      return { state: 'number', value: parsed.value, raw, parsed };
    case 'zeroWord':
      return { state: 'number', value: 0, raw, parsed };
    case 'notApplicable':
      return { state: 'notApplicable', value: null, raw, parsed };
    default:
      return { state: 'notCounted', value: null, raw, parsed };
  }
}
