import type { Metric } from '../catalogue/metric';
import { inUnit, withFactor } from '../report/otherMeasure';
import { readValue } from '../report/readValue';
import type { ReportedValue } from '../report/report';
import { type Address, parseAddress } from '../sheet/address';
import type { Cell } from '../sheet/snapshot';
import { parseQuantity } from '../text/quantity';
import { compareMeasures, parseMeasure } from './measure';
import { readableText } from './readableText';
import type { MappedFigure } from './sheetMapping';

/**
 * What a mapped cell counts for, as `readValue` reads a form's cell: one figure of several where the cell holds
 * a pair, brought to the metric's unit where the sheet counts in another. `raw` stays what stood in the cell.
 */
export function readFigure(figure: MappedFigure, found: Cell | undefined, metric: Metric): ReportedValue {
  const address = parseAddress(figure.cell)!;
  const value =
    figure.part === undefined
      ? readValue(address, readable(found), metric)
      : readPart(address, found, metric, figure.part);
  return scaled(value, figure.factor);
}

/** Words in an old encoding are read as words (không phát sinh, gần 400). */
function readable(found: Cell | undefined): Cell | undefined {
  return typeof found?.value === 'string' ? { ...found, value: readableText(found) } : found;
}

/** One number where two are due, or a date Excel made of 3/4, is not counted. */
function readPart(address: Address, found: Cell | undefined, metric: Metric, part: number): ReportedValue {
  const whole = readValue(address, readable(found), metric);
  if (whole.state === 'blank' || whole.raw === undefined) return whole;
  const { raw } = whole;
  const parsed = typeof raw === 'string' ? parseQuantity(raw, metric.kind, metric.unit) : undefined;
  if (parsed?.type === 'zeroWord' || parsed?.type === 'notApplicable') return whole;
  const one = parsed?.type === 'parts' ? partOf(parsed, part, metric) : undefined;
  const text = one && 'raw' in one ? one.raw : undefined;
  const { parsed: _whole, ...rest } = whole;
  if (text === undefined) return { ...rest, state: 'notCounted', value: null };
  return { ...readValue(address, { ...address, value: text }, metric), raw };
}

type Parts = Extract<ReturnType<typeof parseQuantity>, { type: 'parts' }>;

/** Only slashes say which figure is which by its place; `12 lần, 145 lượt người` must say so in words. */
function partOf({ parts, raw }: Parts, part: number, { unit }: Metric): Parts['parts'][number] | undefined {
  const one = parts[part];
  if (raw.includes('/') || one === undefined) return one;
  const said = one.type === 'number' && one.unit !== undefined ? parseMeasure(one.unit) : undefined;
  const own = parseMeasure(unit);
  return said && own && compareMeasures(said, own) !== 'other' ? one : undefined;
}

/** A unit typed in the cell itself (`3 tỷ`) has been reckoned with already. */
function scaled(value: ReportedValue, factor: number | undefined): ReportedValue {
  if (factor === undefined || factor === 1) return value;
  const { parsed } = value;
  const isSaid = parsed?.type === 'number' && parsed.unit !== undefined;
  const number = value.value === null || isSaid ? value.value : inUnit(value.value, factor);
  return { ...value, value: number, factor, ...(parsed && { parsed: withFactor(parsed, factor) }) };
}
