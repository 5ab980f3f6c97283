import fc from 'fast-check';
import { catalogueFor } from '../../../../src/core/catalogue/standard/catalogues';
import { v10Ratios } from '../../../../src/core/validation/rules/v10Ratios';
import { cellAt, filledForm, summarise } from '../filledForm';
import { neighbours } from '../haLang';

type Rows = Parameters<typeof filledForm>[0]['rows'];

function check(rows: Rows, period = '2024') {
  const catalogue = catalogueFor('mixed');
  const report = filledForm({ rows, period, catalogue });
  return v10Ratios.check(report, { stage: 'final' }).map(({ key, metric }) => `${key} ${metric}`);
}

test('1.000 listeners a session are more than usual: a warning with both sides', () => {
  expect(v10Ratios.check(filledForm({ rows: { B01: 20, B02: 20000 } }), { stage: 'final' })).toEqual([
    {
      key: 'V10.band',
      severity: 'warning',
      sheet: 'Hạ Lang',
      cell: cellAt('B02'),
      metric: 'B02',
      facts: {
        value: 20000,
        other: 'B01',
        otherCell: cellAt('B01'),
        otherValue: 20,
        ratio: 1000,
        low: 10,
        high: 500,
      },
    },
  ]);
});

test.each<[string, Rows, string[]]>([
  ['published: 36 listeners a session', { B01: 1570, B02: 56558 }, []],
  ['published: 150 listeners a session', { B01: 6, B02: 900 }, []],
  ['below the band', { B01: 100, B02: 999 }, ['V10.band B02']],
  ['published: 4,1, 11,8, 13,1 and 28 a patrol', { C01: 928, C02: 3800 }, []],
  ['published: Cao Bằng patrols', { C01: 1352, C02: 15942 }, []],
  ['published: 11 rounds, 308 participants', { C01: 11, C02: 308 }, []],
  ['published: 59 members, 291 households', { E07: 59, E08: 291 }, []],
  ['published: 593 members, nearly 3.000 households', { E07: 593, E08: 3000 }, []],
  ['eight households a member', { E07: 10, E08: 80 }, ['V10.band E08']],
  ['published: 11 houses, 475 triệu', { F02: 11, F03: 475 }, []],
  ['475.000 triệu', { F02: 11, F03: 475000 }, ['V10.band F03']],
  ['published: 2.000 parcels, 1,2 tỷ', { F06: 2000, F07: 1200 }, []],
  ['published: 7.804 vessel movements, 50.254 crew', { H01: 7804, H02: 50254 }, []],
  ['no money yet', { F02: 11, F03: 0 }, []],
  ['nobody came, which is V05', { B01: 30, B02: 0 }, []],
  ['one side only', { B02: 20000 }, []],
])('%s', (_, rows, expected) => {
  expect(check(rows)).toEqual(expected);
});

describe('published: 104 children, 52 triệu a month', () => {
  test.each([
    ['a month', '2024-03', 52, []],
    ['a quarter of them', '2024-Q1', 156, []],
    ['a year of them', '2024', 624, []],
    ['one month in a year', '2024', 52, ['V10.band F10']],
    ['a year in one month', '2024-03', 624, ['V10.band F10']],
  ])('%s', (_, period, money, expected) => {
    expect(check({ F09: 104, F10: money }, period)).toEqual(expected);
  });

  test('the cumulative counts the months since January', () => {
    const rows = (cumulative: number) => ({
      F09: { period: 104, cumulative: 104 },
      F10: { period: 52, cumulative },
    });
    expect(check(rows(156), '2024-03')).toEqual([]);
    expect(check(rows(52), '2024-03')).toEqual(['V10.band F10']);
  });
});

test('the cumulative does not repeat what is said of the period', () => {
  const rows = { B01: { period: 20, cumulative: 40 }, B02: { period: 20000, cumulative: 30000 } };
  const report = filledForm({ rows, period: '2024-03' });
  expect(summarise(v10Ratios.check(report, { stage: 'final' }), report)).toEqual(['warning V10.band B02']);
});

describe('against the other units of the province', () => {
  /** Listeners a session in six of the sample's units. */
  const SAMPLE = [37, 37, 36, 34, 38, 35];
  const others = (ratios: readonly number[], sessions = 100) =>
    neighbours(ratios.map((ratio) => ({ B01: sessions, B02: ratio * sessions })));
  const found = (rows: Rows, ratios: readonly number[], sessions?: number) =>
    v10Ratios.check(filledForm({ rows }), { stage: 'final', peers: others(ratios, sessions) });

  test('three times the median is said with the median', () => {
    expect(found({ B01: 100, B02: 12000 }, SAMPLE)).toMatchObject([
      {
        key: 'V10.peers',
        severity: 'warning',
        metric: 'B02',
        facts: { ratio: 120, median: 36.5, peers: 6, otherValue: 100, otherCell: cellAt('B01') },
      },
    ]);
  });

  test.each<[string, Rows, readonly number[], number?]>([
    ['one and a half times the median', { B01: 100, B02: 5400 }, SAMPLE],
    ['units that differ much among themselves', { B01: 100, B02: 12000 }, [12, 25, 40, 90, 150, 60]],
    ['too few units', { B01: 100, B02: 12000 }, SAMPLE.slice(0, 4)],
    ['too few sessions of its own', { B01: 4, B02: 480 }, SAMPLE],
    ['too few sessions of theirs', { B01: 100, B02: 12000 }, SAMPLE, 4],
  ])('silent: %s', (_, ...given) => {
    expect(found(...given)).toEqual([]);
  });

  test('outside the band it is said once', () => {
    expect(found({ B01: 100, B02: 60000 }, SAMPLE).map(({ key }) => key)).toEqual(['V10.band']);
  });

  test('law: it is the ratio that counts, not the size of the unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 5000 }), fc.integer({ min: 10, max: 400 }), (sessions, ratio) => {
        const keys = (count: number) =>
          found({ B01: count, B02: count * ratio }, SAMPLE).map(({ key }) => key);
        expect(keys(sessions)).toEqual(keys(100));
      }),
      { numRuns: 30 },
    );
  });
});
