/** A value for each row or column of a sheet, kept as bands of equal neighbours: 16,384 columns cost one band. */
export class Bands<V> {
  #bands: { readonly from: number; readonly to: number; readonly value: V }[] = [];

  constructor(private readonly fallback: V) {}

  get(index: number): V {
    return this.#bands.find(({ from, to }) => index >= from && index <= to)?.value ?? this.fallback;
  }

  set(from: number, to: number, value: V): void {
    const others = this.#bands.flatMap((band) => [
      ...(band.from < from ? [{ ...band, to: Math.min(band.to, from - 1) }] : []),
      ...(band.to > to ? [{ ...band, from: Math.max(band.from, to + 1) }] : []),
    ]);
    this.#bands = [...others, { from, to, value }].sort((a, b) => a.from - b.from);
  }

  /** The one value of all indices from `from` to `to`, or null where they differ. */
  uniform(from: number, to: number): V | null {
    const first = this.get(from);
    const starts = this.#bands.flatMap((band) => [band.from, band.to + 1]);
    return starts.every((start) => start < from || start > to || this.get(start) === first) ? first : null;
  }

  /** Indices up to `last` that hold this value, ascending. */
  where(value: V, last: number): number[] {
    return this.#bands
      .filter((band) => band.value === value && band.from <= last)
      .flatMap((band) => range(band.from, Math.min(band.to, last)));
  }

  copy(): Bands<V> {
    const twin = new Bands(this.fallback);
    twin.#bands = [...this.#bands];
    return twin;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
