import type { Metric } from '../catalogue/metric';
import { type Address, formatAddress, parseAddress } from '../sheet/address';
import type { Form } from './form';
import { readValue } from './readValue';
import type { ReportedValue } from './report';
import { typedText } from './typedText';

/** The first cell a formula names. */
const REFERENCE = /(?<![A-Z!])\$?([A-Z]{1,3})\$?([1-9]\d*)(?![\w(])/i;

/**
 * A figure that a hidden cell works out from an office's own: what the hidden cell shows counts, since formulas over
 * the sheet see it; where it shows no figure, the office's cell tells why.
 */
export function readConverted(form: Form, metric: Metric, at: Address): ReportedValue {
  const found = form.cellAt(at.row, at.col);
  const value = readValue(at, found, metric);
  const source = sourceOf(found?.formula);
  if (!source) return value;
  const shown = { ...value, source: formatAddress(source) };
  const there = readValue(source, form.cellAt(source.row, source.col), metric);
  if (value.state !== 'notCounted' && there.dateFormat === undefined) return shown;
  return { ...shown, state: 'notCounted', value: null, raw: there.raw ?? '', ...causeOf(there) };
}

/** Why the office's cell is not the figure; a number there is one that cannot be told from another. */
function causeOf(there: ReportedValue): Pick<ReportedValue, 'parsed' | 'dateFormat'> {
  const { state, parsed, dateFormat } = there;
  if (dateFormat !== undefined) return { dateFormat };
  const isTold = state === 'notCounted' && parsed !== undefined;
  return { parsed: isTold ? parsed : { type: 'unread', raw: typedText(there) } };
}

/** The cell a converting formula works from. */
export function sourceOf(formula: string | undefined): Address | undefined {
  const [, letters, digits] = REFERENCE.exec(formula ?? '') ?? [];
  return letters === undefined ? undefined : parseAddress(`${letters}${digits}`);
}
