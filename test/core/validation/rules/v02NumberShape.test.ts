import { catalogueFor } from '../../../../src/core/catalogue/standard/catalogues';
import { v02NumberShape } from '../../../../src/core/validation/rules/v02NumberShape';
import { filledForm, summarise } from '../filledForm';

function check(rows: Parameters<typeof filledForm>[0]['rows'], period = '2024') {
  const report = filledForm({ rows, period });
  return summarise(v02NumberShape.check(report, { stage: 'final' }), report);
}

test.each([
  ['a fraction of a session', { B01: 0.5 }, ['error V02.fraction B01']],
  ['a fraction of an attendance', { B02: 56.5581 }, ['error V02.fraction B02']],
  ['a fraction of a stock', { E07: 1059.5 }, ['error V02.fraction E07']],
  ['a fraction of a marker, which is static', { C13: 0.125 }, ['error V02.fraction C13']],
  ['a thousands slip, which is V04', { B01: 1.57 }, []],
  ['fewer than none', { D01: -5 }, ['error V02.negative D01']],
  ['money owed', { D71: -0.5 }, ['error V02.negative D71']],
  ['a length below zero', { C09: -1 }, ['error V02.negative C09']],
  ['a length to the decimetre', { C09: 90.3641 }, ['error V02.places C09']],
  ['a border to the decimetre', { C12: 90.3641 }, ['error V02.places C12']],
  ['a length to the metre', { C09: 90.364 }, []],
  ['money to the đồng', { D71: 3000.123456 }, []],
  ['whole numbers and zero', { B01: 1570, B02: 0, D01: 328 }, []],
  ['binary noise of a computed figure', { C09: 0.1 + 0.2, B01: 3.0000000001 }, []],
  ['nothing', {}, []],
  ['not applicable', { B01: 'x' }, []],
])('%s', (_, rows, expected) => {
  expect(check(rows)).toEqual(expected);
});

test('what is counted is whole even where its catalogue does not say so', () => {
  const land = catalogueFor('land');
  const metrics = land.metrics.map((metric) => ({ ...metric, rules: [] }));
  const rows = { B01: 0.57, B02: 1056.5, E07: 0.5, C09: 90.36412, D71: 0.5 };
  const report = filledForm({ rows, catalogue: { ...land, metrics } });
  expect(summarise(v02NumberShape.check(report, { stage: 'final' }), report)).toEqual([
    'error V02.fraction B01',
    'error V02.fraction B02',
    'error V02.fraction E07',
  ]);
});

test('every value column is looked at', () => {
  const row = { plan: 0.5, period: -2, cumulative: 0.25, previous: -4 };
  expect(check({ B01: row }, '2024-03')).toEqual([
    'error V02.fraction B01 plan',
    'error V02.negative B01',
    'error V02.fraction B01 cumulative',
    'error V02.negative B01 previous',
  ]);
});

describe('a cumulative figure the form copies from the period', () => {
  const copied = (result: number) => ({ formula: '=IF(F9="","",F9)', result });

  test('says nothing of its own', () => {
    expect(check({ B01: { period: 0.57, cumulative: copied(0.57) } })).toEqual(['error V02.fraction B01']);
  });

  test('speaks where a person typed the same number again', () => {
    expect(check({ B01: { period: 0.57, cumulative: 0.57 } }, '2024-03')).toEqual([
      'error V02.fraction B01',
      'error V02.fraction B01 cumulative',
    ]);
  });

  test('speaks where a formula of its own has no result', () => {
    const cumulative = { formula: '=F1+F2', result: null };
    expect(check({ B01: { cumulative } }, '2024-03')).toEqual(['error V02.error B01 cumulative']);
  });

  test('speaks where a person computed it otherwise', () => {
    const cumulative = { formula: '=120.5+1.57', result: 122.07 };
    expect(check({ B01: { period: 0.57, cumulative } }, '2024-03')).toEqual([
      'error V02.fraction B01',
      'error V02.fraction B01 cumulative',
    ]);
  });
});

test.each([
  ['an error value', { error: '#DIV/0!' }, '#DIV/0!'],
  ['a formula without a stored result', { formula: '=F1+F2', result: null }, ''],
])('%s is no figure', (_, found, value) => {
  const issues = v02NumberShape.check(filledForm({ rows: { B01: found } }), { stage: 'final' });
  expect(issues).toMatchObject([{ key: 'V02.error', severity: 'error', metric: 'B01', facts: { value } }]);
});

test('too many decimals are rounded one by one', () => {
  const [issue] = v02NumberShape.check(filledForm({ rows: { C09: 90.36412 } }), { stage: 'final' });
  expect(issue?.fix).toEqual({ cells: [{ cell: issue?.cell, value: 90.364 }], certain: false });
});
