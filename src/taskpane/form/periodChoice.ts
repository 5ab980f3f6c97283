import { formatPeriod, type Period, parsePeriod } from '../../core/catalogue/period';
import type { Roster } from '../../core/catalogue/roster';
import type { Words } from '../messages/vi';

/** A period without its year, as `formatPeriod` ends: `-Q1`; the whole year is empty. */
export const PERIOD_KINDS: readonly string[] = [
  '',
  '-9M',
  '-H1',
  '-H2',
  ...['-Q1', '-Q2', '-Q3', '-Q4'],
  ...Array.from({ length: 12 }, (_, month) => `-${String(month + 1).padStart(2, '0')}`),
];

/** A period still being chosen. */
export type PeriodChoice = { readonly kind: string; readonly year?: number | undefined };

/** The period chosen, once its year is. */
export function periodOf({ kind, year }: PeriodChoice): Period | undefined {
  return year === undefined ? undefined : parsePeriod(`${year}${kind}`);
}

/** A period as a choice; a multi-year phase has a kind of its own, `..2025`. */
export function choiceOf(period: Period): PeriodChoice {
  return { kind: formatPeriod(period).slice(4), year: period.year };
}

/** Before the last year of any phase, so that a kind can be read with it. */
const EARLIEST = 1990;

export function describeKind(kind: string, { period: { kinds } }: Words): string {
  const period = parsePeriod(`${EARLIEST}${kind}`);
  switch (period?.type) {
    case 'nineMonths':
      return kinds.nineMonths;
    case 'half':
      return kinds.half(period.half);
    case 'quarter':
      return kinds.quarter(['I', 'II', 'III', 'IV'][period.quarter - 1]!);
    case 'month':
      return kinds.month(period.month);
    case 'phase':
      return kinds.phase(period.lastYear);
    default:
      return kinds.year;
  }
}

const FIRST_YEAR = 2019;
const yearOf = (day: string) => Number(day.slice(0, 4));

/** The years on offer, latest first: back to the first ones offices still look up, and next year. */
export function yearsUntil(today: string): number[] {
  return Array.from({ length: yearOf(today) + 2 - FIRST_YEAR }, (_, index) => yearOf(today) + 1 - index);
}

/** The year a roster's reports are most likely for; none in 2025, which both administrative systems share. */
export function proposedYear(roster: Roster | undefined, today: string): number | undefined {
  const year = yearOf(today);
  if (!roster) return undefined;
  if (roster.system === 2024) return Math.min(year, 2024);
  return year > 2025 ? year : undefined;
}
