import fc from 'fast-check';
import type { Metric } from '../../../src/core/catalogue/metric';
import type { Report } from '../../../src/core/report/report';
import { aggregate, type Total } from '../../../src/core/rollup/aggregate';
import { MINI, miniWithout } from '../report/miniCatalogue';
import { manyUnits, reportOf, withFigures } from './miniProvince';

type Lines = NonNullable<NonNullable<Parameters<typeof reportOf>[0]>['lines']>;

const UNITS = manyUnits(6);

/** One report per unit, in order. */
const reportsOf = (...lines: readonly Lines[]) =>
  lines.map((line, index) => reportOf({ unit: UNITS[index]!, lines: line }));

const totalOf = (code: string, ...lines: readonly Lines[]): Total =>
  aggregate(reportsOf(...lines), MINI)[code]!;

describe('totals over units', () => {
  test.each<[string, number[], number]>([
    ['a flow', [150, 0, 210], 360],
    ['a stock', [59, 41], 100],
    ['kilometres, free of binary noise', [0.1, 0.2, 90.364], 90.664],
  ])('%s is the sum', (_, given, expected) => {
    const code = given.includes(59) ? 'E07' : given.includes(0.1) ? 'C09' : 'B01';
    expect(totalOf(code, ...given.map((value) => ({ [code]: value }))).period).toBe(expected);
  });

  test('all columns are summed', () => {
    const one = { E07: { plan: 60, period: 59, previous: 57 } };
    const two = { E07: { plan: 40, period: 41, previous: 40 } };
    expect(totalOf('E07', one, two)).toEqual({
      ...{ plan: 100, period: 100, cumulative: 100, previous: 97 },
      ...{ qualifier: null, given: 2, asked: 2, comparable: true, anyPrevious: true, planned: true },
    });
  });

  test('a unit with a cumulative figure and no plan leaves the plan incomplete', () => {
    const { plan, planned } = totalOf('E07', { E07: { plan: 60, period: 59 } }, { E07: { period: 41 } });
    expect([plan, planned]).toEqual([60, false]);
  });

  test.each<[string, Lines[], number | null, string]>([
    ['no figure anywhere', [{}, {}], null, '0/2'],
    ['zero is a figure', [{ B01: 0 }, {}], 0, '1/2'],
    ['blank is none', [{ B01: 5 }, { B01: '' }], 5, '1/2'],
    ['not applicable is none', [{ B01: 5 }, { B01: 'x' }], 5, '1/2'],
    ['what could not be read is none', [{ B01: 5 }, { B01: '251/813' }], 5, '1/2'],
    ['text that reads as a number is one', [{ B01: 5 }, { B01: '1.352' }], 1357, '2/2'],
    ['none at all is zero', [{ B01: 5 }, { B01: 'không' }], 5, '2/2'],
  ])('%s', (_, lines, expected, share) => {
    const { period, given, asked } = totalOf('B01', ...lines);
    expect([period, `${given}/${asked}`]).toEqual([expected, share]);
  });

  test('a metric a unit’s form does not have is neither asked nor missing', () => {
    const inland = reportOf({ unit: UNITS[1]!, catalogue: miniWithout('inland', 'C09'), lines: { B01: 3 } });
    const totals = aggregate([reportOf({ unit: UNITS[0]!, lines: { B01: 5, C09: 7 } }), inland], MINI);
    expect(totals.C09).toMatchObject({ period: 7, given: 1, asked: 1 });
    expect(totals.B01).toMatchObject({ period: 8, given: 2, asked: 2 });
  });

  test('a metric an office’s own sheet has no row for is asked for and missing, where the border has it', () => {
    const own = reportOf({ unit: UNITS[1]!, catalogue: miniWithout('own', 'C09', 'D01'), lines: { B01: 3 } });
    const reports = [
      reportOf({ unit: UNITS[0]!, lines: { B01: 5, C09: 7, D01: 2 } }),
      { ...own, form: MINI },
    ];
    const bothBorders = (metric: Metric): Metric => ({ ...metric, borders: ['land', 'sea'] });
    const metrics = MINI.metrics.map((metric) => (metric.code === 'D01' ? bothBorders(metric) : metric));
    const shares = (border?: 'land' | 'sea') => {
      const { B01, C09, D01 } = aggregate(reports, { ...MINI, metrics }, () => border);
      return [B01, C09, D01].map((total) => `${total!.period} of ${total!.given}/${total!.asked}`);
    };
    expect(shares()).toEqual(['8 of 2/2', '7 of 1/2', '2 of 1/2']);
    // Of a land border's metrics none that the sheet lacks is asked for at sea.
    expect(shares('sea')).toEqual(['8 of 2/2', '7 of 1/1', '2 of 1/2']);
  });

  test('there is one for every numeric metric, also without any report', () => {
    expect(Object.keys(aggregate([], MINI))).toEqual(['B01', 'B02', 'C09', 'D01', 'D11', 'D21', 'E07']);
    expect(aggregate([], MINI).B01).toMatchObject({ period: null, given: 0, asked: 0 });
  });
});

