import fc from 'fast-check';
import type { Report } from '../../../src/core/report/report';
import { combinePeriods, incompleteColumns, partTaken } from '../../../src/core/rollup/combinePeriods';
import { MINI } from '../report/miniCatalogue';
import { period, reportOf, withFigures } from './miniProvince';

type Filled = NonNullable<Parameters<typeof reportOf>[0]>;
type Lines = NonNullable<Filled['lines']>;

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];

const quartersOf = (...lines: readonly Lines[]): Report[] =>
  lines.map((line, index) => reportOf({ period: QUARTERS[index]!, lines: line }));

/** The year's line of a metric from that of each quarter. */
function yearOf(code: string, ...given: readonly Lines[string][]) {
  const parts = quartersOf(...given.map((line) => ({ [code]: line })));
  const { values, qualifier } = combinePeriods(parts, period('2024')).lines[code]!;
  const { plan, period: of, cumulative, previous } = values;
  return {
    plan: plan.value,
    period: of.value,
    cumulative: cumulative.value,
    previous: previous.value,
    qualifier,
  };
}

describe('four quarters', () => {
  test.each<[string, string, Lines[string][], number | null]>([
    ['a flow is summed', 'B01', [150, 200, 100, 50], 500],
    ['59 party members in four quarters are 59', 'E07', [59, 59, 59, 59], 59],
    ['a stock is the latest', 'E07', [57, 58, 60, 59], 59],
    ['a stock is the latest given', 'E07', [57, 58, 60, ''], 60],
    ['a stock is not what came before it was uncounted', 'E07', [57, 58, 60, 'hàng chục'], null],
    ['a stock that no longer applies', 'E07', [57, 58, 60, 'x'], null],
    ['a blank quarter adds nothing', 'B01', [150, '', 100, 50], 300],
    ['what could not be read adds nothing', 'B01', [150, 'hàng trăm', 100, 50], 300],
    ['all blank stays blank', 'B01', ['', '', '', ''], null],
    ['zeros make zero', 'B01', [0, 0, 0, 0], 0],
    ['kilometres', 'C09', [0.1, 0.2, 0, 0], 0.3],
  ])('%s', (_, code, given, expected) => {
    const { period: figure, cumulative } = yearOf(code, ...given);
    expect([figure, cumulative]).toEqual([expected, expected]);
  });

  test('the plan of the year is the latest given', () => {
    expect(yearOf('B01', { plan: 500 }, { plan: 600 }, { plan: 640 }, {}).plan).toBe(640);
  });

  test.each<[string, string, [number | string, number | string][], number | null]>([
    [
      'a flow’s',
      'B01',
      [
        [5, 4],
        [6, 5],
        [7, 6],
        [8, 7],
      ],
      22,
    ],
    [
      'where a quarter has none: not comparable',
      'B01',
      [
        [5, 4],
        [6, ''],
        [7, 6],
        [8, 7],
      ],
      null,
    ],
    [
      'of a quarter without this year’s: not comparable',
      'B01',
      [
        [5, 4],
        ['', 5],
        [7, 6],
        [8, 7],
      ],
      null,
    ],
    [
      'where neither year has a quarter',
      'B01',
      [
        [5, 4],
        ['', ''],
        [7, 6],
        [8, 7],
      ],
      17,
    ],
    [
      'a stock’s, of the same day',
      'E07',
      [
        [59, 50],
        [59, 51],
        [59, 52],
        [60, 53],
      ],
      53,
    ],
    [
      'a stock’s is not that of another day',
      'E07',
      [
        [59, 50],
        [59, 51],
        [59, 52],
        [60, ''],
      ],
      null,
    ],
  ])('last year: %s', (_, code, given, expected) => {
    const lines = given.map(([figure, previous]) => ({ period: figure, previous }));
    expect(yearOf(code, ...lines).previous).toBe(expected);
  });

  test.each<[string, string, string[], string | undefined]>([
    ['of a flow combine', 'B01', ['gần', '', 'trên', ''], 'khoảng'],
    ['of a stock are the latest figure’s', 'E07', ['gần', '', 'trên', 'hơn'], 'hơn'],
    ['of a stock’s earlier days are gone', 'E07', ['gần', '', 'trên', ''], undefined],
  ])('qualifiers %s', (_, code, given, expected) => {
    const lines = given.map((qualifier) => ({ period: 5, qualifier }));
    expect(yearOf(code, ...lines).qualifier).toBe(expected);
  });

  test('statements follow one another, remarks are said once', () => {
    const parts = QUARTERS.map((of, index) =>
      reportOf({
        period: of,
        texts: { J01: index === 1 ? [] : [`Quý ${index + 1}`] },
        remark: index < 2 ? 'Giả định' : 'Tạm tính',
      }),
    );
    const year = combinePeriods([...parts].reverse(), period('2024'));
    expect(year.texts.J01!.map(({ text }) => text)).toEqual(['Quý 1', 'Quý 3', 'Quý 4']);
    expect(year.remark).toBe('Giả định. Tạm tính');
  });
});

