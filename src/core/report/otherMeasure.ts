import type { ParsedQuantity } from '../text/quantity';

/** A number of a sheet that counts in another measure, in the metric's unit; free of binary noise. */
export function inUnit(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

/** What a text may mean, each reading in the metric's unit; one that says its own measure is that already. */
export function withFactor(parsed: ParsedQuantity, factor: number): ParsedQuantity {
  if (parsed.type !== 'ambiguous') return parsed;
  const candidates = parsed.candidates.map((one) =>
    one.unit === undefined ? { ...one, value: inUnit(one.value, factor) } : one,
  );
  return { ...parsed, candidates };
}