describe('last year', () => {
  const year = (period: number | string, previous: number | string) => ({ B01: { period, previous } });

  test.each<[string, Lines[], number | null, boolean]>([
    ['of all units', [year(5, 4), year(7, 6)], 10, true],
    ['counts no unit without this year', [year(5, 4), year('', 6)], 4, true],
    ['is not comparable where a unit has none', [year(5, 4), year(7, '')], 4, false],
    ['of no unit in both years', [year(5, ''), year('', 6)], null, false],
    ['of zero is a figure', [year(5, 0), year(7, 6)], 6, true],
  ])('%s', (_, lines, previous, comparable) => {
    expect(totalOf('B01', ...lines)).toMatchObject({ previous, comparable });
  });
});

test.each([
  [[], null],
  [['gần'], 'gần'],
  [['', 'trên'], 'trên'],
  [['gần', 'gần'], 'gần'],
  [['gần', 'trên'], 'khoảng'],
  [['gần', 'hơn'], 'khoảng'],
  [['hơn', 'trên'], 'trên'],
  [['trên', 'khoảng'], 'khoảng'],
  [['gần', 'trên', 'hơn'], 'khoảng'],
])('qualifiers %j make %p', (given, expected) => {
  const lines = given.map((qualifier) => ({ C09: { period: 1, qualifier } }));
  expect(totalOf('C09', {}, ...lines).qualifier).toBe(expected);
});

describe('laws', () => {
  const blank = UNITS.map((unit) => reportOf({ unit }));
  const figure = fc.option(fc.nat(5000), { nil: null, freq: 4 });
  const line = fc.record({ plan: figure, period: figure, previous: figure });
  const lines = fc.record({ B01: line, C09: line, E07: line });
  const reports = fc
    .array(lines, { maxLength: 5 })
    .map((list) => list.map((given, index) => withFigures(blank[index]!, given)));
  const sum = (list: readonly Report[], code: string, column: 'plan' | 'period' | 'cumulative') =>
    list.flatMap((report) => report.lines[code]!.values[column].value ?? []).reduce((a, b) => a + b, 0);

  test('the total is the sum of the units, in whatever order they come', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const totals = aggregate(list, MINI);
        expect(aggregate([...list].reverse(), MINI)).toEqual(totals);
        for (const code of ['B01', 'C09', 'E07']) {
          for (const column of ['plan', 'period', 'cumulative'] as const) {
            expect(totals[code]![column] ?? 0).toBe(sum(list, code, column));
          }
        }
      }),
    );
  });

  test('a unit more never lowers a total, and adds just its own', () => {
    fc.assert(
      fc.property(reports, lines, (list, more) => {
        const one = withFigures(blank[5]!, more);
        const [before, own, after] = [list, [one], [...list, one]].map((some) => aggregate(some, MINI).B01!);
        expect(after!.period ?? 0).toBe((before!.period ?? 0) + (own!.period ?? 0));
        expect(after!.previous ?? 0).toBe((before!.previous ?? 0) + (own!.previous ?? 0));
        expect(after!.given).toBe(before!.given + own!.given);
      }),
    );
  });
});
