import type { Catalogue } from '../catalogue/catalogue';
import { type Form, viewsOf } from './form';
import { issueAt } from './formIssue';
import type { Issue } from './issue';
import { readLine } from './readLine';
import type { Report, ReportLine } from './report';
import { addressAt } from './textAt';

type Lines = { readonly lines: Readonly<Record<string, ReportLine>>; readonly issues: readonly Issue[] };

/** Reads every metric row by its code; codes unknown, doubled or missing are issues. */
export function readLines(form: Form, catalogue: Catalogue, of: Pick<Report, 'period' | 'role'>): Lines {
  const rows = rowsByCode(form);
  const metrics = catalogue.metrics.filter(({ kind }) => kind !== 'text');
  const known = new Set(catalogue.metrics.map(({ code }) => code.toLowerCase()));
  const issues: Issue[] = [];
  const lines: Record<string, ReportLine> = {};
  for (const metric of metrics) {
    const [found, ...more] = rows.get(metric.code.toLowerCase()) ?? [];
    if (!found) issues.push(issueAt(form, 'V20.missingCode', { code: metric.code }));
    else {
      const read = readLine(found.view, metric, found.row, of);
      lines[metric.code] = read.line;
      issues.push(...read.issues, ...more.map((other) => duplicate(metric.code, found, other)));
    }
  }
  for (const [code, found] of rows) {
    if (!known.has(code)) issues.push(...found.map(unknown));
  }
  return { lines, issues };
}

function duplicate(code: string, first: CodedRow, { view, row }: CodedRow): Issue {
  const otherCell = addressAt(first.view, first.row, 'code');
  return issueAt(view, 'V20.duplicateCode', { code, otherCell }, addressAt(view, row, 'code'));
}

function unknown({ view, row }: CodedRow): Issue {
  const code = String(view.cellAt(row, view.columns.code!)?.value);
  return issueAt(view, 'V20.unknownCode', { code }, addressAt(view, row, 'code'));
}

/** A row with a code, seen through the set of columns the code belongs to. */
type CodedRow = { readonly view: Form; readonly row: number };

/** Coded rows by lower-case code; only what looks like a metric code counts as one. */
export function rowsByCode(form: Form): Map<string, CodedRow[]> {
  const rows = new Map<string, CodedRow[]>();
  for (const view of viewsOf(form)) {
    for (const { row, col, value } of form.sheet.cells) {
      if (row === form.tagRow || col !== view.columns.code || typeof value !== 'string') continue;
      const code = value.trim().toLowerCase();
      if (/^[a-z]{1,3}\d{2,3}[a-z]?$/.test(code)) rows.set(code, [...(rows.get(code) ?? []), { view, row }]);
    }
  }
  return rows;
}
