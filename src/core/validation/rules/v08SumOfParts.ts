import type { Issue } from '../../report/issue';
import { replaceFigure } from '../fix/replaceFigure';
import { type MetricPlace, metricIssue } from '../metricIssue';
import { roundFigure } from '../numberShape';
import { isNumber, isOpen, type RelatedCell, relationsOf } from '../relations';
import type { ValidationRule } from '../validationRule';

/**
 * V08: a total equals its parts when all are given and is not below their sum when some are blank (DOMAIN
 * §2.1, §6). Parts that do not apply add nothing and are not awaited; without any figure among the parts
 * there is nothing to compare, since offices often know only the total. An approximate total (Ước tính) that
 * differs is only a warning.
 */
export const v08SumOfParts: ValidationRule = {
  id: 'V08',
  check: (report) =>
    relationsOf(report, 'sum').flatMap(({ metric, rule, at }) => {
      const total = at(metric.code);
      const place = { sheet: report.sheet, metric: metric.code, cell: total.cell };
      const severity = report.lines[metric.code]?.qualifier ? 'warning' : 'error';
      const issues = compareParts(place, severity, total, rule.parts.map(at));
      return report.role === 'summary' ? issues.filter(isExcess) : issues;
    }),
};

/** In a summary a total may be more than its parts, since some units know only the total. */
function isExcess({ key, facts }: Issue): boolean {
  return key === 'V08.noTotal' || ('sum' in facts && 'total' in facts && facts.sum > facts.total);
}

function compareParts(
  place: MetricPlace,
  severity: 'error' | 'warning',
  total: RelatedCell,
  parts: readonly RelatedCell[],
): Issue[] {
  const given = parts.filter(isNumber);
  const isUnclear = [total, ...parts].some(({ figure }) => figure === 'unknown');
  if (given.length === 0 || isUnclear) return [];
  const sum = roundFigure(given.reduce((partial, { figure }) => partial + figure, 0));
  const named = given.map(({ code, cell, figure }) => ({ code, cell, value: figure }));
  const isComplete = parts.every(({ figure }) => figure !== 'blank');
  if (isOpen(total)) {
    const fix = isComplete && total.figure === 'blank' ? replaceFigure(total.cell, sum) : undefined;
    return [metricIssue(place, 'V08.noTotal', 'error', { sum, parts: named }, fix)];
  }
  if (!isNumber(total) || sum === roundFigure(total.figure)) return [];
  const blank = parts.filter(({ figure }) => figure === 'blank').map(({ code, cell }) => ({ code, cell }));
  const facts = { total: total.figure, sum, parts: named };
  if (isComplete) return [metricIssue(place, 'V08.differs', severity, facts)];
  return sum > total.figure
    ? [metricIssue(place, 'V08.exceeds', severity, facts)]
    : [metricIssue(place, 'V08.incomplete', 'warning', { ...facts, blank })];
}
