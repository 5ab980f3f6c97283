/** The middle of some measurements and how far they scatter: the middle half lies from `low` to `high`. */
export type Spread = {
  readonly best: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
};

/** Throws where nothing was measured. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    best: quantile(sorted, 0),
    low: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.75),
  };
}

/** Between two measurements the line between them is taken. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('nothing measured');
  return below + (above - below) * (place - Math.floor(place));
}
