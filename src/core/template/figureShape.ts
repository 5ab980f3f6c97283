import type { Metric } from '../catalogue/metric';
import {
  all,
  any,
  type Computed,
  compare,
  constant,
  isBlank,
  isNotApplicable,
  isNumber,
  type MetricCell,
  numeric,
  type Operand,
  rounded,
} from './cells';

/** Decimals a metric's figures may carry; undefined where nothing limits them (money). */
export function placesOf({ rules }: Metric): number | undefined {
  for (const rule of rules) {
    if (rule.type === 'whole') return 0;
    if (rule.type === 'decimal') return rule.places;
  }
  return undefined;
}

/** The number in a cell, free of binary noise. */
export const figureIn = (cell: Operand): Computed<number> => rounded(numeric(cell), 6);

export const isNegative = (cell: Operand): Computed<boolean> => compare(figureIn(cell), '<', constant(0));

/** Whether a number has more decimals than so many. */
export const isFiner = (cell: Operand, places: number): Computed<boolean> =>
  compare(rounded(numeric(cell), places), '<>', figureIn(cell));

/**
 * A number fit to be compared with others. What is impossible in itself is said of its own row only: one cause
 * gives one complaint.
 */
export function isFigure(cell: MetricCell): Computed<boolean> {
  const positive = compare(figureIn(cell), '>=', constant(0));
  const whole = compare(rounded(numeric(cell), 0), '=', figureIn(cell));
  return all(isNumber(cell), positive, ...(placesOf(cell.metric) === 0 ? [whole] : []));
}

/** Nothing that would make a comparison guesswork: a figure, blank or not applicable. */
export const isClear = (cell: MetricCell): Computed<boolean> =>
  any(isBlank(cell), isNotApplicable(cell), isFigure(cell));
