import type { Metric } from '../catalogue/metric';
import { isSamePeriod, previousPeriod } from '../catalogue/period';
import type { Report } from '../report/report';
import { dimensionOf } from '../text/measure';
import { roundFigure } from './numberShape';
import { figureAt, isNumber, type RelatedCell } from './relations';
import type { ValidationContext } from './validationRule';

/** Last year's figure as the form gives it, else as it was reported then. */
export function lastYearFigure(
  report: Report,
  { lastYear }: Pick<ValidationContext, 'lastYear'>,
  code: string,
): RelatedCell {
  const typed = figureAt(report, code, 'previous');
  const isMissing = typed.figure === 'blank' && lastYear !== undefined && isLastYear(lastYear, report);
  return isMissing ? figureAt(lastYear, code, 'period') : typed;
}

function isLastYear(before: Report, { unit, period }: Report): boolean {
  const expected = previousPeriod(period);
  return expected !== undefined && before.unit === unit && isSamePeriod(before.period, expected);
}

/** A thousand times last year's, a third less to half as much again. */
const SLIP = { least: 1000 / 1.5, most: 1000 * 1.5 };

/** What a length was that came to about 1.000 times last year's: metres were typed, or its decimal mark was lost. */
export function lengthSlipOf(
  report: Report,
  context: Pick<ValidationContext, 'lastYear'>,
  { code, kind, unit }: Pick<Metric, 'code' | 'kind' | 'unit'>,
): number | undefined {
  if (kind === 'text' || dimensionOf(kind, unit) !== 'length') return undefined;
  const [own, previous] = [figureAt(report, code, 'period'), lastYearFigure(report, context, code)];
  if (!isNumber(own) || !isNumber(previous) || previous.figure <= 0) return undefined;
  const times = own.figure / previous.figure;
  return times >= SLIP.least && times <= SLIP.most ? roundFigure(own.figure / 1000) : undefined;
}
