import { foldText } from './fold';
import { type Dimension, type Measure, parseMeasure } from './measure';
import { type NumberReading, parseNumberText } from './numberText';
import { type Qualifier, splitQualifier } from './qualifier';

/**
 * One value a text may mean, in the stored unit. `reason`: its marks part thousands, its last mark opens
 * decimals, or a thousands mark was lost as a decimal one (slip: 1.57 for 1.570, V04).
 */
export type QuantityCandidate = {
  readonly value: number;
  readonly unit?: string;
  readonly reason: NumberReading['by'] | 'slip';
};

/** A number with the words around it; several candidates, likeliest first, when the number is ambiguous. */
export type Figure = {
  readonly dimension: Dimension;
  readonly candidates: readonly QuantityCandidate[];
  readonly qualifier?: Qualifier;
};

type Term = { readonly readings: readonly NumberReading[]; readonly measure: Measure };

const SIGNED_DIGIT = /[-+\u2212\u2013]?\d/;
const TERM = /(\d(?:[\d., ]*\d)?)(\D*)/g;
const UNIT_WORDS = /^(?:\p{L}[\p{L}\p{M} ().'-]{0,39})?$/u;
/** `2.800 hơn` */
const AFTERWARDS = /^(.*\d) ?(hơn|hon)$/iu;
/** A count below a thousand with one or two decimals; more would be no lost thousands mark. */
const SLIP = /^[1-9]\d{0,2}\.(?!0+$)\d{1,2}$/;
/** Money is exact to the đồng, a millionth of what it is stored in. */
const PLACES = 6;

/** `gần 400km`, `20.118 tỷ 258 triệu đồng`, `07`; undefined when any of it is not understood. */
export function parseFigure(text: string, expected: Dimension): Figure | undefined {
  const [, figure = text, after] = AFTERWARDS.exec(text) ?? [];
  const start = figure.search(SIGNED_DIGIT);
  if (start < 0) return undefined;
  const { rest, ...qualified } = splitQualifier(foldText(`${after ?? ''} ${figure.slice(0, start)}`).trim());
  const terms = parseTerms(figure.slice(start), expected);
  if (rest !== '' || !terms) return undefined;
  const sign = /^[-\u2212\u2013]/.test(figure.slice(start)) ? -1 : 1;
  const candidates = candidatesOf(terms).map((one) => ({ ...one, value: sign * one.value + 0 }));
  return { dimension: terms[0]!.measure.dimension, candidates, ...qualified };
}

function parseTerms(text: string, expected: Dimension): Term[] | undefined {
  const terms: Term[] = [];
  for (const [, number, after] of text.matchAll(TERM)) {
    const words = after!.trim();
    const readings = parseNumberText(number!);
    const measure = UNIT_WORDS.test(words) ? parseMeasure(words, expected) : undefined;
    if (readings.length === 0 || !measure) return undefined;
    terms.push({ readings, measure });
  }
  return terms.slice(1).every((term, index) => isContinued(terms[index]!, term)) ? terms : undefined;
}

/** `20.118 tỷ` goes on with `258 triệu`: whole, then a smaller unit that is said. */
function isContinued(term: Term, next: Term): boolean {
  const { dimension, exponent } = term.measure;
  return (
    wholeReading(term) !== undefined &&
    dimension !== 'count' &&
    dimension === next.measure.dimension &&
    next.measure.unit !== undefined &&
    next.measure.exponent < exponent
  );
}

function wholeReading({ readings }: Term): NumberReading | undefined {
  return readings.find(({ by }) => by !== 'decimals');
}

function candidatesOf(terms: readonly Term[]): QuantityCandidate[] {
  const last = candidatesOfTerm(terms.at(-1)!);
  if (terms.length === 1) return last;
  const before = terms
    .slice(0, -1)
    .reduce((sum, term) => sum + storedValue(wholeReading(term)!.digits, term.measure.exponent), 0);
  return last.map((one) => ({ ...one, value: Number((before + one.value).toFixed(PLACES)) }));
}

function candidatesOfTerm({ readings, measure }: Term): QuantityCandidate[] {
  const { exponent, unit } = measure;
  const candidate = (digits: string, reason: QuantityCandidate['reason'], shift = 0) => ({
    value: storedValue(digits, exponent + shift),
    ...(unit === undefined ? {} : { unit }),
    reason,
  });
  const grouping = readings.find(({ by }) => by === 'grouping');
  const likely = measure.smallest && grouping ? [grouping] : readings;
  const literal = likely.map(({ digits, by }) => candidate(digits, by));
  const isSlip = measure.dimension === 'count' && measure.smallest && SLIP.test(likely[0]!.digits);
  return isSlip ? [candidate(likely[0]!.digits, 'slip', 3), ...literal] : literal;
}

/** Through the decimal digits, since 1.2 × 1000 in floats is not always 1200. */
function storedValue(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}
