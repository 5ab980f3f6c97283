import fc from 'fast-check';
import { catalogueFor } from '../../../../src/core/catalogue/standard/catalogues';
import { v08SumOfParts } from '../../../../src/core/validation/rules/v08SumOfParts';
import { cellAt, filledForm } from '../filledForm';

type Rows = Parameters<typeof filledForm>[0]['rows'];

const issuesOf = (rows: Rows, period = '2024') =>
  v08SumOfParts.check(filledForm({ rows, period }), { stage: 'final' });

describe('Lạng Sơn 2025: 209 cases and 874 persons, 62 and 785 of them by kind of handling', () => {
  test('all parts given: the persons make 847', () => {
    expect(issuesOf({ D02: 874, D12: 62, D22: 785, D32: 0 })).toEqual([
      {
        key: 'V08.differs',
        severity: 'error',
        sheet: 'Hạ Lang',
        cell: cellAt('D02'),
        metric: 'D02',
        facts: {
          total: 874,
          sum: 847,
          parts: [
            { code: 'D12', cell: cellAt('D12'), value: 62 },
            { code: 'D22', cell: cellAt('D22'), value: 785 },
            { code: 'D32', cell: cellAt('D32'), value: 0 },
          ],
        },
      },
    ]);
  });

  test('one part blank: the missing 27 may be there', () => {
    expect(issuesOf({ D02: 874, D12: 62, D22: 785 })).toMatchObject([
      {
        key: 'V08.incomplete',
        severity: 'warning',
        facts: { total: 874, sum: 847, blank: [{ code: 'D32', cell: cellAt('D32') }] },
      },
    ]);
  });

  test('27 handed over: clean', () => {
    expect(issuesOf({ D02: 874, D12: 62, D22: 785, D32: 27 })).toEqual([]);
  });

  test('the cases agree', () => {
    expect(issuesOf({ D01: 209, D11: 31, D21: 178, D31: 0, D41: 0 })).toEqual([]);
    expect(issuesOf({ D01: 209, D11: 31, D21: 178 })).toEqual([]);
  });
});

test.each<[string, Rows, string[]]>([
  ['only the total is known', { D02: 874 }, []],
  ['nothing is known', {}, []],
  ['given parts exceed the total', { D02: 800, D12: 62, D22: 785 }, ['error V08.exceeds']],
  ['given parts make the total', { D02: 847, D12: 62, D22: 785 }, []],
  [
    'an approximate total',
    { D02: { period: 800, qualifier: 'gần' }, D12: 62, D22: 785 },
    ['warning V08.exceeds'],
  ],
  ['one part of three', { D02: 874, D12: 62 }, ['warning V08.incomplete']],
  ['parts without a total', { D12: 62, D22: 785 }, ['error V08.noTotal']],
  ['parts of a total that is not applicable', { D02: 'x', D12: 62 }, ['error V08.noTotal']],
  ['a part that is not applicable adds nothing', { D02: 847, D12: 62, D22: 785, D32: 'x' }, []],
  ['and is not awaited', { D02: 874, D12: 62, D22: 785, D32: 'x' }, ['error V08.differs']],
  ['no part applies', { D02: 874, D12: 'x', D22: 'x', D32: 'x' }, []],
  ['a part not understood', { D02: 874, D12: 62, D22: 'gần tám trăm', D32: 0 }, []],
  ['a part below zero, which is V02', { D02: 874, D12: 62, D22: -785, D32: 0 }, []],
  ['a total with a thousands slip, which is V02', { D02: 8.74, D12: 62, D22: 785, D32: 0 }, []],
  ['text that counts', { D02: '874', D12: '62 đối tượng', D22: 785, D32: '-' }, ['error V08.differs']],
])('%s', (_, rows, expected) => {
  expect(issuesOf(rows).map(({ key, severity }) => `${severity} ${key}`)).toEqual(expected);
});

test('a typed cumulative is compared by itself', () => {
  const rows = {
    D02: { period: 847, cumulative: 1000 },
    D12: { period: 62, cumulative: 100 },
    D22: { period: 785, cumulative: 850 },
    D32: { period: 0, cumulative: 60 },
  };
  expect(issuesOf(rows, '2024-03')).toMatchObject([
    { key: 'V08.differs', cell: cellAt('D02', 'cumulative'), facts: { total: 1000, sum: 1010 } },
  ]);
});

test('a part whose row is gone leaves the sum unknown', () => {
  const report = filledForm({ rows: { D02: 874, D12: 62, D22: 785 }, without: ['D32'] });
  expect(v08SumOfParts.check(report, { stage: 'final' })).toEqual([]);
});

test.each([
  ['parts', { C09: 0.3, C10: 0.1, C12: 0.2 }],
  ['total', { C09: 0.1 + 0.2, C10: 0.3, C12: 0 }],
])('binary noise in the %s is no difference', (_, rows) => {
  const land = catalogueFor('land');
  const metrics = land.metrics.map((metric) =>
    metric.code === 'C09' ? { ...metric, rules: [{ type: 'sum' as const, parts: ['C10', 'C12'] }] } : metric,
  );
  const report = filledForm({ rows, catalogue: { ...land, metrics } });
  expect(v08SumOfParts.check(report, { stage: 'final' })).toEqual([]);
});

describe('laws', () => {
  const parts = fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6));
  const rowsOf = (total: number, [D12, D22, D32]: readonly [number, number, number]) => ({
    D02: total,
    D12,
    D22,
    D32,
  });
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

  test('parts that make their total are never spoken of, nor when both grow alike', () => {
    fc.assert(
      fc.property(parts, fc.nat(1e6), ([a, b, c], delta) => {
        expect(issuesOf(rowsOf(a + b + c, [a, b, c]))).toEqual([]);
        expect(issuesOf(rowsOf(a + b + c + delta, [a, b + delta, c]))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('any other total is one error that names their sum', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 1000 }), (values, difference) => {
        const sum = sumOf(values);
        expect(issuesOf(rowsOf(sum + difference, values))).toMatchObject([
          { key: 'V08.differs', facts: { total: sum + difference, sum } },
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

test.each<[string, Rows, string[]]>([
  ['more than its parts, which some units do not know', { D02: 874, D12: 62, D22: 785, D32: 0 }, []],
  ['and some parts blank', { D02: 874, D12: 62 }, []],
  ['less than its parts', { D02: 800, D12: 62, D22: 785 }, ['V08.exceeds']],
  ['blank', { D12: 62, D22: 785 }, ['V08.noTotal']],
])('the total of a summary: %s', (_, rows, expected) => {
  const report = { ...filledForm({ rows }), role: 'summary' as const };
  expect(v08SumOfParts.check(report, { stage: 'final' }).map(({ key }) => key)).toEqual(expected);
});
