import type { Metric } from '../../catalogue/metric';
import type { Issue } from '../../report/issue';
import type { ReportedValue } from '../../report/report';
import { isCellError } from '../../sheet/snapshot';
import { replaceFigure } from '../fix/replaceFigure';
import { type MetricPlace, metricIssue } from '../metricIssue';
import { placesOf, roundFigure, shapeProblemOf, thousandsSlipOf } from '../numberShape';
import type { ValidationRule } from '../validationRule';
import { valueCellsOf } from '../valueCells';

/**
 * V02: things counted are whole numbers, no figure is negative or finer than its metric, every formula has a
 * result (DOMAIN §6). A fraction that is a thousands slip is V04's matter.
 */
export const v02NumberShape: ValidationRule = {
  id: 'V02',
  check: (report) =>
    valueCellsOf(report).flatMap(({ metric, value }) => {
      const place = { sheet: report.sheet, metric: metric.code, cell: value.cell };
      if (value.value === null) return errorIssues(place, value);
      return thousandsSlipOf(metric, value) === undefined ? numberIssues(place, metric, value.value) : [];
    }),
};

/** A formula without a stored result cannot be counted either. */
function errorIssues(place: MetricPlace, { state, raw, formula }: ReportedValue): Issue[] {
  if (isCellError(raw)) return [metricIssue(place, 'V02.error', 'error', { value: raw.error })];
  const noResult = state === 'notCounted' && raw === undefined && formula !== undefined;
  return noResult ? [metricIssue(place, 'V02.error', 'error', { value: '' })] : [];
}

function numberIssues(place: MetricPlace, metric: Metric, value: number): Issue[] {
  switch (shapeProblemOf(metric, value)) {
    case 'negative':
      return [metricIssue(place, 'V02.negative', 'error', { value })];
    case 'fraction':
      return [metricIssue(place, 'V02.fraction', 'error', { value })];
    case 'places':
      return [placesIssue(place, value, placesOf(metric)!)];
    default:
      return [];
  }
}

function placesIssue(place: MetricPlace, value: number, places: number): Issue {
  const fix = replaceFigure(place.cell, roundFigure(value, places));
  return metricIssue(place, 'V02.places', 'error', { value, places }, fix);
}
