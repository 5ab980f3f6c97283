import { v12LastYear } from '../../../../src/core/validation/rules/v12LastYear';
import type { ValidationContext } from '../../../../src/core/validation/validationRule';
import { cellAt, filledForm, summarise } from '../filledForm';

type Rows = Parameters<typeof filledForm>[0]['rows'];

function check(rows: Rows, context: Partial<ValidationContext> = {}, period = '2024') {
  const report = filledForm({ rows, period });
  return summarise(v12LastYear.check(report, { stage: 'final', ...context }), report);
}

test('64 last year and 179 now is a warning with both', () => {
  const report = filledForm({ rows: { C11: { period: 179, previous: 64 } } });
  expect(v12LastYear.check(report, { stage: 'final' })).toEqual([
    {
      key: 'V12.change',
      severity: 'warning',
      sheet: 'Hạ Lang',
      cell: cellAt('C11'),
      metric: 'C11',
      facts: { value: 179, previous: 64 },
    },
  ]);
});

test.each<[string, number, number, string[]]>([
  ['exactly half as much again', 150, 100, []],
  ['a little more', 151, 100, ['warning V12.change C11']],
  ['exactly half', 50, 100, []],
  ['less than half', 49, 100, ['warning V12.change C11']],
  ['none after many', 0, 64, ['warning V12.change C11']],
  ['none after few', 0, 9, []],
  ['few after fewer: 2 → 5', 5, 2, []],
  ['ten more', 12, 2, ['warning V12.change C11']],
  ['many after none', 50, 0, ['warning V12.jump C11']],
  ['few after none', 49, 0, []],
  ['none after none', 0, 0, []],
])('%s', (_, period, previous, expected) => {
  expect(check({ C11: { period, previous } })).toEqual(expected);
});

test.each<[string, Rows, string[]]>([
  [
    'attendances that follow their sessions are not said again',
    { C03: { period: 120, previous: 44 }, C04: { period: 1300, previous: 500 } },
    ['warning V12.change C03'],
  ],
  [
    'attendances that fall where sessions rise are',
    { C03: { period: 120, previous: 44 }, C04: { period: 200, previous: 500 } },
    ['warning V12.change C03', 'warning V12.change C04'],
  ],
  [
    'a total that follows its part is not',
    { C01: { period: 120, previous: 44 }, C03: { period: 110, previous: 34 } },
    ['warning V12.change C03'],
  ],
  [
    'persons follow their cases',
    { D21: { period: 120, previous: 44 }, D22: { period: 300, previous: 100 } },
    ['warning V12.change D21'],
  ],
])('%s', (_, rows, expected) => {
  expect(check(rows)).toEqual(expected);
});

test('a province may set its own thresholds', () => {
  const rows = { C11: { period: 130, previous: 100 } };
  expect(check(rows, { thresholds: { change: 0.2 } })).toEqual(['warning V12.change C11']);
  expect(check(rows)).toEqual([]);
});

describe('last year as it was reported then', () => {
  const lastYear = filledForm({ rows: { C11: 64 }, period: '2023' });

  test.each<[string, Rows, string, string[]]>([
    ['stands for a blank column', { C11: 179 }, '2024', ['warning V12.change C11']],
    ['gives way to the column', { C11: { period: 179, previous: 170 } }, '2024', []],
    ['is of another period', { C11: 179 }, '2024-Q1', []],
  ])('%s', (_, rows, period, expected) => {
    expect(check(rows, { lastYear }, period)).toEqual(expected);
  });

  test('is of another unit', () => {
    expect(check({ C11: 179 }, { lastYear: { ...lastYear, unit: '2024:049' } })).toEqual([]);
  });
});

describe('a copy of last year', () => {
  const copied = (same: number, other: number): Rows => {
    const codes = ['A01', 'A04', 'A06', 'B61', 'B62', 'C09', 'C11', 'D62', 'D72', 'F06'];
    const rows = codes.slice(0, same + other).map((code, index) => {
      const period = 20 + index;
      return [code, { period, previous: index < other ? period + 1 : period }];
    });
    return Object.fromEntries(rows);
  };

  test('is said once, at the first figure that is the same', () => {
    const report = filledForm({ rows: copied(8, 2) });
    expect(v12LastYear.check(report, { stage: 'final' })).toMatchObject([
      { key: 'V12.identical', severity: 'warning', cell: cellAt('A06'), facts: { same: 8, compared: 10 } },
    ]);
  });

  test.each<[string, Rows, string[]]>([
    ['seven of ten are chance', copied(7, 3), []],
    ['all of five', copied(5, 0), ['warning V12.identical A01']],
    ['all of four are too few to tell', copied(4, 0), []],
    [
      'zeros say nothing',
      { ...copied(4, 0), D62: { period: 0, previous: 0 }, D72: { period: 0, previous: 0 } },
      [],
    ],
    [
      'nor do stocks',
      { ...copied(4, 0), E05: { period: 9, previous: 9 }, E07: { period: 24, previous: 24 } },
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(check(rows)).toEqual(expected);
  });
});

test.each<[string, Rows, number | undefined]>([
  ['border typed in metres', { C12: { period: 41587, previous: 41.587 } }, 41.587],
  ['more track than last year, in metres', { C09: { period: 90_000, previous: 65 } }, 90],
  ['twice as much is no slip', { C09: { period: 200, previous: 65 } }, undefined],
  ['two thousand times is none', { C09: { period: 130_000, previous: 65 } }, undefined],
  ['things have none', { A04: { period: 30_000, previous: 30 } }, undefined],
])('a length 1.000 times last year’s is offered in km: %s', (_, rows, proposal) => {
  const report = filledForm({ rows });
  const [issue] = v12LastYear.check(report, { stage: 'final' });
  expect(issue).toMatchObject({ key: 'V12.change' });
  expect(issue?.fix?.cells[0]?.value).toBe(proposal);
  expect(issue?.facts).toMatchObject(proposal === undefined ? {} : { proposal });
});
