import type { Rule } from '../../../src/core/catalogue/rule';
import { rulesWithin } from '../../../src/core/catalogue/ruleScope';

describe('on a form with A01 and A02 only', () => {
  const present = new Set(['A01', 'A02']);
  const whole: Rule = { type: 'whole' };
  const sum = (...parts: string[]): Rule => ({ type: 'sum', parts });
  const pair = (other: string): Rule => ({
    type: 'pair',
    with: other,
    zeroTogether: true,
    severity: 'error',
  });
  const owned = (cases: string, ownerless: string): Rule => ({ type: 'atLeastOwned', cases, ownerless });
  const table: [string, Rule, Rule[]][] = [
    ['a rule on the value alone stays', whole, [whole]],
    ['a rule with a metric that is there stays', pair('A01'), [pair('A01')]],
    ['a rule with a metric that is not goes', pair('B01'), []],
    ['a rule with two of which one is missing goes', owned('A01', 'B01'), []],
    ['a sum keeps the parts that are there', sum('B01', 'A02', 'A01'), [sum('A02', 'A01')]],
    ['a sum of nothing goes', sum('B01', 'B02'), []],
  ];
  test.each(table)('%s', (_what, rule, kept) => {
    expect(rulesWithin([rule], present)).toEqual(kept);
  });
});
