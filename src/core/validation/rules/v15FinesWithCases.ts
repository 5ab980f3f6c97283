import type { Issue } from '../../report/issue';
import { metricIssue } from '../metricIssue';
import { isNumber, isOpen, relationsOf } from '../relations';
import type { ValidationRule } from '../validationRule';

/** V15: fines come of administrative cases, so they are not above zero where cases are zero or not given (DOMAIN §6). */
export const v15FinesWithCases: ValidationRule = {
  id: 'V15',
  check: (report) =>
    relationsOf(report, 'onlyWith').flatMap(({ metric, rule, at }): Issue[] => {
      const own = at(metric.code);
      const other = at(rule.other);
      if (!isNumber(own) || own.figure <= 0) return [];
      if (!isOpen(other) && other.figure !== 0) return [];
      const place = { sheet: report.sheet, metric: metric.code, cell: own.cell };
      const otherValue = isNumber(other) ? other.figure : null;
      const facts = { value: own.figure, other: other.code, otherCell: other.cell, otherValue };
      return [metricIssue(place, 'V15.alone', 'warning', facts)];
    }),
};
