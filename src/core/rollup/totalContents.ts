import * as fx from '../sheet/formula';
import { VALUE_COLUMNS, type ValueColumn } from '../template/columns';
import type { Content } from '../template/content';
import type { Total } from './aggregate';
import { type DetailBlock, detailRange } from './detailPlaces';
import { namesOf, type SummaryRequest, type UnitSheet } from './summaryRequest';

/** What the cells of a total are computed from. */
export type TotalRequest = {
  readonly request: SummaryRequest;
  readonly units: readonly UnitSheet[];
  readonly totals: Readonly<Record<string, Total>>;
};

/** A metric's total in each value column: a formula over its row of Chi tiết with the value core computed. */
export function valueContents(
  { request, units, totals }: TotalRequest,
  code: string,
): Record<ValueColumn, Content> {
  const total = totals[code]!;
  const block = (name: DetailBlock) =>
    fx.cells(detailRange(request, units, code, name), namesOf(request).detail);
  const contentOf = (column: ValueColumn) =>
    column === 'previous'
      ? previousContent(block('period'), block('previous'), total)
      : sumContent(block(column), total[column]);
  return Object.fromEntries(VALUE_COLUMNS.map((column) => [column, contentOf(column)])) as Record<
    ValueColumn,
    Content
  >;
}

function sumContent(block: fx.Expression, total: number | null): Content {
  const blank = fx.operate(fx.call('COUNT', block), '=', fx.number(0));
  return {
    value: total ?? '',
    formula: fx.formula(fx.call('IF', blank, fx.text(''), fx.call('SUM', block))),
  };
}

/** Units with a figure in both years. */
export const inBoth = (period: fx.Expression, previous: fx.Expression) =>
  fx.call('SUMPRODUCT', fx.operate(fx.call('ISNUMBER', period), '*', fx.call('ISNUMBER', previous)));

/** Last year's figure of the units that also have this year's. */
function previousContent(
  period: fx.Expression,
  previous: fx.Expression,
  { previous: total }: Total,
): Content {
  const present = fx.operate(fx.call('ISNUMBER', period), '*', fx.call('ISNUMBER', previous));
  const blank = fx.operate(inBoth(period, previous), '=', fx.number(0));
  const sum = fx.call('SUMPRODUCT', present, previous);
  return { value: total ?? '', formula: fx.formula(fx.call('IF', blank, fx.text(''), sum)) };
}
