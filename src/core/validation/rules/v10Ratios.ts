import type { Period } from '../../catalogue/period';
import { monthSpan, monthsOf } from '../../catalogue/periodMonths';
import type { Issue } from '../../report/issue';
import type { Report } from '../../report/report';
import type { ValueColumn } from '../../template/columns';
import { metricIssue } from '../metricIssue';
import { peerIssues } from '../peerRatios';
import { isNumber, type Relation, relationsOf } from '../relations';
import type { ValidationRule } from '../validationRule';

/**
 * V10: a ratio (listeners a session, households a member, triệu đồng a house) outside its usual band, or far from
 * the province's median. Always a warning (DOMAIN §2.1, §2.4, §6). Zeros are V05's matter; the cumulative is
 * left out where the period's ratio is spoken of already.
 */
export const v10Ratios: ValidationRule = {
  id: 'V10',
  check: (report, { peers = [] }) => {
    const band = bandIssues(report);
    const spoken = new Set(band.map(({ metric }) => metric));
    return [...band, ...peerIssues(report, peers).filter(({ metric }) => !spoken.has(metric))];
  },
};

function bandIssues(report: Report): Issue[] {
  const found = new Map<string, Issue>();
  for (const relation of relationsOf(report, 'ratio')) {
    const issue = bandIssue(report, relation);
    const key = `${relation.metric.code} ${relation.rule.per}`;
    if (issue && !found.has(key)) found.set(key, issue);
  }
  return [...found.values()];
}

function bandIssue({ sheet, period }: Report, relation: Relation<'ratio'>): Issue | undefined {
  const { metric, rule, column, at } = relation;
  const own = at(metric.code);
  const other = at(rule.per);
  if (!isNumber(own) || !isNumber(other) || own.figure <= 0 || other.figure <= 0) return undefined;
  const months = rule.perMonth ? monthsIn(column, period) : undefined;
  const ratio = own.figure / other.figure / (months ?? 1);
  if (ratio >= rule.low && ratio <= rule.high) return undefined;
  return metricIssue({ sheet, metric: metric.code, cell: own.cell }, 'V10.band', 'warning', {
    value: own.figure,
    other: other.code,
    otherCell: other.cell,
    otherValue: other.figure,
    ratio,
    low: rule.low,
    high: rule.high,
    ...(months === undefined ? {} : { months }),
  });
}

/** The cumulative runs from January. */
function monthsIn(column: ValueColumn, period: Period): number {
  if (column !== 'cumulative' || period.type === 'phase') return monthsOf(period);
  return monthSpan(period).last - period.year * 12 + 1;
}
