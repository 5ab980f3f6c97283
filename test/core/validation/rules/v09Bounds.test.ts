import { catalogueFor } from '../../../../src/core/catalogue/standard/catalogues';
import { v09Bounds } from '../../../../src/core/validation/rules/v09Bounds';
import type { ValidationContext } from '../../../../src/core/validation/validationRule';
import { cellAt, filledForm, summarise } from '../filledForm';
import { haLang } from '../haLang';

type Rows = Parameters<typeof filledForm>[0]['rows'];

function check(rows: Rows, context: Partial<ValidationContext> = {}, period = '2024') {
  const report = filledForm({ rows, period, catalogue: catalogueFor('mixed') });
  return v09Bounds
    .check(report, { stage: 'final', ...context })
    .map(({ key, severity, metric }) => `${severity} ${key} ${metric}`);
}

test('more administrative cases than cases is an error at the subset', () => {
  expect(v09Bounds.check(filledForm({ rows: { D01: 250, D21: 251 } }), { stage: 'final' })).toEqual([
    {
      key: 'V09.more',
      severity: 'error',
      sheet: 'Hạ Lang',
      cell: cellAt('D21'),
      metric: 'D21',
      facts: { value: 251, other: 'D01', otherCell: cellAt('D01'), otherValue: 250, factor: 1 },
    },
  ]);
});

test.each<[string, Rows, string[]]>([
  ['published: Cao Bằng 2024', { D01: 328, D02: 2169, D21: 251, D22: 813 }, []],
  ['all of them', { D01: 251, D21: 251 }, []],
  ['persons of the subset', { D02: 800, D22: 813 }, ['error V09.more D22']],
  ['deputy secretaries and communes of cadres', { E02: 6, E03: 7 }, ['error V09.more E03']],
  ['vessels with VMS', { H03: 432, H05: 433 }, ['error V09.more H05']],
  ['IUU fines beyond all fines', { D71: 3000, H08: 3000.5 }, ['error V09.more H08']],
  ['patrol track up to twice the border, published 400 km of 333', { C12: 333, C09: 400 }, []],
  ['beyond twice the border', { C12: 333, C09: 666.001 }, ['warning V09.more C09']],
  ['special cases concluded beyond those opened', { D61: 4, D62: 5 }, ['warning V09.more D62']],
  ['teams of one', { C17: 9, C18: 17 }, ['error V09.fewer C18']],
  ['published: 58 teams, 455 vessels, 4.291 members', { H11: 58, H12: 455, H13: 4291 }, []],
  ['fewer members than vessels', { H11: 58, H12: 455, H13: 400 }, ['error V09.fewer H13']],
  ['published: 17 cases handed over with 16 persons', { D31: 17, D32: 16 }, ['warning V09.fewer D32']],
  ['attendances, which are V06', { B01: 10, B02: 5 }, []],
  ['the whole is not given', { D21: 251 }, []],
  ['the whole does not apply', { D01: 'x', D21: 251 }, []],
  ['a slip, which is V04', { D01: 250, D21: 250.5 }, []],
])('%s', (_, rows, expected) => {
  expect(check(rows)).toEqual(expected);
});

test('a typed cumulative is held against its own column', () => {
  const report = filledForm({
    rows: { D01: { period: 30, cumulative: 90 }, D21: { period: 20, cumulative: 95 } },
    period: '2024-03',
  });
  expect(summarise(v09Bounds.check(report, { stage: 'final' }), report)).toEqual([
    'error V09.more D21 cumulative',
  ]);
});

describe('what the unit has by the roster', () => {
  const rows = { E03: 7, E09: 4 };

  test.each<[string, Partial<ValidationContext>, string[]]>([
    ['more than its communes', { unit: { ...haLang, borderCommunes: 6 } }, ['error V09.roster E03']],
    ['as many', { unit: { ...haLang, borderCommunes: 7, stations: 4 } }, []],
    ['more than its stations', { unit: { ...haLang, stations: 3 } }, ['error V09.roster E09']],
    ['the roster does not know', { unit: haLang }, []],
    ['the roster is not given', {}, []],
    ['another unit', { unit: { ...haLang, code: '2024:049', stations: 1 } }, []],
  ])('%s', (_, context, expected) => {
    expect(check(rows, context)).toEqual(expected);
  });
});
