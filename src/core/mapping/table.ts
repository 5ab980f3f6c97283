import type { View } from './view';

/** Where a table stands in a view: first and last rows, both included, and what some columns are for. */
export type Table = {
  readonly view: View;
  readonly titles: readonly [number, number];
  /** First and last column, where tables stand side by side; absent: the whole width. */
  readonly width?: readonly [number, number];
  readonly header: readonly [number, number];
  readonly body: readonly [number, number];
  readonly numberCol?: number;
  readonly codeCol?: number;
  /** Columns of the rows' labels, the outer ones first. */
  readonly labelCols: readonly number[];
  readonly measureCol?: number;
  /** Columns that may hold figures or remarks. */
  readonly valueCols: readonly number[];
  /** No header row was found; nothing says what the columns hold. */
  readonly headless?: boolean;
};

/** Numbers from first to last, both included. */
export function span([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
