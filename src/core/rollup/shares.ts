import * as fx from '../sheet/formula';
import type { Content } from '../template/content';
import { WORDS } from '../template/words';
import type { Total } from './aggregate';
import { inBoth } from './totalContents';

/** The blocks of two figures to compare and the cells of their totals. */
type Comparison = {
  readonly part: readonly [block: fx.Expression, total: fx.Expression];
  readonly base: readonly [block: fx.Expression, total: fx.Expression];
  /** Said where units with the part lack the base: a share of unequal sets would be wrong and look right. */
  readonly unequal: string;
  /** What is taken off the share: 1 for a change. */
  readonly less: 0 | 1;
};

/** One figure by another, blank where either is; `value` is what the formula comes to. */
export function shareContent({ part, base, unequal, less }: Comparison, value: number | string): Content {
  const either = fx.operate(fx.call('COUNT', part[0]), '*', fx.call('COUNT', base[0]));
  const open = fx.operate(either, '=', fx.number(0));
  const lacking = fx.operate(inBoth(part[0], base[0]), '<', fx.call('COUNT', part[0]));
  const share = fx.operate(part[1], '/', base[1]);
  const zero = fx.operate(base[1], '=', fx.number(0));
  const compared = fx.call(
    'IF',
    zero,
    fx.text('-'),
    less === 0 ? share : fx.operate(share, '-', fx.number(less)),
  );
  const body = fx.call('IF', lacking, fx.text(unequal), compared);
  return { value, formula: fx.formula(fx.call('IF', open, fx.text(''), body)) };
}

/** So cùng kỳ: only where every unit with a figure has last year's too. */
export function changeOf({ period, previous, comparable, anyPrevious }: Total): number | string {
  if (period === null || !anyPrevious) return '';
  if (!comparable || previous === null) return WORDS.notComparable;
  return previous === 0 ? '-' : period / previous - 1;
}

/** So kế hoạch: only where every unit with a cumulative figure has a plan. */
export function completionOf({ cumulative, plan, planned }: Total): number | string {
  if (cumulative === null || plan === null) return '';
  if (!planned) return WORDS.incompletePlan;
  return plan === 0 ? '-' : cumulative / plan;
}
