import type { Issue } from '../../report/issue';
import type { Report } from '../../report/report';
import { ceilingIssues } from '../ceiling';
import { replaceFigure } from '../fix/replaceFigure';
import { metricIssue } from '../metricIssue';
import { thousandsSlipOf } from '../numberShape';
import type { ValidationContext, ValidationRule } from '../validationRule';
import { type ValueCell, valueCellsOf } from '../valueCells';

/**
 * V04: a fraction of a thing that times 1.000 is whole lost its thousands mark: 1,57 for 1.570 (DOMAIN §6). A million
 * things and more, which no unit has, may have three noughts too many: a warning. A person decides.
 */
export const v04ThousandsSlip: ValidationRule = {
  id: 'V04',
  check: (report, context) => [
    ...valueCellsOf(report).flatMap((cell) => slipIssues(report, cell, context)),
    ...ceilingIssues(report, context, 'V04.ceiling'),
  ],
};

function slipIssues(report: Report, { metric, value }: ValueCell, { culture }: ValidationContext): Issue[] {
  const proposal = thousandsSlipOf(metric, value);
  if (proposal === undefined || value.value === null) return [];
  const place = { sheet: report.sheet, metric: metric.code, cell: value.cell };
  const mark = culture ? { decimalSeparator: culture.decimalSeparator } : {};
  const facts = { value: value.value, proposal, ...mark };
  return [metricIssue(place, 'V04.slip', 'error', facts, replaceFigure(value.cell, proposal))];
}
