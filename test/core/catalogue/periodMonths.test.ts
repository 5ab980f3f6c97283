import fc from 'fast-check';
import { formatPeriod, type Period, parsePeriod } from '../../../src/core/catalogue/period';
import { coversExactly, monthsOf } from '../../../src/core/catalogue/periodMonths';
import { anyPeriod } from './anyPeriod';

function periods(text: string): Period[] {
  return text.split(' ').map((each) => parsePeriod(each)!);
}

test.each([
  ['2024-02', 1],
  ['2024-Q3', 3],
  ['2024-H2', 6],
  ['2024-9M', 9],
  ['2024', 12],
  ['2021..2025', 60],
])('%s has %i months', (text, months) => {
  expect(monthsOf(parsePeriod(text)!)).toBe(months);
});

describe('parts that make up the whole', () => {
  test.each([
    ['2024-Q1 2024-Q2 2024-Q3 2024-Q4', '2024'],
    ['2024-Q4 2024-Q2 2024-Q1 2024-Q3', '2024'],
    ['2024-H1 2024-H2', '2024'],
    ['2024-9M 2024-Q4', '2024'],
    [
      '2024-01 2024-02 2024-03 2024-04 2024-05 2024-06 2024-07 2024-08 2024-09 2024-10 2024-11 2024-12',
      '2024',
    ],
    ['2024-H1 2024-Q3 2024-10 2024-11 2024-12', '2024'],
    ['2024-Q3 2024-Q4', '2024-H2'],
    ['2024-H1 2024-Q3', '2024-9M'],
    ['2024-04 2024-05 2024-06', '2024-Q2'],
    ['2021 2022 2023 2024 2025', '2021..2025'],
    ['2021..2023 2024 2025-H1 2025-H2', '2021..2025'],
    ['2024', '2024'],
  ])('%s = %s', (parts, whole) => {
    expect(coversExactly(periods(parts), parsePeriod(whole)!)).toBe(true);
  });
});

describe('parts that do not', () => {
  test.each([
    ['a gap', '2024-Q1 2024-Q2 2024-Q4', '2024'],
    ['the end missing', '2024-Q1 2024-Q2 2024-Q3', '2024'],
    ['the start missing', '2024-Q2 2024-Q3 2024-Q4', '2024'],
    ['an overlap', '2024-H1 2024-Q2 2024-H2', '2024'],
    ['one twice', '2024-H1 2024-H1 2024-H2', '2024'],
    ['another year', '2023-H1 2024-H2', '2024'],
    ['more than the whole', '2024 2025', '2024'],
    ['a year too early', '2020 2021 2022 2023 2024 2025', '2021..2025'],
    ['the same span a year off', '2023', '2024'],
  ])('%s: %s ≠ %s', (_what, parts, whole) => {
    expect(coversExactly(periods(parts), parsePeriod(whole)!)).toBe(false);
  });
  test('no parts at all', () => {
    expect(coversExactly([], { type: 'year', year: 2024 })).toBe(false);
  });
});

test('any period is covered by its months in any order, and by no fewer or doubled ones', () => {
  const shuffledMonths = anyPeriod.chain((whole) => {
    const months = monthsWithin(whole);
    return fc.record({
      whole: fc.constant(whole),
      months: fc.shuffledSubarray(months, { minLength: months.length }),
      left: fc.nat({ max: months.length - 1 }),
    });
  });
  fc.assert(
    fc.property(shuffledMonths, ({ whole, months, left }) => {
      expect(coversExactly(months, whole)).toBe(true);
      expect(coversExactly([...months, months[left]!], whole)).toBe(false);
      expect(
        coversExactly(
          months.filter((_, at) => at !== left),
          whole,
        ),
      ).toBe(false);
    }),
    { numRuns: 60 },
  );
});

/** The months of a period, found by their spelling: a month belongs to the parts of its year it is listed in. */
function monthsWithin(whole: Period): Period[] {
  const MONTHS: Record<string, string> = {
    Q1: '01 02 03',
    Q2: '04 05 06',
    Q3: '07 08 09',
    Q4: '10 11 12',
    H1: '01 02 03 04 05 06',
    H2: '07 08 09 10 11 12',
    '9M': '01 02 03 04 05 06 07 08 09',
    all: '01 02 03 04 05 06 07 08 09 10 11 12',
  };
  const [year, part = 'all'] = formatPeriod(whole).split('-');
  if (whole.type !== 'phase') {
    return periods(
      (MONTHS[part] ?? part)
        .split(' ')
        .map((month) => `${year}-${month}`)
        .join(' '),
    );
  }
  const years = Array.from({ length: whole.lastYear - whole.year + 1 }, (_, at) => whole.year + at);
  return years.flatMap((each) => monthsWithin({ type: 'year', year: each }));
}
