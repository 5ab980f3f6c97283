import * as fc from 'fast-check';
import { findMetric } from '../../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { convertedFigure } from '../../../src/core/mapping/convertedFigure';
import * as fx from '../../../src/core/sheet/formula';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { openExcel } from '../../adapters/excel/openExcel';
import { plannedSheet } from '../sheet/plannedSheet';

const [cases, money] = ['D01', 'D71'].map((code) => findMetric(catalogueFor('land'), code)!);

const numeral = fc.constantFrom(
  ...['0', '7', '03', '14', '184', '1.250', '12.500', '1.2', '0.500', '2,5', '1.250.000', '1250', '-5', '5%'],
  ...['1e3', '12:30', '3-4', '', 'x', '-', 'không', '#', '999999999999999'],
);
const words = fc.constantFrom('', ' vụ', ' Vụ', ' lần', ' nghìn vụ', 'vụ', ' triệu đồng', ' ', ' 3');
const piece = fc.tuple(fc.constantFrom('', ' ', 'gần '), numeral, words).map((texts) => texts.join(''));
const content: fc.Arbitrary<CellValue> = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('/')),
  fc.constantFrom('14/2/2024', '1/2/1999', '3/4/18', `${'9'.repeat(199)}/1`, `${' '.repeat(150)}5/6`),
  fc.constantFrom<CellValue>(0, 12_500_000, 0.1, 45_337, -3, true),
);
const conversion = fc.oneof(
  fc.record({ part: fc.constantFrom(0, 1), parts: fc.constant(2), factor: fc.constantFrom(1, 1000) }),
  fc.record({ part: fc.constantFrom(0, 2), parts: fc.constant(3), factor: fc.constant(1) }),
  fc.record({ parts: fc.constant(1), factor: fc.constantFrom(0.000001, 0.001, 1) }),
);

test('what core says a converting formula comes to is what a spreadsheet calculates', async () => {
  const all = fc.sample(fc.tuple(content, conversion, fc.constantFrom(cases!, money!)), {
    numRuns: 400,
    seed: 2024,
  });
  const { host } = openExcel();
  const office = all.flatMap(([value], row) =>
    value === '' || value === null ? [] : [{ row, col: 0, value }],
  );
  await host.apply([plannedSheet({ name: 'Biểu', cells: office })]);
  const cells = all.map(([value, how, metric], row) => {
    const made = convertedFigure(metric, { row, col: 0 }, value === '' ? undefined : value, how);
    return { row, col: 3, value: made.value, formula: fx.formula(made.text) };
  });
  // A host refuses a formula that comes to something else than was said.
  await host.edit([{ sheet: 'Biểu', cells }]);
  const numbers = cells.filter(({ value }) => typeof value === 'number');
  expect(numbers.length).toBeGreaterThan(20);
});
