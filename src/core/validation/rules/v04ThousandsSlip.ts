import { replaceFigure } from '../fix/replaceFigure';
import { metricIssue } from '../metricIssue';
import { thousandsSlipOf } from '../numberShape';
import type { ValidationRule } from '../validationRule';
import { valueCellsOf } from '../valueCells';

/** V04: a fraction of a thing that times 1.000 is whole lost its thousands mark: 1,57 for 1.570 (DOMAIN §6). A person decides. */
export const v04ThousandsSlip: ValidationRule = {
  id: 'V04',
  check: (report, { culture }) =>
    valueCellsOf(report).flatMap(({ metric, value }) => {
      const proposal = thousandsSlipOf(metric, value);
      if (proposal === undefined || value.value === null) return [];
      const place = { sheet: report.sheet, metric: metric.code, cell: value.cell };
      const mark = culture ? { decimalSeparator: culture.decimalSeparator } : {};
      const facts = { value: value.value, proposal, ...mark };
      return [metricIssue(place, 'V04.slip', 'error', facts, replaceFigure(value.cell, proposal))];
    }),
};
