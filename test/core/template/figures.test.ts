import type { ColumnKey } from '../../../src/core/template/columns';
import { planTemplate } from '../../../src/core/template/planTemplate';
import { cellOfPlan, contentOf, smallRequest } from './smallForm';

type Given = Readonly<Partial<Record<'plan' | 'period' | 'cumulative' | 'previous', number | string>>>;

function computed(given: Given, key: ColumnKey, period: string) {
  const request = smallRequest({ period, content: contentOf({ B02: given }) });
  return cellOfPlan(planTemplate(request), request, 'B02', key);
}

test.each<[string, Given, number | string]>([
  ['more than last year', { period: 12, previous: 10 }, 0.2],
  ['less than last year', { period: 5, previous: 10 }, -0.5],
  ['nothing this year', { period: 0, previous: 10 }, -1],
  ['nothing last year', { period: 12, previous: 0 }, '-'],
  ['nothing in both years', { period: 0, previous: 0 }, '-'],
  ['no figure of last year', { period: 12 }, ''],
  ['no figure of this year', { previous: 12 }, ''],
  ['not applicable last year', { period: 12, previous: 'x' }, ''],
  ['text', { period: 'gần 12', previous: 10 }, ''],
])('So cùng kỳ, %s', (_, given, shown) => {
  const cell = computed(given, 'change', '2024-Q2')!;
  expect(cell.formula).toBe('=IF((COUNT(F25,H25)<2),"",IF((N(H25)=0),"-",((F25/H25)-1)))');
  if (typeof shown === 'number') expect(cell.value).toBeCloseTo(shown, 12);
  else expect(cell.value).toBe(shown);
});

test.each<[string, string, Given, number | string]>([
  ['is of the cumulative, not of the quarter', '2024-Q2', { plan: 100, period: 20, cumulative: 60 }, 0.6],
  ['is of the period where that is the cumulative', '2024-H1', { plan: 100, period: 20 }, 0.2],
  ['no plan', '2024', { period: 20 }, ''],
  ['a plan of nothing', '2024', { plan: 0, period: 20 }, '-'],
  ['no cumulative', '2024-Q2', { plan: 100, period: 20 }, ''],
])('So kế hoạch %s', (_, period, given, shown) => {
  const cell = computed(given, 'completion', period)!;
  expect(cell.formula).toBe('=IF((COUNT(G25,E25)<2),"",IF((N(E25)=0),"-",(G25/E25)))');
  expect(cell.value).toBe(shown);
});

test.each<[string, Given, number | string]>([
  ['2024', { period: 20 }, 20],
  ['2024-Q1', { period: 0 }, 0],
  ['2024-9M', { period: 'x' }, 'x'],
  ['2024-H1', {}, ''],
])('Lũy kế, %s: %j', (period, given, shown) => {
  expect(computed(given, 'cumulative', period)).toMatchObject({
    formula: '=IF((F25=""),"",F25)',
    value: shown,
  });
});

test('a cumulative figure an officer types has no formula', () => {
  expect(computed({ cumulative: 60 }, 'cumulative', '2024-Q2')).toEqual({ row: 24, col: 6, value: 60 });
  expect(computed({ period: 20 }, 'cumulative', '2024-Q2')).toBeUndefined();
});

test('a summary’s own figures stand in place of the form’s', () => {
  const change = { value: 'không so sánh được', formula: '=B1' };
  const cumulative = { value: 7, formula: '=A1' };
  const request = smallRequest({
    role: 'summary',
    content: { lines: { B02: { change, cumulative } }, texts: {} },
  });
  const plan = planTemplate(request);
  expect(cellOfPlan(plan, request, 'B02', 'change')).toMatchObject(change);
  expect(cellOfPlan(plan, request, 'B02', 'cumulative')).toMatchObject(cumulative);
});
