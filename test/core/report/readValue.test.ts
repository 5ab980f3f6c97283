import type { Metric } from '../../../src/core/catalogue/metric';
import { readValue } from '../../../src/core/report/readValue';
import { validate } from '../../../src/core/validation/validate';
import { filledForm, summarise } from '../validation/filledForm';
import { gridSheet } from './gridSheet';
import { MINI } from './miniCatalogue';

const metricOf = (code: string) => MINI.metrics.find((metric) => metric.code === code) as Metric;

/** What a cell written as in `gridSheet` counts for. */
function read(text: string, code = 'B01') {
  const [found] = gridSheet('Biểu', '', { F20: text }).cells;
  return readValue({ row: 19, col: 5 }, found, metricOf(code));
}

test.each([
  // Numbers
  ['12', 'number', 12],
  ['0', 'number', 0],
  ['-3', 'number', -3],
  ['2.5', 'number', 2.5],
  // Nothing
  ['', 'blank', null],
  ['""', 'blank', null],
  ['"   "', 'blank', null],
  ['……', 'blank', null],
  // Text that reads as one number with certainty
  ['"0"', 'number', 0],
  ['"07"', 'number', 7],
  ['1 352', 'number', 1352],
  ['"1.352"', 'number', 1352],
  ['gần 400', 'number', 400],
  ['12 buổi', 'number', 12],
  // None at all
  ['-', 'number', 0],
  ['không', 'number', 0],
  ['KPS', 'number', 0],
  // Not applicable
  ['x', 'notApplicable', null],
  ['X', 'notApplicable', null],
  ['///', 'notApplicable', null],
  // Anything else counts for nothing, never for zero
  ['251/813', 'notCounted', null],
  ['hàng trăm', 'notCounted', null],
  ['chưa rõ', 'notCounted', null],
  ['"1.57"', 'notCounted', null],
  ['12 km', 'notCounted', null],
  ['#REF!', 'notCounted', null],
  ['TRUE', 'notCounted', null],
  ['FALSE', 'notCounted', null],
  // Formulas count by their stored result
  ['=120+37 → 157', 'number', 157],
  ['=A1 → "1.352"', 'number', 1352],
  ['=A1 → ""', 'blank', null],
  ['=A1 → x', 'notApplicable', null],
  ['=A1 → #DIV/0!', 'notCounted', null],
  ['=A1/B1 →', 'notCounted', null],
])('%s is %s, %p', (text, state, value) => {
  expect(read(text)).toMatchObject({ cell: 'F20', state, value });
});

test.each([
  ['"3.000"', 'notCounted', null],
  ['"90,364"', 'notCounted', null],
  ['90,36', 'number', 90.36],
  ['400 m', 'number', 0.4],
])('%s of kilometres is %s, %p', (text, state, value) => {
  expect(read(text, 'C09')).toMatchObject({ state, value });
});

test.each([
  ['12', 12],
  ['gần 400', 'gần 400'],
  ['hàng trăm', 'hàng trăm'],
  ['TRUE', true],
  ['#REF!', { error: '#REF!' }],
  ['=A1 → 5', 5],
])('what stood in the cell is kept: %s', (text, raw) => {
  expect(read(text).raw).toEqual(raw);
});

test('a person’s own formula is kept beside its result, and without one', () => {
  expect(read('=120+37 → 157').formula).toBe('=120+37');
  expect(read('=A1/B1 →')).toEqual({ cell: 'F20', state: 'notCounted', value: null, formula: '=A1/B1' });
  expect(read('12').formula).toBeUndefined();
});

test('whatever is not counted is an issue of the report at its own cell', () => {
  const result = { formula: '=F1+F2', result: null };
  const rows = { B01: 'hàng trăm', B02: '251/813', C01: { error: '#REF!' }, C02: true, D01: result };
  const report = filledForm({ rows, texts: { J02: 'a', J04: 'b' } });
  const issues = summarise(validate(report, { stage: 'draft' }), report);
  expect(issues).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/V21\.phrase B01$/),
      expect.stringMatching(/^error V03\.parts B02$/),
      expect.stringMatching(/^error V02\.error C01$/),
      expect.stringMatching(/^error V03\.unread C02$/),
      expect.stringMatching(/^error V02\.error D01$/),
    ]),
  );
});
