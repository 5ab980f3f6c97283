import type { Metric } from '../../catalogue/metric';
import type { Period } from '../../catalogue/period';
import type { Issue, Severity } from '../../report/issue';
import type { Report } from '../../report/report';
import { metricIssue } from '../metricIssue';
import { sectionCell } from '../sectionCell';
import type { ValidationRule } from '../validationRule';

/** V01: a required metric is blank; a warning in a draft, an error in the final version (DOMAIN §6). Annual text sections are V22. */
export const v01Required: ValidationRule = {
  id: 'V01',
  check: (report, { stage }) => {
    const severity = stage === 'final' ? 'error' : 'warning';
    return report.catalogue.metrics
      .filter((metric) => isRequired(metric, report.period))
      .flatMap((metric) =>
        metric.kind === 'text'
          ? textIssues(report, metric, severity)
          : figureIssues(report, metric, severity),
      );
  },
};

function isRequired({ required, kind }: Metric, { type }: Period): boolean {
  return required === 'always' || (required === 'annual' && type === 'year' && kind !== 'text');
}

/** A figure whose row is gone is a matter of structure (V20), not of this rule. */
function figureIssues({ sheet, lines }: Report, { code }: Metric, severity: Severity): Issue[] {
  const period = lines[code]?.values.period;
  if (period?.state !== 'blank') return [];
  return [metricIssue({ sheet, metric: code, cell: period.cell }, 'V01.blank', severity, {})];
}

function textIssues(report: Report, { code }: Metric, severity: Severity): Issue[] {
  const missing = sectionCell(report, code);
  if (!missing) return [];
  const place = { sheet: report.sheet, metric: code, cell: missing.cell };
  return [metricIssue(place, missing.hasRow ? 'V01.blank' : 'V01.noSection', severity, {})];
}
