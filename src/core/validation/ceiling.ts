import type { Metric } from '../catalogue/metric';
import { monthsOf } from '../catalogue/periodMonths';
import type { Issue, IssueOf } from '../report/issue';
import type { Report } from '../report/report';
import { dimensionOf } from '../text/measure';
import { replaceFigure } from './fix/replaceFigure';
import { lengthSlipOf } from './lastYearFigure';
import { metricIssue } from './metricIssue';
import { roundFigure } from './numberShape';
import { figureAt, isNumber } from './relations';
import { USUAL_THRESHOLDS } from './thresholds';
import type { ValidationContext } from './validationRule';

const KEYS = { count: 'V04.ceiling', length: 'V13.ceiling', money: 'V14.ceiling' } as const;
export type CeilingKey = (typeof KEYS)[keyof typeof KEYS];

/**
 * Figures no single unit can have, where nothing else is there to compare them with: warnings with what was likely
 * meant. A length 1.000 times last year's is V12's, and `said` what the rule tells better; a summary of many units has
 * no ceiling.
 */
export function ceilingIssues(
  report: Report,
  context: ValidationContext,
  key: CeilingKey,
  said: readonly Issue[] = [],
): Issue[] {
  if (report.role !== 'unit') return [];
  return report.catalogue.metrics.flatMap((metric): Issue[] => {
    if (metric.kind === 'text' || KEYS[dimensionOf(metric.kind, metric.unit)] !== key) return [];
    const own = figureAt(report, metric.code, 'period');
    const ceiling = ceilingOf(metric, report, context);
    const isSaid = said.some(({ cell }) => cell === own.cell);
    if (isSaid || !isNumber(own) || own.figure < ceiling || lengthSlipOf(report, context, metric)) return [];
    const proposal = proposalOf(key, own.figure, ceiling);
    const facts = { value: own.figure, ceiling, ...(proposal === undefined ? {} : { proposal }) };
    const place = { sheet: report.sheet, metric: metric.code, cell: own.cell };
    const fix = proposal === undefined ? undefined : replaceFigure(own.cell, proposal);
    return [metricIssue<CeilingKey>(place, key, 'warning', facts, fix)];
  });
}

/** Thresholds are for a year: what adds up may be as much in every year of a phase. */
function ceilingOf(
  { kind, unit, acrossPeriods }: Metric,
  { period }: Report,
  { thresholds }: ValidationContext,
) {
  const { mostThings, mostKilometres, mostMoney } = { ...USUAL_THRESHOLDS, ...thresholds };
  const most = { count: mostThings, length: mostKilometres, money: mostMoney };
  const years = acrossPeriods === 'sum' ? Math.max(1, monthsOf(period) / 12) : 1;
  return kind === 'text' ? Number.POSITIVE_INFINITY : most[dimensionOf(kind, unit)] * years;
}

/** Sums of less than ten triệu are rarely typed in đồng. */
const LEAST_IN_DONG = 10;

/** Metres for km, a mark lost, đồng or nghìn đồng for triệu, three noughts too many; nothing where that is too much still. */
function proposalOf(
  key: CeilingKey,
  value: number,
  ceiling: number,
): IssueOf<CeilingKey>['facts']['proposal'] {
  const inDong = key === 'V14.ceiling' && value * 1e-6 >= LEAST_IN_DONG;
  const proposal = roundFigure(value * (inDong ? 1e-6 : 1e-3));
  const isWhole = key !== 'V04.ceiling' || Number.isInteger(proposal);
  return isWhole && proposal < ceiling ? proposal : undefined;
}
