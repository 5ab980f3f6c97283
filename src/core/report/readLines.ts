import type { Catalogue } from '../catalogue/catalogue';
import type { Form } from './form';
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
    const [row, ...more] = rows.get(metric.code.toLowerCase()) ?? [];
    if (row === undefined) issues.push(issueAt(form, 'V20.missingCode', { code: metric.code }));
    else {
      const read = readLine(form, metric, row, of);
      lines[metric.code] = read.line;
      issues.push(...read.issues, ...more.map((other) => duplicate(form, metric.code, row, other)));
    }
  }
  for (const [code, found] of rows) {
    if (!known.has(code)) issues.push(...found.map((row) => unknown(form, row)));
  }
  return { lines, issues };
}

function duplicate(form: Form, code: string, first: number, row: number): Issue {
  const otherCell = addressAt(form, first, 'code');
  return issueAt(form, 'V20.duplicateCode', { code, otherCell }, addressAt(form, row, 'code'));
}

function unknown(form: Form, row: number): Issue {
  const code = String(form.cellAt(row, form.columns.code!)?.value);
  return issueAt(form, 'V20.unknownCode', { code }, addressAt(form, row, 'code'));
}

/** Rows below the tags by lower-case code; only what looks like a metric code counts as one. */
function rowsByCode(form: Form): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const { row, col, value } of form.sheet.cells) {
    if (row <= form.tagRow || col !== form.columns.code || typeof value !== 'string') continue;
    const code = value.trim().toLowerCase();
    if (/^[a-z]{1,3}\d{2,3}[a-z]?$/.test(code)) rows.set(code, [...(rows.get(code) ?? []), row]);
  }
  return rows;
}
