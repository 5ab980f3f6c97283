import type { Metric } from '../../catalogue/metric';
import { formatPeriod } from '../../catalogue/period';
import { monthSpan } from '../../catalogue/periodMonths';
import type { Fix, Issue } from '../../report/issue';
import type { Report } from '../../report/report';
import { isCumulativeComputed } from '../../template/inputs';
import { replaceFigure } from '../fix/replaceFigure';
import { metricIssue } from '../metricIssue';
import { roundFigure } from '../numberShape';
import { figureAt, isNumber, type RelatedCell } from '../relations';
import type { ValidationRule } from '../validationRule';

/**
 * V11: the cumulative figure of a flow is not below the period's own, nor below what the unit reported earlier
 * in the year (DOMAIN §2.5, §6). Where the form computes it, the period's cell is where it is typed. An error;
 * against an earlier report a warning where either figure is approximate (Ước tính). One that is not the sum of the
 * report just before and of the period is a warning: an earlier figure may have been corrected since. A summary's
 * units are judged one by one.
 */
export const v11Cumulative: ValidationRule = {
  id: 'V11',
  check: (report, { previousPeriod }) => {
    const earlier = previousPeriod && isEarlier(previousPeriod, report) ? previousPeriod : undefined;
    if (report.role === 'summary') return [];
    return report.catalogue.metrics
      .filter(({ acrossPeriods }) => acrossPeriods === 'sum')
      .flatMap((metric) => belowPeriod(report, metric) ?? againstEarlier(report, metric, earlier) ?? []);
  },
};

function isEarlier(before: Report, { unit, period }: Report): boolean {
  const isWithinYear = before.period.type !== 'phase' && period.type !== 'phase';
  const isSameYear = isWithinYear && before.period.year === period.year && before.unit === unit;
  return isSameYear && monthSpan(before.period).last < monthSpan(period).last;
}

function belowPeriod(report: Report, metric: Metric): Issue | undefined {
  if (isCumulativeComputed(metric, report.period)) return undefined;
  const own = figureAt(report, metric.code, 'cumulative');
  const period = figureAt(report, metric.code, 'period');
  if (!isNumber(own) || !isNumber(period) || own.figure >= period.figure) return undefined;
  const facts = { value: own.figure, period: period.figure, periodCell: period.cell };
  return metricIssue(placeOf(report, own), 'V11.period', 'error', facts);
}

function againstEarlier(report: Report, metric: Metric, earlier: Report | undefined): Issue | undefined {
  return earlier && (belowEarlier(report, metric, earlier) ?? notSum(report, metric, earlier));
}

function belowEarlier(report: Report, metric: Metric, earlier: Report): Issue | undefined {
  const { code } = metric;
  const column = isCumulativeComputed(metric, report.period) ? 'period' : 'cumulative';
  const own = figureAt(report, code, column);
  const before = figureAt(earlier, code, 'cumulative');
  if (!isNumber(own) || !isNumber(before) || own.figure >= before.figure) return undefined;
  const isApproximate = [report, earlier].some(({ lines }) => lines[code]?.qualifier);
  const facts = {
    value: own.figure,
    earlier: before.figure,
    earlierPeriod: formatPeriod(earlier.period),
  };
  return metricIssue(placeOf(report, own), 'V11.earlier', isApproximate ? 'warning' : 'error', facts);
}

/** Only where nothing lies between the two reports, and none of the figures is approximate. */
function notSum(report: Report, metric: Metric, earlier: Report): Issue | undefined {
  const { code } = metric;
  const isNext = monthSpan(earlier.period).last + 1 === monthSpan(report.period).first;
  const isApproximate = [report, earlier].some(({ lines }) => lines[code]?.qualifier);
  if (!isNext || isApproximate || isCumulativeComputed(metric, report.period)) return undefined;
  const own = figureAt(report, code, 'cumulative');
  const period = figureAt(report, code, 'period');
  const before = figureAt(earlier, code, 'cumulative');
  if (!isNumber(own) || !isNumber(period) || !isNumber(before)) return undefined;
  const sum = roundFigure(before.figure + period.figure);
  if (sum === roundFigure(own.figure)) return undefined;
  const earlierPeriod = formatPeriod(earlier.period);
  const facts = { value: own.figure, sum, period: period.figure, earlier: before.figure, earlierPeriod };
  return metricIssue(placeOf(report, own), 'V11.notSum', 'warning', facts, sumFix(report, own, sum));
}

/** A person's own formula is not thrown away for a number. */
function sumFix({ lines }: Report, { code, cell }: RelatedCell, sum: number): Fix | undefined {
  return lines[code]?.values.cumulative.formula === undefined ? replaceFigure(cell, sum) : undefined;
}

function placeOf({ sheet }: Report, { code, cell }: RelatedCell) {
  return { sheet, metric: code, cell };
}
