import * as fx from '../sheet/formula';
import { round } from '../template/cells';

/** Decimals that are kept: those of the metric's unit, and three more where the cell's unit is a larger one. */
const PLACES = { smaller: 6, larger: 9 } as const;

/** A figure as a formula and as core knows it; null where there is none. */
type Figure = { readonly text: fx.Expression; readonly value: number | null };

/**
 * A figure of the metric's unit as a cell of another unit shows it (`factor` × the cell's figure is the metric's):
 * triệu đồng in a cell of tỷ đồng are `ROUND(…/1000,9)`.
 */
export function inCellUnit(figure: Figure, factor: number): Figure {
  if (factor === 1) return figure;
  const isLarger = factor > 1;
  const by = isLarger ? factor : round(1 / factor);
  const places = isLarger ? PLACES.larger : PLACES.smaller;
  const scaled = fx.operate(figure.text, isLarger ? '/' : '*', fx.number(by));
  const value =
    figure.value === null ? null : round(isLarger ? figure.value / by : figure.value * by, places);
  return { text: fx.call('ROUND', scaled, fx.number(places)), value };
}
