import type { Issue } from '../../report/issue';
import { metricIssue } from '../metricIssue';
import { isNumber, isOpen, relationsOf } from '../relations';
import type { ValidationRule } from '../validationRule';

/**
 * V07: persons are not fewer than the cases that have an owner. A warning only: goods are abandoned, so fewer
 * persons than cases is lawful (DOMAIN §2.2, §6). Blank ownerless cases count as none.
 */
export const v07OwnedCases: ValidationRule = {
  id: 'V07',
  check: (report) =>
    relationsOf(report, 'atLeastOwned').flatMap(({ metric, rule, at }): Issue[] => {
      const persons = at(metric.code);
      const cases = at(rule.cases);
      const ownerless = at(rule.ownerless);
      if (!isNumber(persons) || !isNumber(cases) || !(isNumber(ownerless) || isOpen(ownerless))) return [];
      const without = isNumber(ownerless) ? ownerless.figure : 0;
      if (persons.figure >= cases.figure - without) return [];
      return [
        metricIssue(
          { sheet: report.sheet, metric: metric.code, cell: persons.cell },
          'V07.fewer',
          'warning',
          {
            persons: persons.figure,
            cases: cases.figure,
            casesCell: cases.cell,
            ownerless: without,
            ownerlessCode: ownerless.code,
            ownerlessCell: ownerless.cell,
          },
        ),
      ];
    }),
};
