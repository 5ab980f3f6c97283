import type { Issue } from '../../report/issue';
import { metricIssue } from '../metricIssue';
import { isNumber, relationsOf } from '../relations';
import type { ValidationRule } from '../validationRule';

/** V06: attendances (lượt người) are not fewer than the sessions attended, both above zero (DOMAIN §6). Zeros are V05's matter. */
export const v06Attendance: ValidationRule = {
  id: 'V06',
  check: (report) =>
    relationsOf(report, 'atLeast').flatMap(({ metric, rule, at }): Issue[] => {
      const own = at(metric.code);
      const other = at(rule.other);
      if (!rule.attendance || !isNumber(own) || !isNumber(other)) return [];
      if (own.figure <= 0 || other.figure <= 0 || own.figure >= rule.factor * other.figure) return [];
      return [
        metricIssue(
          { sheet: report.sheet, metric: metric.code, cell: own.cell },
          'V06.fewer',
          rule.severity,
          {
            value: own.figure,
            other: other.code,
            otherCell: other.cell,
            otherValue: other.figure,
          },
        ),
      ];
    }),
};
