/** Something timed; what it returns is thrown away. `pieces`: how many files, units or forms one run goes through. */
export type Work = { readonly run: () => unknown; readonly pieces: number };

/** Milliseconds for each piece, by the name of the work. */
export type Times = Readonly<Record<string, number>>;

/**
 * A figure with nothing but another one of the same round beside it, since milliseconds say more about the machine
 * than about the code: `of` divided by `against`.
 */
export type Ratio = {
  readonly what: string;
  readonly against: string;
  readonly of: (times: Times) => number;
};

/** Counted, not timed. */
export type Count = { readonly what: string; readonly value: number; readonly against: string };

/** What belongs together and is measured in turn. */
export type BenchCase = {
  readonly id: string;
  readonly title: string;
  readonly works: Readonly<Record<string, Work>>;
  readonly ratios: readonly Ratio[];
  readonly counts?: readonly Count[];
};

/** How large the inputs are made. */
export type Extent = {
  /** Files read, and units of the large merge. */
  readonly files: number;
  /** Units of the small merge and of the workbook that is checked whole. */
  readonly few: number;
  /** Forms checked together: a province. */
  readonly province: number;
};

/** What a screen that is drawn 60 times a second leaves for one picture, in milliseconds. */
export const FRAME = 1000 / 60;
