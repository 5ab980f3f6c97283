import type { Issue, Severity } from '../../report/issue';
import { replaceFigure } from '../fix/replaceFigure';
import { metricIssue } from '../metricIssue';
import { isNumber, isOpen, type RelatedCell, relationsOf } from '../relations';
import type { ValidationRule } from '../validationRule';

/**
 * V05: of a pair both are filled or neither, and one is zero exactly when the other is (DOMAIN §6). A missing
 * figure is said of the row where it is to be entered, a zero of the row that carries the rule. What a number of
 * gifts or houses cost may be unknown (DOMAIN §2.1, PAIR0); none of them cost nothing.
 */
export const v05PairComplete: ValidationRule = {
  id: 'V05',
  check: (report) =>
    relationsOf(report, 'pair').flatMap(({ metric, rule, at }): Issue[] => {
      const own = at(metric.code);
      const other = at(rule.with);
      if (isOpen(own) && isNumber(other)) {
        return rule.mayBeUnknown ? [] : [half(report.sheet, rule.severity, own, other)];
      }
      if (isOpen(other) && isNumber(own)) return [half(report.sheet, rule.severity, other, own)];
      if (!isNumber(own) || !isNumber(other)) return [];
      if ((own.figure === 0) === (other.figure === 0)) return [];
      const isExcused = !rule.zeroTogether && !(rule.mayBeUnknown && other.figure === 0);
      if (isExcused) return [];
      return [
        metricIssue({ sheet: report.sheet, metric: own.code, cell: own.cell }, 'V05.zero', rule.severity, {
          value: own.figure,
          ...factsOf(other),
        }),
      ];
    }),
};

function half(sheet: string, severity: Severity, open: RelatedCell, filled: RelatedCell<number>): Issue {
  const isNone = filled.figure === 0 && open.figure === 'blank';
  const fix = isNone ? replaceFigure(open.cell, 0) : undefined;
  const place = { sheet, metric: open.code, cell: open.cell };
  return metricIssue(place, 'V05.half', severity, factsOf(filled), fix);
}

function factsOf({ code, cell, figure }: RelatedCell<number>) {
  return { other: code, otherCell: cell, otherValue: figure };
}
