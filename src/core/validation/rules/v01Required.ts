import type { Metric } from '../../catalogue/metric';
import type { Period } from '../../catalogue/period';
import type { Issue, Severity } from '../../report/issue';
import type { Report } from '../../report/report';
import { metricIssue } from '../metricIssue';
import type { ValidationRule } from '../validationRule';

/** V01: a required metric is blank; a warning in a draft, an error in the final version (DOMAIN §6). */
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

function isRequired({ required }: Metric, { type }: Period): boolean {
  return required === 'always' || (required === 'annual' && type === 'year');
}

/** A figure whose row is gone is a matter of structure (V20), not of this rule. */
function figureIssues({ sheet, lines }: Report, { code }: Metric, severity: Severity): Issue[] {
  const period = lines[code]?.values.period;
  if (period?.state !== 'blank') return [];
  return [metricIssue({ sheet, metric: code, cell: period.cell }, 'V01.blank', severity, {})];
}

function textIssues({ sheet, texts, textCells }: Report, { code }: Metric, severity: Severity): Issue[] {
  if ((texts[code] ?? []).length > 0) return [];
  const cell = textCells[code];
  if (cell === undefined) {
    return [metricIssue({ sheet, metric: code, cell: 'A1' }, 'V01.noSection', severity, {})];
  }
  return [metricIssue({ sheet, metric: code, cell }, 'V01.blank', severity, {})];
}
