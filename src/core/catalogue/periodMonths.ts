import type { Period } from './period';

/** First and last month of a period, both included, counted from January of year 0. */
export type MonthSpan = { readonly first: number; readonly last: number };

/** Months of the period's own year (1–12), first and last. */
function monthsWithinYear(period: Period): readonly [number, number] {
  switch (period.type) {
    case 'month':
      return [period.month, period.month];
    case 'quarter':
      return [period.quarter * 3 - 2, period.quarter * 3];
    case 'half':
      return [period.half * 6 - 5, period.half * 6];
    case 'nineMonths':
      return [1, 9];
    default:
      return [1, 12];
  }
}

export function monthSpan(period: Period): MonthSpan {
  const [first, last] = monthsWithinYear(period);
  const lastYear = period.type === 'phase' ? period.lastYear : period.year;
  return { first: period.year * 12 + first - 1, last: lastYear * 12 + last - 1 };
}

/** How many months the period has: 3 for a quarter, 60 for a five-year phase. */
export function monthsOf(period: Period): number {
  const { first, last } = monthSpan(period);
  return last - first + 1;
}

/** Whether the parts, in any order, make up the whole: every month once, none left out, none beside it. */
export function coversExactly(parts: readonly Period[], whole: Period): boolean {
  const { first, last } = monthSpan(whole);
  const spans = parts.map(monthSpan).sort((a, b) => a.first - b.first);
  let next = first;
  for (const span of spans) {
    if (span.first !== next) return false;
    next = span.last + 1;
  }
  return spans.length > 0 && next === last + 1;
}
