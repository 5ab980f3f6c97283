import * as fx from '../sheet/formula';
import type { CellValue } from '../sheet/snapshot';
import { type Computed, compare, constant, countOf, numeric, type Operand } from './cells';

/** A percentage cell: blank while a figure is missing, `-` where the base is zero, never an Excel error. */
type Percentage = Computed<number | string>;

/** Cumulative of a period that begins the year, and of every stock: the period's own figure. */
export function cumulativeFormula({ ref, value }: Operand): Computed<CellValue> {
  return { text: fx.call('IF', fx.operate(ref, '=', fx.text('')), fx.text(''), ref), value: value ?? '' };
}

/** So cùng kỳ: period ÷ same period last year − 100 %. */
export function changeFormula(period: Operand, previous: Operand): Percentage {
  return percentage(period, previous, (share) => fx.operate(share, '-', fx.number(1)), 1);
}

/** So kế hoạch: cumulative ÷ plan of the year. */
export function completionFormula(cumulative: Operand, plan: Operand): Percentage {
  return percentage(cumulative, plan, (share) => share, 0);
}

function percentage(
  part: Operand,
  base: Operand,
  finish: (share: fx.Expression) => fx.Expression,
  offset: number,
): Percentage {
  const open = compare(countOf([part, base]), '<', constant(2));
  const zero = compare(numeric(base), '=', constant(0));
  const share = finish(fx.operate(part.ref, '/', base.ref));
  return {
    text: fx.call('IF', open.text, fx.text(''), fx.call('IF', zero.text, fx.text('-'), share)),
    value: open.value ? '' : zero.value ? '-' : numeric(part).value / numeric(base).value - offset,
  };
}
