import { metricIssue } from '../metricIssue';
import { sectionCell } from '../sectionCell';
import type { ValidationRule } from '../validationRule';

/**
 * V22: an annual report says what is lacking (Tồn tại, hạn chế) and what comes next (Phương hướng), figures or
 * not (DOMAIN §6). Like V01 a warning in a draft and an error in the final version; V01 leaves these sections
 * to this rule.
 */
export const v22AnnualSections: ValidationRule = {
  id: 'V22',
  check: (report, { stage }) => {
    if (report.period.type !== 'year') return [];
    const severity = stage === 'final' ? 'error' : 'warning';
    return report.catalogue.metrics
      .filter(({ kind, required }) => kind === 'text' && required === 'annual')
      .flatMap(({ code }) => {
        const missing = sectionCell(report, code);
        if (!missing) return [];
        const place = { sheet: report.sheet, metric: code, cell: missing.cell };
        return [metricIssue(place, missing.hasRow ? 'V22.blank' : 'V22.noSection', severity, {})];
      });
  },
};
