import { formatPeriod, parsePeriod } from '../../../src/core/catalogue/period';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import {
  choiceOf,
  describeKind,
  PERIOD_KINDS,
  periodOf,
  proposedYear,
  yearsUntil,
} from '../../../src/taskpane/form/periodChoice';
import { vi } from '../../../src/taskpane/messages/vi';

test('every kind on offer is a period of its year, each once', () => {
  const periods = PERIOD_KINDS.map((kind) => formatPeriod(periodOf({ kind, year: 2024 })!));
  expect(new Set(periods).size).toBe(20);
  expect(periods.map((text) => choiceOf(parsePeriod(text)!).kind)).toEqual(PERIOD_KINDS);
});

test.each([
  ['', 'Năm'],
  ['-9M', '9 tháng đầu năm'],
  ['-H2', '6 tháng cuối năm'],
  ['-Q3', 'Quý III'],
  ['-08', 'Tháng 8'],
  ['..2025', 'Giai đoạn đến 2025'],
])('%j is called %s', (kind, name) => {
  expect(describeKind(kind, vi)).toBe(name);
});

test('a phase found in files keeps both its years', () => {
  expect(formatPeriod(periodOf(choiceOf(parsePeriod('2021..2025')!))!)).toBe('2021..2025');
});

test('without a year there is no period yet', () => {
  expect(periodOf({ kind: '-Q1' })).toBeUndefined();
});

test.each([
  ['cao-bang-2024', '2024-12-16', 2024],
  ['cao-bang-2024', '2026-11-22', 2024],
  ['cao-bang-2024', '2023-06-01', 2023],
  ['cao-bang-2025', '2026-11-22', 2026],
  // Districts until June, communes after: the person says which.
  ['cao-bang-2025', '2025-12-16', undefined],
  ['no roster', '2026-11-22', undefined],
])('%s on %s: %s', (roster, today, year) => {
  expect(proposedYear(findRoster(roster), today)).toBe(year);
});

test('the years on offer begin with next year', () => {
  expect(yearsUntil('2024-12-16')).toEqual([2025, 2024, 2023, 2022, 2021, 2020, 2019]);
});
