import type { Catalogue } from '../catalogue/catalogue';
import { type Form, viewsOf } from './form';
import { issueAt } from './formIssue';
import type { Issue } from './issue';
import { type CodedRow, codeMeantAt, ownRowFirst } from './mistypedCodes';
import { readLine } from './readLine';
import type { Report, ReportLine } from './report';
import { addressAt } from './textAt';

type Lines = { readonly lines: Readonly<Record<string, ReportLine>>; readonly issues: readonly Issue[] };

/**
 * Reads every metric row by its code; codes unknown, doubled or missing are issues. A code typed over with another is
 * one issue, at the row whose printed name tells which code was lost.
 */
export function readLines(form: Form, catalogue: Catalogue, of: Pick<Report, 'period' | 'role'>): Lines {
  const rows = rowsByCode(form);
  const metrics = catalogue.metrics.filter(({ kind }) => kind !== 'text');
  const known = new Set(catalogue.metrics.map(({ code }) => code.toLowerCase()));
  const lost = metrics.filter(({ code }) => !rows.has(code.toLowerCase()));
  const issues: Issue[] = [];
  const lines: Record<string, ReportLine> = {};
  for (const metric of metrics) {
    const [found, ...more] = ownRowFirst(rows.get(metric.code.toLowerCase()) ?? [], metric);
    if (!found) continue;
    const read = readLine(found.view, metric, found.row, of);
    lines[metric.code] = read.line;
    const doubled = more.map((other) => duplicate(metric.code, found, other, codeMeantAt(other, lost)));
    issues.push(...read.issues, ...doubled);
  }
  for (const [code, found] of rows) {
    if (!known.has(code)) issues.push(...found.map((row) => unknown(row, codeMeantAt(row, lost))));
  }
  const meant = new Set(issues.flatMap(({ facts }) => ('meant' in facts ? [facts.meant] : [])));
  const missing = lost.filter(({ code }) => !meant.has(code));
  return {
    lines,
    issues: [...missing.map(({ code }) => issueAt(form, 'V20.missingCode', { code })), ...issues],
  };
}

function duplicate(code: string, first: CodedRow, { view, row }: CodedRow, meant: string | undefined): Issue {
  const otherCell = addressAt(first.view, first.row, 'code');
  const cell = addressAt(view, row, 'code');
  const facts = { code, otherCell, ...(meant === undefined ? {} : { meant }) };
  return withCode(issueAt(view, 'V20.duplicateCode', facts, cell), meant);
}

function unknown({ view, row }: CodedRow, meant: string | undefined): Issue {
  const code = String(view.cellAt(row, view.columns.code!)?.value);
  const facts = { code, ...(meant === undefined ? {} : { meant }) };
  return withCode(issueAt(view, 'V20.unknownCode', facts, addressAt(view, row, 'code')), meant);
}

/** The code a person may put back; the name may be what was mistyped. */
function withCode(issue: Issue, meant: string | undefined): Issue {
  if (meant === undefined) return issue;
  return { ...issue, fix: { cells: [{ cell: issue.cell, value: meant }], certain: false } };
}

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
