import { v11Cumulative } from '../../../../src/core/validation/rules/v11Cumulative';
import { cellAt, filledForm, summarise } from '../filledForm';

type Rows = Parameters<typeof filledForm>[0]['rows'];

function check(rows: Rows, period: string, earlier?: readonly [Rows, string]) {
  const report = filledForm({ rows, period });
  const previousPeriod = earlier && filledForm({ rows: earlier[0], period: earlier[1] });
  const context = { stage: 'final', ...(previousPeriod ? { previousPeriod } : {}) } as const;
  return summarise(v11Cumulative.check(report, context), report);
}

test('a cumulative below its period is an error at the cumulative', () => {
  const report = filledForm({ rows: { D01: { period: 328, cumulative: 320 } }, period: '2024-Q2' });
  expect(v11Cumulative.check(report, { stage: 'final' })).toEqual([
    {
      key: 'V11.period',
      severity: 'error',
      sheet: 'Hạ Lang',
      cell: cellAt('D01', 'cumulative'),
      metric: 'D01',
      facts: { value: 320, period: 328, periodCell: cellAt('D01') },
    },
  ]);
});

test.each<[string, Rows, string]>([
  ['as much as the period', { D01: { period: 328, cumulative: 328 } }, '2024-Q2'],
  ['more', { D01: { period: 328, cumulative: 600 } }, '2024-03'],
  ['not given', { D01: { period: 328 } }, '2024-Q2'],
  ['a stock, whose cumulative the form copies', { E07: { period: 59, cumulative: 35 } }, '2024-Q2'],
  ['a period that begins the year', { D01: { period: 328, cumulative: 320 } }, '2024-Q1'],
])('silent: %s', (_, rows, period) => {
  expect(check(rows, period)).toEqual([]);
});

test('a summary is the sum of units judged one by one', () => {
  const rows = { D01: { period: 328, cumulative: 320 } };
  const report = { ...filledForm({ rows, period: '2024-Q2' }), role: 'summary' as const };
  expect(v11Cumulative.check(report, { stage: 'final' })).toEqual([]);
});

describe('against an earlier report of the year', () => {
  const second = (cumulative: number): Rows => ({ D01: { period: 10, cumulative } });

  test.each<[string, Rows, string, readonly [Rows, string], string[]]>([
    [
      'less than before',
      second(90),
      '2024-Q2',
      [{ D01: 95 }, '2024-Q1'],
      ['error V11.earlier D01 cumulative'],
    ],
    ['the sum of both', second(105), '2024-Q2', [{ D01: 95 }, '2024-Q1'], []],
    ['more', second(150), '2024-Q2', [{ D01: 95 }, '2024-Q1'], ['warning V11.notSum D01 cumulative']],
    ['less', second(95), '2024-Q2', [{ D01: 95 }, '2024-Q1'], ['warning V11.notSum D01 cumulative']],
    [
      'the second half after the first',
      second(150),
      '2024-H2',
      [{ D01: 95 }, '2024-H1'],
      ['warning V11.notSum D01 cumulative'],
    ],
    [
      'after a typed cumulative',
      second(106),
      '2024-Q3',
      [{ D01: { period: 20, cumulative: 95 } }, '2024-Q2'],
      ['warning V11.notSum D01 cumulative'],
    ],
    ['a quarter is missing between', second(150), '2024-Q3', [{ D01: 95 }, '2024-Q1'], []],
    ['nothing was said before', second(150), '2024-Q2', [{}, '2024-Q1'], []],
    ['nothing in the period', { D01: { cumulative: 150 } }, '2024-Q2', [{ D01: 95 }, '2024-Q1'], []],
    [
      'an approximate figure before',
      second(150),
      '2024-Q2',
      [{ D01: { period: 95, qualifier: 'gần' } }, '2024-Q1'],
      [],
    ],
    ['nine months, which the form computes', { D01: 150 }, '2024-9M', [{ D01: 95 }, '2024-H1'], []],
    [
      'lengths, but for binary noise',
      { C09: { period: 0.2, cumulative: 0.3 } },
      '2024-Q2',
      [{ C09: 0.1 }, '2024-Q1'],
      [],
    ],
    [
      'against a typed cumulative',
      second(90),
      '2024-Q3',
      [{ D01: { period: 20, cumulative: 95 } }, '2024-Q2'],
      ['error V11.earlier D01 cumulative'],
    ],
    [
      'the year below nine months, where it is typed',
      { D01: 90 },
      '2024',
      [{ D01: 95 }, '2024-9M'],
      ['error V11.earlier D01'],
    ],
    [
      'an approximate figure',
      { D01: { period: 10, cumulative: 90, qualifier: 'gần' } },
      '2024-Q2',
      [{ D01: 95 }, '2024-Q1'],
      ['warning V11.earlier D01 cumulative'],
    ],
    ['another year', second(90), '2025-Q2', [{ D01: 95 }, '2024-Q1'], []],
    ['a later period', second(90), '2024-Q2', [{ D01: { cumulative: 95 } }, '2024-Q3'], []],
    ['a stock may fall', { E07: 35 }, '2024-Q2', [{ E07: 59 }, '2024-Q1'], []],
  ])('%s', (_, rows, period, earlier, expected) => {
    expect(check(rows, period, earlier)).toEqual(expected);
  });

  test.each([
    [150, [{ cell: cellAt('D01', 'cumulative'), value: 105 }]],
    [{ formula: '=140+10', result: 150 }, undefined],
  ])('the sum is offered for %j, but not for a formula', (cumulative, cells) => {
    const report = filledForm({ rows: { D01: { period: 10, cumulative } }, period: '2024-Q2' });
    const previousPeriod = filledForm({ rows: { D01: 95 }, period: '2024-Q1' });
    const [issue] = v11Cumulative.check(report, { stage: 'final', previousPeriod });
    expect(issue).toMatchObject({
      key: 'V11.notSum',
      facts: { value: 150, sum: 105, period: 10, earlier: 95, earlierPeriod: '2024-Q1' },
    });
    expect(issue!.fix).toEqual(cells && { cells, certain: false });
  });

  test('the period is named', () => {
    const report = filledForm({ rows: second(90), period: '2024-Q2' });
    const previousPeriod = filledForm({ rows: { D01: 95 }, period: '2024-Q1' });
    expect(v11Cumulative.check(report, { stage: 'final', previousPeriod })).toMatchObject([
      { facts: { value: 90, earlier: 95, earlierPeriod: '2024-Q1' } },
    ]);
    const other = { ...previousPeriod, unit: '2024:049' };
    expect(v11Cumulative.check(report, { stage: 'final', previousPeriod: other })).toEqual([]);
  });
});
