import type { MetricKind } from '../catalogue/metric';
import { type Figure, parseFigure, type QuantityCandidate } from './figure';
import { normaliseText } from './fold';
import { type Dimension, dimensionOf } from './measure';
import { parseNumberless } from './numberless';
import type { Qualifier } from './qualifier';
import { splitFigures } from './severalFigures';

type Said = { readonly raw: string; readonly qualifier?: Qualifier };

/**
 * What a cell's text says of a quantity; values are in the stored unit: things, triệu đồng, km.
 * - `number`: certain. `unit` is the word typed; for things compare it with the metric's by `isSameUnit`.
 * - `ambiguous`: two values, likeliest first; a person decides.
 * - `otherUnit`: a figure of another dimension than the metric's (km for money), not to be stored.
 * - `parts`: figures between slashes, or named one after the other (`36 vụ, 126 đối tượng`), each in its own
 *   dimension; parse a part's `raw` again with the kind of the metric it goes to. Two bare small numbers (`3/4`)
 *   may be a date as well.
 * - `zeroWord`: -, không, KPS: zero once a person agrees. `notApplicable`: x, ///.
 * - `phrase`: hàng trăm, nhiều: not to be counted. `unread`: anything else.
 */
export type ParsedQuantity =
  | ({ readonly type: 'number'; readonly value: number; readonly unit?: string } & Said)
  | ({ readonly type: 'ambiguous'; readonly candidates: readonly QuantityCandidate[] } & Said)
  | ({ readonly type: 'otherUnit'; readonly unit: string } & Said)
  | { readonly type: 'parts'; readonly parts: readonly ParsedQuantity[]; readonly raw: string }
  | ({ readonly type: 'phrase' } & Said)
  | { readonly type: 'zeroWord' | 'notApplicable' | 'unread'; readonly raw: string }
  | { readonly type: 'blank' };

/** Longer texts are prose, not quantities. */
const LONGEST_TEXT = 200;
const MOST_PARTS = 4;
const DATE = /^\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/;
const PART_TYPES = new Set<ParsedQuantity['type']>(['number', 'ambiguous', 'phrase', 'zeroWord']);

/** What a text typed for a metric of this kind and unit says (DOMAIN §5.1). Never throws; text metrics have no number. */
export function parseQuantity(text: string, kind: MetricKind, unit?: string): ParsedQuantity {
  const raw = text;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TEXT) return { type: 'unread', raw };
  const clean = plainText(trimmed);
  const numberless = parseNumberless(clean);
  if (numberless) return numberless.type === 'blank' ? { type: 'blank' } : { ...numberless, raw };
  if (kind === 'text') return { type: 'unread', raw };
  const expected = dimensionOf(kind, unit);
  const texts = splitFigures(clean);
  return texts.length > 1 ? parseParts(clean, texts, expected, raw) : parseAlone(clean, expected, raw);
}

/** Only what cannot change a number's meaning: full-width signs, spaces, a closing full stop, the slash of đ/c. */
function plainText(text: string): string {
  return normaliseText(text)
    .replace(/[\uFF0C-\uFF19]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?<!\p{L})[đd]\/c(?!\p{L})/giu, 'đồng chí')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:! ]+$/, '');
}

function parseAlone(clean: string, expected: Dimension, raw: string): ParsedQuantity {
  const figure = parseFigure(clean, expected);
  if (!figure) return { type: 'unread', raw };
  const unit = figure.candidates[0]!.unit;
  if (figure.dimension === expected || unit === undefined) return quantityOf(figure, raw);
  return { type: 'otherUnit', unit, ...qualifierOf(figure), raw };
}

function parseParts(
  clean: string,
  texts: readonly string[],
  expected: Dimension,
  raw: string,
): ParsedQuantity {
  if (texts.length > MOST_PARTS || DATE.test(clean)) return { type: 'unread', raw };
  const parts = texts.map((part) => parsePart(part, expected));
  return parts.every(({ type }) => PART_TYPES.has(type))
    ? { type: 'parts', parts, raw }
    : { type: 'unread', raw };
}

function parsePart(raw: string, expected: Dimension): ParsedQuantity {
  const numberless = parseNumberless(raw);
  if (numberless) return numberless.type === 'blank' ? { type: 'blank' } : { ...numberless, raw };
  const figure = parseFigure(raw, expected);
  return figure ? quantityOf(figure, raw) : { type: 'unread', raw };
}

function quantityOf(figure: Figure, raw: string): ParsedQuantity {
  const [{ value, unit }] = figure.candidates as [QuantityCandidate];
  const qualifier = qualifierOf(figure);
  if (figure.candidates.length > 1) {
    return { type: 'ambiguous', candidates: figure.candidates, ...qualifier, raw };
  }
  return { type: 'number', value, ...(unit === undefined ? {} : { unit }), ...qualifier, raw };
}

function qualifierOf({ qualifier }: Figure): { qualifier?: Qualifier } {
  return qualifier ? { qualifier } : {};
}
