import type { Metric } from '../catalogue/metric';
import { type Address, formatAddress, parseAddress } from '../sheet/address';
import type { Form } from './form';
import { withFactor } from './otherMeasure';
import { readValue } from './readValue';
import type { ReportedValue } from './report';
import { typedText } from './typedText';

/** The first cell a formula names. */
const REFERENCE = /(?<![A-Z!])\$?([A-Z]{1,3})\$?([1-9]\d*)(?![\w(])/i;

/** `ROUND((D13*0.000001),6)`; of several the first is what a plain number in the cell counts. */
const FACTOR = /ROUND\(\(?\$?[A-Z]{1,3}\$?[1-9]\d*\*([\d.]+(?:E[+-]?\d+)?)\)?,6\)/i;

/**
 * A figure that a hidden cell works out from an office's own: what the hidden cell shows counts, since formulas over
 * the sheet see it; where it shows no figure, the office's cell tells why.
 */
export function readConverted(form: Form, metric: Metric, at: Address): ReportedValue {
  const found = form.cellAt(at.row, at.col);
  const value = readValue(at, found, metric);
  const source = sourceOf(found?.formula);
  if (!source) return value;
  const factor = factorOf(found?.formula);
  const shown = { ...value, source: formatAddress(source), ...(factor !== undefined && { factor }) };
  const there = readValue(source, form.cellAt(source.row, source.col), metric);
  if (value.state !== 'notCounted' && there.dateFormat === undefined) return shown;
  return { ...shown, state: 'notCounted', value: null, raw: there.raw ?? '', ...causeOf(there, factor) };
}

/** Why the office's cell is not the figure; a number there is one that cannot be told from another. */
function causeOf(
  there: ReportedValue,
  factor: number | undefined,
): Pick<ReportedValue, 'parsed' | 'dateFormat'> {
  const { state, parsed, dateFormat } = there;
  if (dateFormat !== undefined) return { dateFormat };
  const isTold = state === 'notCounted' && parsed !== undefined;
  if (!isTold) return { parsed: { type: 'unread', raw: typedText(there) } };
  return { parsed: factor === undefined ? parsed : withFactor(parsed, factor) };
}

/** What a converting formula multiplies a number in the office's cell by. */
function factorOf(formula: string | undefined): number | undefined {
  const [, factor] = FACTOR.exec(formula ?? '') ?? [];
  return factor === undefined || Number(factor) === 1 ? undefined : Number(factor);
}

/** The cell a converting formula works from. */
export function sourceOf(formula: string | undefined): Address | undefined {
  const [, letters, digits] = REFERENCE.exec(formula ?? '') ?? [];
  return letters === undefined ? undefined : parseAddress(`${letters}${digits}`);
}
