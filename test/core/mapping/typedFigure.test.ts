import * as fc from 'fast-check';
import { findMetric } from '../../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { convertedFigure } from '../../../src/core/mapping/convertedFigure';
import { readFigure } from '../../../src/core/mapping/readFigure';
import * as fx from '../../../src/core/sheet/formula';
import { openExcel } from '../../adapters/excel/openExcel';
import { plannedSheet } from '../sheet/plannedSheet';

const land = catalogueFor('land');
const [money, length, cases] = ['D71', 'C10', 'D01'].map((code) => findMetric(land, code)!);
const [DONG, NGHIN, TY] = [0.000001, 0.001, 1000];

const shown = (text: string, factor: number, metric = money!) =>
  convertedFigure(metric, { row: 0, col: 0 }, text, { parts: 1, factor }).value;
const mapped = (text: string, factor: number, metric = money!) =>
  readFigure(
    { cell: 'A1', metric: metric.code, column: 'period', factor, certainty: 'certain' },
    { row: 0, col: 0, value: text },
    metric,
  ).value;

test.each([
  ['275.500.000', DONG, 275.5],
  ['75000000', DONG, 75],
  ['75 000 000', DONG, 75],
  ['275,500,000', DONG, 275.5],
  ['1.250', TY, '?'],
  ['1 250', NGHIN, 1.25],
  ['1,25', TY, 1250],
  ['1.25', TY, 1250],
  ['0.500', TY, 500],
  ['12.345.67', DONG, '?'],
  ['1.250.000,5', DONG, '?'],
  ['gần 400', TY, '?'],
  ['-5', TY, '?'],
  // The measure typed in the cell counts, not the column's.
  ['350.000.000 đồng', TY, 350],
  ['350.000 đồng', NGHIN, 0.35],
  ['1,5 tỷ', DONG, 1500],
  ['3 tỷ rưỡi', DONG, '?'],
  ['12 km', DONG, '?'],
  ['', DONG, ''],
  ['không', DONG, 'không'],
])('money typed as “%s” × %d shows %s', (text, factor, expected) => {
  expect(shown(text, factor)).toBe(expected);
  if (typeof expected === 'number') expect(mapped(text, factor)).toBe(expected);
});

test.each([
  ['1.250', 1000, 1_250_000],
  ['1,25', 1000, '?'],
])('cases typed as “%s” × %d show %s', (text, factor, expected) => {
  expect(shown(text, factor, cases!)).toBe(expected);
});

const group = fc.constantFrom('000', '025', '250', '500', '12', '1234');
const head = fc.constantFrom('0', '1', '07', '12', '250', '1234', '-5', '999999999999999');
const mark = fc.constantFrom('.', ',', ' ', '', '..', '%');
const same = fc.tuple(head, fc.constantFrom('.', ',', ' '), fc.array(group, { maxLength: 4 }));
const mixed = fc.tuple(head, fc.array(fc.tuple(mark, group), { maxLength: 4 }));
const number = fc.oneof(
  same.map(([first, by, rest]) => [first, ...rest].join(by)),
  mixed.map(([first, rest]) => [first, ...rest.flat()].join('')),
);
const words = fc.constantFrom(
  '',
  '',
  ' đồng',
  ' triệu đồng',
  ' tỷ',
  ' km',
  'm',
  ' nghìn',
  ' rưỡi',
  ' vụ',
  ' ',
);
const typed = fc.tuple(number, words).map(([start, end]) => start + end);
const factor = fc.constantFrom(DONG, NGHIN, TY);
const metric = fc.constantFrom(money!, length!, cases!);

test('a figure the formula reads in a text is what the matching promised', () => {
  let read = 0;
  const samples = fc.sample(fc.tuple(typed, factor, metric), { numRuns: 3000, seed: 7 });
  for (const [text, by, one] of samples) {
    const value = shown(text, by, one);
    if (typeof value !== 'number') continue;
    read++;
    // Matching keeps twelve digits, a formula six decimals.
    const promised = mapped(text, by, one) ?? Number.NaN;
    const isSame = Math.abs(value - promised) <= 5e-7 + 1e-11 * Math.abs(value);
    if (!isSame) throw new Error(`“${text}” × ${by}: ${value}, not ${promised}`);
  }
  expect(read).toBeGreaterThan(300);
});

test('a spreadsheet calculates what core says the formula comes to', async () => {
  const all = fc.sample(fc.tuple(typed, factor, metric), { numRuns: 500, seed: 2024 });
  const { host } = openExcel();
  await host.apply([
    plannedSheet({ name: 'Biểu', cells: all.map(([value], row) => ({ row, col: 0, value })) }),
  ]);
  const cells = all.map(([value, by, one], row) => {
    const made = convertedFigure(one, { row, col: 0 }, value, { parts: 1, factor: by });
    return { row, col: 3, value: made.value, formula: fx.formula(made.text) };
  });
  // A host refuses a formula that comes to something else than was said.
  await host.edit([{ sheet: 'Biểu', cells }]);
  expect(cells.filter(({ value }) => typeof value === 'number').length).toBeGreaterThan(50);
});
