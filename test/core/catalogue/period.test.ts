import fc from 'fast-check';
import {
  describePeriod,
  formatPeriod,
  isSamePeriod,
  type Period,
  parsePeriod,
  periodSchema,
  previousPeriod,
  startsYear,
} from '../../../src/core/catalogue/period';
import { anyPeriod } from './anyPeriod';

describe('a period as written, as data, in words', () => {
  const table: [string, Period, string, string][] = [
    ['2024', { type: 'year', year: 2024 }, 'Năm 2024', '2024'],
    ['2024-03', { type: 'month', year: 2024, month: 3 }, 'Tháng 3 năm 2024', 'March 2024'],
    ['2024-12', { type: 'month', year: 2024, month: 12 }, 'Tháng 12 năm 2024', 'December 2024'],
    ['2024-Q1', { type: 'quarter', year: 2024, quarter: 1 }, 'Quý I năm 2024', 'Quarter I of 2024'],
    ['2024-Q4', { type: 'quarter', year: 2024, quarter: 4 }, 'Quý IV năm 2024', 'Quarter IV of 2024'],
    ['2024-H1', { type: 'half', year: 2024, half: 1 }, '6 tháng đầu năm 2024', 'First half of 2024'],
    ['2024-H2', { type: 'half', year: 2024, half: 2 }, '6 tháng cuối năm 2024', 'Second half of 2024'],
    ['2024-9M', { type: 'nineMonths', year: 2024 }, '9 tháng đầu năm 2024', 'First nine months of 2024'],
    ['2021..2025', { type: 'phase', year: 2021, lastYear: 2025 }, 'Giai đoạn 2021–2025', 'Phase 2021–2025'],
  ];
  test.each(table)('%s', (text, period, vi, en) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(formatPeriod(period)).toBe(text);
    expect(describePeriod(period, 'vi')).toBe(vi);
    expect(describePeriod(period, 'en')).toBe(en);
  });
});

test('small letters and spaces around are forgiven', () => {
  expect(parsePeriod(' 2024-q1 ')).toEqual({ type: 'quarter', year: 2024, quarter: 1 });
});

test.each([
  '',
  '24',
  '2024-',
  '2024-3',
  '2024-00',
  '2024-13',
  '2024-Q0',
  '2024-Q5',
  '2024-H3',
  '2024-6M',
  '2024/03',
  '2025..2021',
  '2024..2024',
  '2021-2025',
  '1989',
  '2101',
  '2024 Q1',
  '2024-03-01',
])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test('parse(format(period)) is the period', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(parsePeriod(formatPeriod(period))).toEqual(period);
    }),
  );
});

test('two periods are the same when everything about them is', () => {
  const q1: Period = { type: 'quarter', year: 2024, quarter: 1 };
  expect(isSamePeriod(q1, { quarter: 1, year: 2024, type: 'quarter' })).toBe(true);
  expect(isSamePeriod(q1, { ...q1, quarter: 2 })).toBe(false);
  expect(isSamePeriod(q1, { ...q1, year: 2023 })).toBe(false);
  expect(isSamePeriod({ type: 'year', year: 2024 }, { type: 'nineMonths', year: 2024 })).toBe(false);
});

test.each([
  ['2024-01', true],
  ['2024-02', false],
  ['2024-Q1', true],
  ['2024-Q2', false],
  ['2024-H1', true],
  ['2024-H2', false],
  ['2024-9M', true],
  ['2024', true],
  ['2021..2025', true],
])('%s starts its year: %s', (text, expected) => {
  expect(startsYear(parsePeriod(text)!)).toBe(expected);
});

test.each([
  ['2024-02', '2023-02'],
  ['2024-Q4', '2023-Q4'],
  ['2024-H2', '2023-H2'],
  ['2024-9M', '2023-9M'],
  ['2024', '2023'],
])('the same period a year before %s is %s', (text, before) => {
  expect(formatPeriod(previousPeriod(parsePeriod(text)!)!)).toBe(before);
});

test('a phase has no same period last year; every other one is a period again', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const previous = previousPeriod(period);
      if (period.type === 'phase') expect(previous).toBeUndefined();
      else expect(periodSchema.parse(previous)).toEqual({ ...period, year: period.year - 1 });
    }),
  );
});
