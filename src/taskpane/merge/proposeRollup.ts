import { formatPeriod, isSamePeriod, type Period } from '../../core/catalogue/period';
import { coversExactly } from '../../core/catalogue/periodMonths';
import type { Roster } from '../../core/catalogue/roster';
import { STANDARD_ROSTERS } from '../../core/catalogue/standard/rosters';
import type { Report } from '../../core/report/report';

/** What most of the reports are of. */
export type Proposal = { readonly roster: Roster; readonly period: Period };

/**
 * The roster and period to roll up to: those most reports carry. Reports that make up a whole year between them
 * (four quarters) mean that year.
 */
export function proposeRollup(
  reports: readonly Report[],
  rosters: readonly Roster[] = STANDARD_ROSTERS,
): Proposal | undefined {
  const roster = mostCommon(rosters, (one) => reports.filter(({ unit }) => isListed(one, unit)).length);
  if (!roster) return undefined;
  const periods = reports.filter(({ unit }) => isListed(roster, unit)).map(({ period }) => period);
  const distinct = periods.filter(
    (period, index) => periods.findIndex((other) => isSamePeriod(other, period)) === index,
  );
  const year: Period = { type: 'year', year: distinct[0]!.year };
  if (distinct.length > 1 && coversExactly(distinct, year)) return { roster, period: year };
  const period = mostCommon(
    distinct,
    (one) => periods.filter((other) => formatPeriod(other) === formatPeriod(one)).length,
  )!;
  return { roster, period };
}

const isListed = ({ units }: Roster, code: string) => units.some((unit) => unit.code === code);

/** The item counted most often, the first of equals; undefined where none is counted at all. */
function mostCommon<T>(items: readonly T[], countOf: (item: T) => number): T | undefined {
  const counts = items.map(countOf);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : items[counts.indexOf(most)];
}
