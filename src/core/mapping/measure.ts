import { z } from 'zod';
import { accentKey, foldText } from '../text/fold';
import { COUNTED, type MeasureClass, SCALED } from './measureWords';

/**
 * A unit of measure as read in a sheet: what is counted, the word it is known by, and for money, lengths and
 * thousands how the figures scale to the stored unit (things, triệu đồng, km). Money without a scale is just money.
 */
export const measureSchema = z.object({
  class: z.string(),
  word: z.string(),
  factor: z.number().positive().optional(),
});
export type Measure = { readonly class: MeasureClass; readonly word: string; readonly factor?: number };

const ENTRIES = [
  ...COUNTED.flatMap(([cls, word, ...others]) =>
    [word, ...others].map((form) => ({ form, measure: { class: cls, word } satisfies Measure as Measure })),
  ),
  ...SCALED.flatMap(([cls, word, factor, ...others]) =>
    [word, ...others].map((form) => ({ form, measure: { class: cls, word, factor } as Measure })),
  ),
];
const BY_ACCENT = new Map(ENTRIES.map(({ form, measure }) => [accentKey(form), measure]));
const BY_FOLD = new Map(ENTRIES.map(({ form, measure }) => [foldText(form), measure]));

/** The most syllables of an entry. */
const LONGEST = 5;
const THOUSANDS: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['trăm', 100],
  ['chục', 10],
]);

/** The unit of measure that is all a text says: `Số buổi`, `(triệu đồng)`, `ĐVT: người`; undefined for any other text. */
export function parseMeasure(text: string): Measure | undefined {
  const said = syllablesOf(bare(text));
  if (/[\p{N}%‰]/u.test(bare(text))) return undefined;
  const start = measureAt(said, 0);
  if (start) return start.length === said.length ? start.measure : undefined;
  const factor = THOUSANDS.get(said[0] ?? '');
  const counted = factor ? measureAt(said, 1) : undefined;
  if (!factor || !counted || counted.length !== said.length - 1) return undefined;
  return counted.measure.factor === undefined ? { ...counted.measure, factor } : undefined;
}

/** Several units of measure parted by a slash or và: `buổi/lượt người`, `Vụ - đối tượng`; undefined unless all are read. */
export function parseMeasures(text: string): Measure[] | undefined {
  const whole = parseMeasure(text);
  if (whole) return [whole];
  const measures = bare(text)
    .replace(/đ\/c/giu, 'đồng chí')
    .split(/\s*[/|;+,]\s*|\s+(?:và|-|–)\s+/u)
    .map((part) => parseMeasure(part));
  if (!measures.every((measure) => measure !== undefined)) return undefined;
  const isOne = measures.every(({ word }) => word === measures[0]!.word);
  return isOne ? measures.slice(0, 1) : measures;
}

/** The longest measure that begins at a syllable, and how many syllables it takes. */
export function measureAt(
  syllables: readonly string[],
  at: number,
): { measure: Measure; length: number } | undefined {
  for (let length = Math.min(LONGEST, syllables.length - at); length > 0; length--) {
    const form = syllables.slice(at, at + length).join(' ');
    const isLoose = length > 1 || /^[a-z /]+$/.test(form);
    const measure = BY_ACCENT.get(form) ?? (isLoose ? BY_FOLD.get(foldText(form)) : undefined);
    if (measure) return { measure, length };
  }
  return undefined;
}

/** Syllables as measures are compared: lower case, dots of abbreviations gone, đ/c kept whole. */
export function syllablesOf(text: string): string[] {
  return (
    accentKey(text)
      .replace(/\./g, '')
      .match(/đ\/c|[\p{L}\p{M}]+/gu) ?? []
  );
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/1[.,]?000[.,]?000(?=\s*(?:đ|VN))/giu, 'triệu ')
    .replace(/1[.,]?000(?=\s*(?:đ|VN))/giu, 'nghìn ')
    .replace(/^[\s(*:-]+|[\s):;,.*]+$/gu, '')
    .replace(/^(?:đvt|đơn vị tính|đv tính|tính)\s*:?\s*/iu, '')
    .replace(/^(?:tổng số|tổng cộng|tổng|số lượng|số|tong so|tong|so luong|so)\s+(?=\S)/iu, '')
    .trim();
}

const EVENTS: ReadonlySet<MeasureClass> = new Set(['session', 'time', 'meeting']);
const TIMES: ReadonlySet<MeasureClass> = new Set([
  'session',
  'time',
  'people',
  'vesselTime',
  'markerTime',
  'bodyTime',
  'item',
]);

/** How a typed measure agrees with another: the same word, the same sort of thing, or a contradiction. */
export function compareMeasures(a: Measure, b: Measure): 'same' | 'alike' | 'other' {
  if (a.class === b.class) return a.word === b.word ? 'same' : 'alike';
  if (EVENTS.has(a.class) && EVENTS.has(b.class)) return 'alike';
  if (a.class === 'turn' || b.class === 'turn') return [a, b].every(isTurn) ? 'alike' : 'other';
  return 'other';
}

/** `lượt` alone may be of people, vessels or markers. */
function isTurn(measure: Measure): boolean {
  return measure.class === 'turn' || TIMES.has(measure.class);
}
