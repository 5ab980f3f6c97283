import type { MetricKind } from '../catalogue/metric';
import { accentKey, foldText } from './fold';

/** What a figure is stored in: things one by one, triệu đồng, or km. */
export type Dimension = 'count' | 'money' | 'length';

/** How words after a number scale it: the stored value is number × 10^exponent. */
type Scale = {
  readonly dimension: Dimension;
  readonly exponent: number;
  /** No smaller unit is ever written (things, đồng, m), so a mark before three digits parts thousands. */
  readonly smallest: boolean;
};

/** A scale and the words that said it, as typed; without number words where things are counted (nghìn tờ → tờ). */
export type Measure = Scale & { readonly unit?: string };

const DONG: Scale = { dimension: 'money', exponent: -6, smallest: true };
const TRIEU_DONG: Scale = { dimension: 'money', exponent: 0, smallest: false };
const KILOMETRE: Scale = { dimension: 'length', exponent: 0, smallest: false };
const METRE: Scale = { dimension: 'length', exponent: -3, smallest: true };
const THING: Scale = { dimension: 'count', exponent: 0, smallest: true };

/** Whole phrases only: đồng chí and đồng bào are people, mét vuông is no length. */
const UNITS = new Map([
  ...['đồng', 'đ', 'dong', 'vnđ', 'vnd', 'đồng việt nam'].map((word) => [word, DONG] as const),
  ...['trđ', 'trd'].map((word) => [word, TRIEU_DONG] as const),
  ...['km', 'kilômét', 'kilomet', 'ki lô mét'].map((word) => [word, KILOMETRE] as const),
  ...['m', 'mét', 'met'].map((word) => [word, METRE] as const),
]);

const POWERS = new Map(
  Object.entries({
    chục: 1,
    trăm: 2,
    nghìn: 3,
    ngàn: 3,
    nghin: 3,
    vạn: 4,
    triệu: 6,
    trieu: 6,
    tr: 6,
    tỷ: 9,
    tỉ: 9,
  }),
);
const MILLION = 6;
/** Too like other words to be number words before a counted thing (ti vi, ngân hàng without accents). */
const BARE_POWERS = new Map(Object.entries({ k: 3, ngan: 3, ty: 9, ti: 9 }));

/** A km needs no end (70km bờ biển); km vuông is an area. */
const LED_BY_KM = /^km (?!vuông)/;

/** Words that change the number instead of naming what it counts: 3 tỷ rưỡi, 5 phần trăm. */
const CHANGES_NUMBER = /^(?:rưỡi|rưởi|phần trăm)(?= |$)/;

/** What a metric's own figures are stored in; static ones are kilometres or things, as their unit says. */
export function dimensionOf(kind: Exclude<MetricKind, 'text'>, unit?: string): Dimension {
  if (kind === 'money' || kind === 'length') return kind;
  return kind === 'static' && UNITS.get(wordKey(unit ?? '')) === KILOMETRE ? 'length' : 'count';
}

/** The measure of a number followed by these words (spaces single); undefined when they change the number. */
export function parseMeasure(text: string, expected: Dimension): Measure | undefined {
  const words = text === '' ? [] : text.split(' ');
  const { power, used } = countNumberWords(words);
  const rest = words.slice(used).join(' ');
  if (CHANGES_NUMBER.test(wordKey(rest))) return undefined;
  const scale = scaleOf(rest, expected, power);
  const unit = scale.dimension === 'count' ? rest : text;
  const measure = { ...scale, exponent: scale.exponent + power, smallest: scale.smallest && power === 0 };
  return unit === '' ? measure : { ...measure, unit };
}

/**
 * A bare number is in what the metric is stored in. `3 tỷ` leaves đồng unsaid, for things and lengths as well: no
 * office has a million of them.
 */
function scaleOf(rest: string, expected: Dimension, power: number): Scale {
  if (rest !== '') return UNITS.get(wordKey(rest)) ?? (LED_BY_KM.test(wordKey(rest)) ? KILOMETRE : THING);
  if (power >= MILLION) return DONG;
  if (expected === 'count') return THING;
  if (expected === 'length') return KILOMETRE;
  return power > 0 ? DONG : TRIEU_DONG;
}

function countNumberWords(words: readonly string[]): { power: number; used: number } {
  let power = 0;
  let used = 0;
  for (const word of words) {
    const next = POWERS.get(wordKey(word)) ?? barePower(word, words.slice(used + 1).join(' '));
    if (next === undefined) break;
    power += next;
    used += 1;
  }
  return { power, used };
}

function barePower(word: string, rest: string): number | undefined {
  return rest === '' || UNITS.has(wordKey(rest)) ? BARE_POWERS.get(wordKey(word)) : undefined;
}

/** Abbreviations lose their dots: tr.đ, VNĐ. */
function wordKey(text: string): string {
  return accentKey(text).replace(/\./g, '');
}

/**
 * Whether a typed unit of things can stand for the printed one: one says all the words of the other
 * (`lượt người nghe` or `lượt` for `lượt người`, but not `lượt tàu`), or is its initials (`ĐT` for `đối tượng`).
 * Accents count when any was typed: tờ is not tổ.
 */
export function isSameUnit(typed: string, printed: string): boolean {
  if (isInitials(typed, printed)) return true;
  const key = foldText(typed) === accentKey(typed) ? foldText : accentKey;
  const [a, b] = [typed, printed].map((unit) => new Set(key(unit).match(/\p{L}+/gu)));
  return isWithin(a!, b!) || isWithin(b!, a!);
}

function isInitials(typed: string, printed: string): boolean {
  const words = accentKey(printed).match(/\p{L}+/gu) ?? [];
  return words.length > 1 && wordKey(typed) === words.map((word) => word.charAt(0)).join('');
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > 0 && [...part].every((word) => whole.has(word));
}
