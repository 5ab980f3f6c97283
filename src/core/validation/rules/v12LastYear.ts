import type { Metric } from '../../catalogue/metric';
import type { Issue } from '../../report/issue';
import type { Report } from '../../report/report';
import { replaceFigure } from '../fix/replaceFigure';
import { lastYearFigure, lengthSlipOf } from '../lastYearFigure';
import { metricIssue } from '../metricIssue';
import { roundFigure } from '../numberShape';
import { figureAt, isNumber } from '../relations';
import { type Thresholds, USUAL_THRESHOLDS } from '../thresholds';
import type { ValidationContext, ValidationRule } from '../validationRule';

/** A figure beside last year's. */
type Compared = {
  readonly metric: Metric;
  readonly cell: string;
  readonly row: number;
  readonly value: number;
  readonly previous: number;
  /** What a length was that is 1.000 times last year's. */
  readonly proposal?: number;
};

/**
 * V12: a figure more than 50 % off the same period last year, where the difference is at least 10 (2 → 5 is
 * chance); at least 50 after none; or a form with at least 80 % of its figures last year's, said once at the
 * first of them (DOMAIN §2.4, §6). A length 1.000 times last year's is offered in km. What moves with a part or a companion that is spoken of is not said again.
 */
export const v12LastYear: ValidationRule = {
  id: 'V12',
  check: (report, context) => {
    const limits = { ...USUAL_THRESHOLDS, ...context.thresholds };
    const compared = report.catalogue.metrics.flatMap((metric) => comparedIn(report, context, metric));
    const moved = compared.filter((each) => hasMoved(each, limits));
    const alone = moved.filter((each) => !moved.some((cause) => isEchoOf(each, cause)));
    return [...alone.map((each) => changeIssue(report, each)), ...copyIssues(report, compared, limits)];
  },
};

function comparedIn(report: Report, context: ValidationContext, metric: Metric): Compared[] {
  const { code } = metric;
  const own = figureAt(report, code, 'period');
  const previous = lastYearFigure(report, context, code);
  if (!isNumber(own) || !isNumber(previous)) return [];
  const { row } = report.lines[code]!;
  const slip = lengthSlipOf(report, context, metric);
  const proposal = slip === undefined ? {} : { proposal: slip };
  return [{ metric, cell: own.cell, row, value: own.figure, previous: previous.figure, ...proposal }];
}

function hasMoved({ value, previous }: Compared, { change, leastChange, jump }: Thresholds): boolean {
  if (previous === 0) return value >= jump;
  const difference = Math.abs(value - previous);
  return difference >= leastChange && difference > roundFigure(change * previous);
}

/** Whether a change says no more than another: a total's than its part's, attendances' than the sessions'. */
function isEchoOf(one: Compared, cause: Compared): boolean {
  if (one.value > one.previous !== cause.value > cause.previous) return false;
  const { rules, kind, parent } = one.metric;
  const { code } = cause.metric;
  if (kind === 'people' && parent === code) return true;
  return rules.some(
    (rule) =>
      (rule.type === 'sum' && rule.parts.includes(code)) || (rule.type === 'pair' && rule.with === code),
  );
}

function changeIssue({ sheet }: Report, { metric, cell, value, previous, proposal }: Compared): Issue {
  const place = { sheet, metric: metric.code, cell };
  if (previous === 0) return metricIssue(place, 'V12.jump', 'warning', { value });
  const facts = { value, previous, ...(proposal === undefined ? {} : { proposal }) };
  const fix = proposal === undefined ? undefined : replaceFigure(cell, proposal);
  return metricIssue(place, 'V12.change', 'warning', facts, fix);
}

/** Stocks and roster figures stay the same from year to year; two zeros say nothing. */
function copyIssues(
  { sheet }: Report,
  compared: readonly Compared[],
  { identical, leastCompared }: Thresholds,
): Issue[] {
  const flows = compared
    .filter(
      ({ metric, value, previous }) => metric.acrossPeriods === 'sum' && (value !== 0 || previous !== 0),
    )
    .sort((a, b) => a.row - b.row);
  const same = flows.filter(({ value, previous }) => roundFigure(value) === roundFigure(previous));
  const first = same[0];
  if (!first || flows.length < leastCompared || same.length < identical * flows.length) return [];
  const facts = { same: same.length, compared: flows.length };
  return [
    metricIssue({ sheet, metric: first.metric.code, cell: first.cell }, 'V12.identical', 'warning', facts),
  ];
}
