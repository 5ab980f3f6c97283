import type { Fix, Issue, IssueFacts, IssueKey, Severity } from '../report/issue';

/** Where an issue about a metric stands: its row's code, and a cell in that row. */
export type MetricPlace = { readonly sheet: string; readonly metric: string; readonly cell: string };

export function metricIssue<K extends IssueKey>(
  { sheet, metric, cell }: MetricPlace,
  key: K,
  severity: Severity,
  facts: IssueFacts[K],
  fix?: Fix,
): Issue {
  return { key, severity, sheet, cell, metric, facts, ...(fix ? { fix } : {}) } as Issue;
}
