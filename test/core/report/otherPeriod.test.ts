import { planFixes } from '../../../src/actions/fixIssues';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { parseReports } from '../../../src/core/report/parseReports';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { columnReplaced, LAND, realForm, stamped, structureOf, told, typedOver } from './realForm';

const flows = LAND.metrics.filter(({ acrossPeriods }) => acrossPeriods === 'sum').length;

const YEAR = realForm({ B01: { period: 12 }, C17: { period: 3 } });
/** A quarter's form with a cumulative typed in so many rows, and a stock. */
const quarter = (typed: number) => {
  const codes = ['A04', 'A06', 'B61', 'B62', 'C11'].slice(0, typed);
  const lines = codes.map((code) => [code, { period: 10, cumulative: 25 }] as const);
  return realForm({ ...Object.fromEntries(lines), C17: { period: 3 } }, '2024-Q2');
};
const as = (sheet: typeof YEAR, period: string) => stamped(sheet, 'meta:period', period);

test.each([
  ['a year’s form stamped as the second quarter', as(YEAR, '2024-Q2'), `2024-Q2 ${flows} false`],
  ['a year’s form stamped as a month', as(YEAR, '2024-09'), `2024-09 ${flows} false`],
  ['a second quarter’s form stamped as the year', as(quarter(5), '2024'), `2024 ${flows} true`],
  ['a second quarter’s form stamped as a half', as(quarter(3), '2024-H1'), `2024-H1 ${flows} true`],
])('%s: one issue', (_, sheet, facts) => {
  expect(told(sheet)).toEqual([`error V16.otherPeriod header cumulative ${facts}`]);
});

test.each([
  ['the year’s form', YEAR],
  ['it as another year’s', as(YEAR, '2023')],
  ['it as a first quarter’s', as(YEAR, '2024-Q1')],
  ['the second quarter’s form', quarter(5)],
  ['it as the third quarter’s', as(quarter(5), '2024-Q3')],
  [
    'a year’s form as the second quarter’s, one cumulative typed',
    as(typedOver(YEAR, { 'B01 cumulative': 40 }), '2024-Q2'),
  ],
  [
    'a quarter whose cumulatives a person linked to the period',
    columnReplaced(as(YEAR, '2024-Q2'), 'cumulative', (cell) => ({ ...cell, formula: `=F${cell.row + 1}` })),
  ],
  ['a summary', stamped(as(YEAR, '2024-Q2'), 'meta:role', 'summary')],
])('%s: none', (_, sheet) => {
  expect(told(sheet)).toEqual([]);
});

test('two cumulatives typed are said of their own cells', () => {
  expect(told(as(quarter(2), '2024'))).toEqual([
    'error V20.overwritten A04 cumulative 25',
    'error V20.overwritten A06 cumulative 25',
    `hint V20.lostFormulas A01 cumulative ${flows - 2} 0`,
  ]);
});

test('one formula that still stands speaks for the period', () => {
  const formula = '=IF((F19=""),"",F19)';
  const { row, col } = YEAR.cells.find((cell) => cell.formula === formula)!;
  const sheet = as(quarter(3), '2024');
  const cells = [
    ...sheet.cells.filter((cell) => cell.row !== row || cell.col !== col),
    { row, col, value: '', formula },
  ];
  const keys = told({ ...sheet, cells }).map((each) => each.split(' ')[1]);
  expect(keys).toEqual([...Array(3).fill('V20.overwritten'), 'V20.lostFormulas']);
});

test('what a stock has lost is said beside it', () => {
  expect(told(typedOver(as(quarter(3), '2024'), { 'C17 cumulative': 9 }))).toEqual([
    `error V16.otherPeriod header cumulative 2024 ${flows} true`,
    'error V20.overwritten C17 cumulative 9',
  ]);
});

test('where the period is right after all, the formulas can be put back, after asking', () => {
  const sheet = as(quarter(4), '2024');
  const issues = structureOf(sheet);
  expect(issues.map(({ fix }) => fix?.certain)).toEqual([false]);
  expect(told(applyEdits({ sheets: [sheet] }, planFixes(issues)).sheets[0]!)).toEqual([]);
  expect(structureOf(as(YEAR, '2024-Q2'))[0]!.fix).toBeUndefined();
});

test('a form of very few such metrics shows nothing', () => {
  const kept = ['A04', 'C17'];
  const few: Catalogue = { ...LAND, metrics: LAND.metrics.filter(({ code }) => kept.includes(code)) };
  const rows = YEAR.cells.filter(({ col, value }) => col === 1 && kept.includes(String(value)));
  const cells = YEAR.cells.filter(({ row }) => row < 18 || rows.some((one) => one.row === row));
  expect(parseReports({ sheets: [as({ ...YEAR, cells }, '2024-Q2')] }, [few]).issues).toEqual([]);
});
