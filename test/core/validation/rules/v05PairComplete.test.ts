import { v05PairComplete } from '../../../../src/core/validation/rules/v05PairComplete';
import { cellAt, filledForm, summarise } from '../filledForm';

function check(rows: Parameters<typeof filledForm>[0]['rows'], period = '2024') {
  const report = filledForm({ rows, period });
  return summarise(v05PairComplete.check(report, { stage: 'final' }), report);
}

test.each([
  ['patrols without participants', { C01: 14 }, ['error V05.half C02']],
  ['participants without patrols', { C02: 184 }, ['error V05.half C01']],
  ['participants not applicable', { C01: 14, C02: 'x' }, ['error V05.half C02']],
  ['a zero beside a blank', { C01: 0 }, ['error V05.half C02']],
  ['14 patrols by nobody', { C01: 14, C02: 0 }, ['error V05.zero C02']],
  ['nobody went 14 times', { C01: 0, C02: 184 }, ['error V05.zero C02']],
  ['both given', { C01: 14, C02: 184 }, []],
  ['both zero', { C01: 0, C02: 0 }, []],
  ['both blank', {}, []],
  ['both not applicable', { C01: 'x', C02: 'x' }, []],
  ['blank beside not applicable', { C02: 'x' }, []],
])('%s', (_, rows, expected) => {
  expect(check(rows)).toEqual(expected);
});

test.each([
  ['houses of unknown cost (PAIR0)', { F02: 11 }, []],
  ['a cost of no houses (PAIR0)', { F03: 475 }, ['error V05.half F02']],
  ['a cost of houses that are none (PAIR0)', { F02: 0, F03: 20 }, ['error V05.zero F03']],
  ['no houses and no cost (PAIR0)', { F02: 0, F03: 0 }, []],
  ['no houses, their cost unknown (PAIR0)', { F02: 0 }, []],
  ['houses given for nothing (PAIR0)', { F02: 11, F03: 0 }, []],
  ['persons without cases (PAIR?)', { D02: 5 }, ['warning V05.half D01']],
  ['cases without persons (PAIR?)', { D01: 5, D02: 0 }, []],
])('the rule says how strict it is: %s', (_, rows, expected) => {
  expect(check(rows)).toEqual(expected);
});

test('the issue stands at the cell to fill and tells the other side', () => {
  const issues = v05PairComplete.check(filledForm({ rows: { C01: 14 } }), { stage: 'final' });
  expect(issues).toEqual([
    {
      key: 'V05.half',
      severity: 'error',
      sheet: 'Hạ Lang',
      cell: cellAt('C02'),
      metric: 'C02',
      facts: { other: 'C01', otherCell: cellAt('C01'), otherValue: 14 },
    },
  ]);
});

test.each([
  ['text', { C01: 14, C02: 'nhiều đồng chí' }],
  ['a fraction', { C01: 14, C02: 1.84 }],
  ['less than none', { C01: 14, C02: -184 }],
  ['a figure of something else', { C01: 14, C02: '0 km' }],
  ['an error value', { C01: 14, C02: { error: '#REF!' } }],
])('a side that is %s has its own issue already', (_, rows) => {
  expect(check(rows)).toEqual([]);
});

test('a side whose row is gone is an issue of structure', () => {
  const report = filledForm({ rows: { C01: 14 }, without: ['C02'] });
  expect(v05PairComplete.check(report, { stage: 'final' })).toEqual([]);
});

describe('the cumulative column', () => {
  const typed = { C01: { period: 14, cumulative: 30 }, C02: { period: 184 } };

  test('is judged where the officer types it', () => {
    expect(check(typed, '2024-03')).toEqual(['error V05.half C02 cumulative']);
  });

  test('is not where the form computes it', () => {
    const formula = '=F9';
    const rows = {
      C01: { period: 14, cumulative: { formula, result: 14 } },
      C02: { cumulative: { formula, result: null } },
    };
    expect(check(rows)).toEqual(['error V05.half C02']);
  });

  test('plan and previous year are not', () => {
    expect(check({ C01: { plan: 14, previous: 14 } })).toEqual([]);
  });
});
