import { formatPeriod, type Period, previousPeriod } from '../catalogue/period';
import { type SaidPeriod, toPeriod } from './periodInText';
import type { Certainty, FigureColumn, NotTaken, Reason } from './sheetMapping';

type Header = {
  /** What the header says without its periods. */
  readonly role: FigureColumn | undefined;
  /** Whether it names a unit, a measure or a role at all. */
  readonly isValue: boolean;
  readonly said: string;
  readonly periods: readonly SaidPeriod[];
};

export type Context = {
  readonly period: Period | undefined;
  readonly tablePeriod: Period | undefined;
  /** Periods over the columns that are no plans. */
  readonly years: readonly SaidPeriod[];
};

/** `meaning` absent: nothing says which. */
export type Meaning = {
  readonly meaning?: FigureColumn | NotTaken;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
};

const UNKNOWN: Meaning = { certainty: 'unclear', reasons: [{ code: 'unknownHeader' }] };

/** What a column of figures is once the years and quarters over it are held against the report's period. */
export function periodMeaning(header: Header, context: Context): Meaning {
  const { role, periods, said, isValue } = header;
  const shifted = byTable(role ?? 'period', context);
  if (periods.length === 0) {
    return isValue
      ? { meaning: shifted, certainty: 'certain', reasons: [{ code: 'header', said }] }
      : UNKNOWN;
  }
  const guessed = context.period ?? latestOf(context.years);
  if (!guessed) return UNKNOWN;
  const meaning = compare(role, periods, guessed);
  const certainty = context.period ? 'certain' : 'likely';
  return { meaning, certainty, reasons: [{ code: 'periodInHeader', said }] };
}

/** A whole table of last year's figures says so in its title. */
function byTable(role: FigureColumn, { period, tablePeriod }: Context): FigureColumn | NotTaken {
  if (!period || !tablePeriod || formatPeriod(period) === formatPeriod(tablePeriod)) return role;
  const before = previousPeriod(period);
  const isBefore = before !== undefined && formatPeriod(before) === formatPeriod(tablePeriod);
  if (role === 'note' || role === 'explanation') return 'otherPeriod';
  return isBefore && role === 'period' ? 'previous' : 'otherPeriod';
}

/** Without any other word the one period named is the report's, and of several the last that follows on another. */
export function latestOf(said: readonly SaidPeriod[]): Period | undefined {
  const named = said.flatMap((one) => (one.type === 'phase' ? [] : (toPeriod(one) ?? [])));
  const distinct = [...new Map(named.map((period) => [formatPeriod(period), period])).values()];
  const last = distinct.sort((a, b) => a.year - b.year).at(-1);
  const before = last && previousPeriod(last);
  const isNext = before && distinct.some((one) => formatPeriod(one) === formatPeriod(before));
  return distinct.length < 2 || isNext ? last : undefined;
}

function compare(
  role: FigureColumn | undefined,
  periods: readonly SaidPeriod[],
  report: Period,
): FigureColumn | NotTaken {
  const part = periods.find(({ type, whole }) => type !== 'year' || whole);
  const year = part?.year ?? periods.find(({ type }) => type === 'year')?.year ?? report.year;
  const isSamePart = !part || isPart(part, year, report);
  if (role === 'plan')
    return year === report.year && (isSamePart || part?.type === 'year') ? 'plan' : 'otherPeriod';
  if (role === 'cumulative')
    return year === report.year && isReached(part, report) ? 'cumulative' : 'otherPeriod';
  if (!isSamePart) return 'otherPeriod';
  if (role === 'previous')
    return year === report.year - 1 || year === report.year ? 'previous' : 'otherPeriod';
  if (year === report.year) return role ?? 'period';
  return year === report.year - 1 && report.type !== 'phase' ? 'previous' : 'otherPeriod';
}

/** Whether a said part of a year is the report's, whatever the year. */
function isPart(said: SaidPeriod, year: number, report: Period): boolean {
  const period = toPeriod({ ...said, year }, year);
  if (!period) return false;
  return formatPeriod({ ...period, year: report.year } as Period) === formatPeriod(report);
}

/** `Lũy kế 6 tháng` is the cumulative figure of the second quarter and of the half year. */
function isReached(said: SaidPeriod | undefined, report: Period): boolean {
  if (!said || said.type === 'year') return true;
  const period = toPeriod({ ...said, year: report.year }, report.year);
  return period !== undefined && lastMonth(period) === lastMonth(report);
}

function lastMonth(period: Period): number {
  switch (period.type) {
    case 'month':
      return period.month;
    case 'quarter':
      return period.quarter * 3;
    case 'half':
      return period.half * 6;
    case 'nineMonths':
      return 9;
    default:
      return 12;
  }
}
