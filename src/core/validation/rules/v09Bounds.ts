import type { RuleOf } from '../../catalogue/rule';
import type { Issue } from '../../report/issue';
import type { Report } from '../../report/report';
import { metricIssue } from '../metricIssue';
import { roundFigure } from '../numberShape';
import { figureAt, isNumber, type Relation, relationsOf } from '../relations';
import { rosterFigure } from '../rosterFigure';
import type { ValidationContext, ValidationRule } from '../validationRule';

/**
 * V09: a subset is not greater than its whole, nor beyond any other bound its row sets: so many times another
 * figure, or what the unit has by the roster (DOMAIN §2.1, §6). As severe as the row says.
 */
export const v09Bounds: ValidationRule = {
  id: 'V09',
  check: (report, context) => [
    ...relationsOf(report, 'atMost').flatMap((relation) => boundIssues(report, 'V09.more', relation)),
    ...relationsOf(report, 'atLeast')
      .filter(({ rule }) => !rule.attendance)
      .flatMap((relation) => boundIssues(report, 'V09.fewer', relation)),
    ...rosterIssues(report, context),
  ],
};

function boundIssues(
  { sheet }: Report,
  key: 'V09.more' | 'V09.fewer',
  { metric, rule, at }: Relation<'atMost'> | Relation<'atLeast'>,
): Issue[] {
  const own = at(metric.code);
  const other = at(rule.other);
  if (!isNumber(own) || !isNumber(other)) return [];
  const beyond = roundFigure(own.figure) - roundFigure(rule.factor * other.figure);
  if (key === 'V09.more' ? beyond <= 0 : beyond >= 0) return [];
  const facts = {
    value: own.figure,
    other: other.code,
    otherCell: other.cell,
    otherValue: other.figure,
    factor: rule.factor,
  };
  return [metricIssue({ sheet, metric: metric.code, cell: own.cell }, key, rule.severity, facts)];
}

function rosterIssues(report: Report, context: ValidationContext): Issue[] {
  return report.catalogue.metrics.flatMap(({ code, rules }) =>
    rules
      .filter((rule): rule is RuleOf<'atMostRoster'> => rule.type === 'atMostRoster')
      .flatMap(({ field, severity }) => {
        const limit = rosterFigure(report, context, field);
        const own = figureAt(report, code, 'period');
        if (limit === undefined || !isNumber(own) || own.figure <= limit) return [];
        const place = { sheet: report.sheet, metric: code, cell: own.cell };
        return [metricIssue(place, 'V09.roster', severity, { value: own.figure, field, limit })];
      }),
  );
}
