import { missingParts } from '../../src/cli/missingParts';
import { formatPeriod, type Period, parsePeriod } from '../../src/core/catalogue/period';

const period = (text: string): Period => parsePeriod(text)!;

/** Reports there are, the period wanted, and the parts that are missing (none: parts are not meant). */
const CASES: readonly (readonly [reported: string, whole: string, missing: string])[] = [
  ['2024-Q1 2024-Q2 2024-Q4', '2024', '2024-Q3'],
  ['2024-Q4 2024-Q2', '2024', '2024-Q1 2024-Q3'],
  ['2024-Q1', '2024', ''],
  ['2024-H1', '2024', '2024-H2'],
  ['2024-Q1', '2024-H1', '2024-Q2'],
  ['2024-Q1 2024-Q3', '2024-9M', '2024-Q2'],
  ['2024-01 2024-02', '2024-Q1', '2024-03'],
  ['2024-H1 2024-01 2024-02', '2024', '2024-H2'],
  ['2023-Q1 2023-Q2 2023-Q3', '2024', ''],
  ['2023', '2024', ''],
  ['2021-H1 2021-H2 2022-H1', '2021..2022', '2022-H2'],
  ['2024-9M', '2024', ''],
];

test.each(CASES)('of %s for %s there is missing: %s', (reported, whole, missing) => {
  const found = missingParts(reported.split(' ').map(period), period(whole));
  expect((found?.missing ?? []).map(formatPeriod).join(' ')).toBe(missing);
});
