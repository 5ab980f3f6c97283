import { isSamePeriod, type Period, previousPeriod } from '../catalogue/period';
import { monthSpan } from '../catalogue/periodMonths';
import type { ReportingUnit, Roster } from '../catalogue/roster';
import { STANDARD_ROSTERS } from '../catalogue/standard/rosters';
import type { Issue } from '../report/issue';
import type { Report } from '../report/report';
import { validate } from './validate';
import type { ValidationContext } from './validationRule';

type Circumstances = Pick<ValidationContext, 'stage' | 'culture'>;

/**
 * What is wrong with each report, in their order, each judged with what the others tell: its unit's earlier
 * period and last year, the other units' figures for the same period, and the unit as its roster has it. Of two
 * rosters with the same unit the first says what it is.
 */
export function validateTogether(
  reports: readonly Report[],
  { rosters = STANDARD_ROSTERS, ...known }: Circumstances & { readonly rosters?: readonly Roster[] },
): Issue[][] {
  const units = unitsIn(rosters);
  return reports.map((report) =>
    validate(report, { ...known, ...contextOf(report, reports, units.get(report.unit)) }),
  );
}

function unitsIn(rosters: readonly Roster[]): ReadonlyMap<string, ReportingUnit> {
  const units = [...rosters].reverse().flatMap((roster) => roster.units);
  return new Map(units.map((unit) => [unit.code, unit]));
}

function contextOf(
  report: Report,
  all: readonly Report[],
  unit: ReportingUnit | undefined,
): Omit<ValidationContext, keyof Circumstances> {
  const own = all.filter((other) => other.unit === report.unit && other.role === report.role);
  const earlier = own
    .filter(({ period }) => isEarlierInYear(period, report.period))
    .sort(byEnd)
    .at(-1);
  const before = previousPeriod(report.period);
  const lastYear = before && own.find(({ period }) => isSamePeriod(period, before));
  return {
    ...(unit ? { unit } : {}),
    ...(earlier ? { previousPeriod: earlier } : {}),
    ...(lastYear ? { lastYear } : {}),
    peers: peersOf(report, all),
  };
}

/** Two reports of one other unit are a question of their own: neither is compared with. */
function peersOf(report: Report, all: readonly Report[]): Report[] {
  if (report.role !== 'unit') return [];
  const others = all.filter(
    ({ role, unit, period }) =>
      role === 'unit' && unit !== report.unit && isSamePeriod(period, report.period),
  );
  return others.filter(({ unit }) => others.filter((other) => other.unit === unit).length === 1);
}

/** Ends before the other does, within the same year. */
function isEarlierInYear(period: Period, than: Period): boolean {
  return period.year === than.year && monthSpan(period).last < monthSpan(than).last;
}

const byEnd = (a: Report, b: Report) => monthSpan(a.period).last - monthSpan(b.period).last;
