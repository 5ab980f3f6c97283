/**
 * How much of a file is read before it is refused. Absolute numbers, never ratios: a valid file of 70,000 styles
 * compresses 200:1. A limit that is exceeded is named in the reason (`tooLarge`).
 */
export type ReadLimits = {
  /** Files inside the zip, and links from one part to others. A large office workbook has a few hundred. */
  readonly entries: number;
  /** Bytes of one part once inflated; a sheet of a million numbers takes 40 MB. */
  readonly part: number;
  /** Bytes of all parts read, once inflated. Pictures and other parts nobody asked for don't count. */
  readonly total: number;
  readonly sheets: number;
  /** Cells with a value or a formula, in the whole workbook; blank styled cells don't count. */
  readonly cells: number;
  /** Entries of the shared strings table. */
  readonly strings: number;
  /** Characters of one text or attribute; a cell holds 32,767. */
  readonly text: number;
  /** Cell formats; Excel itself stops at 65,490. */
  readonly styles: number;
  /** Merged ranges in the whole workbook. */
  readonly merges: number;
  /** Characters of formula text once shared formulas are written out, in the whole workbook. */
  readonly formulaText: number;
  /** Elements inside one another; the format itself needs about twenty. */
  readonly nesting: number;
  /** Attributes of one element; the largest of the format has about fifty. */
  readonly attributes: number;
};

export const DEFAULT_LIMITS: ReadLimits = {
  entries: 10_000,
  part: 64 * 1024 * 1024,
  total: 256 * 1024 * 1024,
  sheets: 1_000,
  cells: 2_000_000,
  strings: 2_000_000,
  text: 1_000_000,
  styles: 250_000,
  merges: 100_000,
  formulaText: 64 * 1024 * 1024,
  nesting: 128,
  attributes: 256,
};
