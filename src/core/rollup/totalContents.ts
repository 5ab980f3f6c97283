import * as fx from '../sheet/formula';
import { VALUE_COLUMNS, type ValueColumn } from '../template/columns';
import type { Content } from '../template/content';
import type { Total } from './aggregate';
import { inCellUnit } from './cellScale';
import { type DetailBlock, detailRange } from './detailPlaces';
import { namesOf, type SummaryRequest, type UnitSheet } from './summaryRequest';

/** What the cells of a total are computed from. */
export type TotalRequest = {
  readonly request: SummaryRequest;
  readonly units: readonly UnitSheet[];
  readonly totals: Readonly<Record<string, Total>>;
};

/**
 * A metric's total in each value column: a formula over its row of Chi tiết with the value core computed. `factor`:
 * how many of the metric's unit the total's own cell counts in.
 */
export function valueContents(
  { request, units, totals }: TotalRequest,
  code: string,
  factor = 1,
): Record<ValueColumn, Content> {
  const total = totals[code]!;
  const block = (name: DetailBlock) =>
    fx.cells(detailRange(request, units, code, name), namesOf(request).detail);
  const contentOf = (column: ValueColumn): Content => {
    const known = inCellUnit({ text: fx.number(0), value: total[column] }, factor).value;
    const formula =
      column === 'previous'
        ? previousFormula(block('period'), block('previous'), factor)
        : sumFormula(block(column), factor);
    return { value: known ?? '', formula };
  };
  return Object.fromEntries(VALUE_COLUMNS.map((column) => [column, contentOf(column)])) as Record<
    ValueColumn,
    Content
  >;
}

export function sumFormula(block: fx.Expression, factor: number): string {
  const blank = fx.operate(fx.call('COUNT', block), '=', fx.number(0));
  const { text } = inCellUnit({ text: fx.call('SUM', block), value: null }, factor);
  return fx.formula(fx.call('IF', blank, fx.text(''), text));
}

/** Units with a figure in both years. */
export const inBoth = (period: fx.Expression, previous: fx.Expression) =>
  fx.call('SUMPRODUCT', fx.operate(fx.call('ISNUMBER', period), '*', fx.call('ISNUMBER', previous)));

/** Last year's figure of the units that also have this year's. */
export function previousFormula(period: fx.Expression, previous: fx.Expression, factor: number): string {
  const present = fx.operate(fx.call('ISNUMBER', period), '*', fx.call('ISNUMBER', previous));
  const blank = fx.operate(inBoth(period, previous), '=', fx.number(0));
  const { text } = inCellUnit({ text: fx.call('SUMPRODUCT', present, previous), value: null }, factor);
  return fx.formula(fx.call('IF', blank, fx.text(''), text));
}