describe('the cumulative figure of a period within the year', () => {
  const half = (third: Lines[string], fourth: Lines[string]) =>
    combinePeriods(
      [
        reportOf({ period: '2024-Q3', lines: { B01: third, E07: third } }),
        reportOf({ period: '2024-Q4', lines: { B01: fourth, E07: fourth } }),
      ],
      period('2024-H2'),
    ).lines;

  test.each<[string, Lines[string], Lines[string], number | null]>([
    ['is the last quarter’s', { period: 10, cumulative: 70 }, { period: 20, cumulative: 90 }, 90],
    ['is not that of the quarter before', { period: 10, cumulative: 70 }, { period: 20 }, null],
  ])('%s', (_, third, fourth, expected) => {
    expect(half(third, fourth).B01!.values).toMatchObject({
      period: { value: 30 },
      cumulative: { value: expected },
    });
  });

  test('of a stock is the stock', () => {
    const { values } = half({ period: 58 }, { period: 59 }).E07!;
    expect([values.period.value, values.cumulative.value]).toEqual([59, 59]);
  });
});

test('without parts there is nothing to combine', () => {
  expect(() => combinePeriods([], period('2024'))).toThrow(RangeError);
});

describe('what a combined figure leaves out', () => {
  const metric = (code: string) => MINI.metrics.find((one) => one.code === code)!;
  const both = (figure: number | string, previous: number | string) => ({ period: figure, previous });

  test.each<[string, string, Lines[string][], string[]]>([
    ['nothing', 'B01', [both(1, 2), both(3, 4)], []],
    ['nothing where nothing was given', 'B01', [both('', ''), both('', '')], []],
    ['a quarter of this year', 'B01', [both(1, ''), both('', '')], ['period']],
    ['a quarter of last year', 'B01', [both(1, 2), both(3, '')], ['previous']],
    ['a quarter of both', 'B01', [both(1, 2), both('', '')], ['period']],
    ['a stock leaves out nothing', 'E07', [both(1, 2), both('', '')], []],
  ])('%s', (_, code, given, expected) => {
    const parts = quartersOf(...given.map((line) => ({ [code]: line })));
    expect(incompleteColumns(parts, metric(code))).toEqual(expected);
  });

  test('the part a figure was taken from', () => {
    const parts = quartersOf({ E07: { period: 57, plan: 60 } }, { E07: { period: 58, previous: 50 } }, {});
    const taken = (column: 'plan' | 'period' | 'previous') =>
      parts.indexOf(partTaken(parts, metric('E07'), column)!);
    expect([taken('plan'), taken('period'), taken('previous')]).toEqual([0, 1, 1]);
  });
});

describe('laws', () => {
  const blank = QUARTERS.map((of) => reportOf({ period: of }));
  const figure = fc.option(fc.nat(1000), { nil: null, freq: 4 });
  const line = fc.record({ period: figure, previous: figure });
  const lines = fc.record({ B01: line, E07: line });
  const quarters = fc
    .tuple(lines, lines, lines, lines)
    .map((list) => list.map((given, index) => withFigures(blank[index]!, given)));

  test('the order of the parts never matters', () => {
    fc.assert(
      fc.property(quarters, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (parts, order) => {
        const shuffled = order.map((index) => parts[index]!);
        expect(combinePeriods(shuffled, period('2024'))).toEqual(combinePeriods(parts, period('2024')));
      }),
    );
  });

  test('quarters make the same figures by way of halves', () => {
    const figures = ({ lines: all }: Report) =>
      ['B01', 'E07'].map((code) => [all[code]!.values.period.value, all[code]!.values.cumulative.value]);
    fc.assert(
      fc.property(quarters, ([q1, q2, q3, q4]) => {
        const halves = [
          combinePeriods([q1!, q2!], period('2024-H1')),
          combinePeriods([q3!, q4!], period('2024-H2')),
        ];
        const direct = combinePeriods([q1!, q2!, q3!, q4!], period('2024'));
        expect(figures(combinePeriods(halves, period('2024')))).toEqual(figures(direct));
      }),
    );
  });
});
