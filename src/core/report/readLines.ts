import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import { type Address, formatAddress } from '../sheet/address';
import type { ColumnKey, ValueColumn } from '../template/columns';
import { isCumulativeComputed } from '../template/inputs';
import { foldText } from '../text/fold';
import { combineQualifiers, type Qualifier, splitQualifier } from '../text/qualifier';
import type { Form } from './form';
import { issueAt } from './formIssue';
import type { Issue } from './issue';
import { readValue } from './readValue';
import type { Report, ReportedText, ReportedValue, ReportLine } from './report';

type Lines = { readonly lines: Readonly<Record<string, ReportLine>>; readonly issues: readonly Issue[] };

/** Reads every metric row by its code; codes unknown, doubled or missing are issues. */
export function readLines(form: Form, catalogue: Catalogue, { period }: Pick<Report, 'period'>): Lines {
  const rows = rowsByCode(form);
  const metrics = catalogue.metrics.filter(({ kind }) => kind !== 'text');
  const known = new Set(catalogue.metrics.map(({ code }) => code.toLowerCase()));
  const issues: Issue[] = [];
  const lines: Record<string, ReportLine> = {};
  for (const metric of metrics) {
    const [row, ...more] = rows.get(metric.code.toLowerCase()) ?? [];
    if (row === undefined) issues.push(issueAt(form, 'V20.missingCode', { code: metric.code }));
    else {
      const read = readLine(form, metric, row, isCumulativeComputed(metric, period));
      lines[metric.code] = read.line;
      issues.push(...read.issues, ...more.map((other) => duplicate(form, metric.code, row, other)));
    }
  }
  for (const [code, found] of rows) {
    if (!known.has(code)) issues.push(...found.map((row) => unknown(form, row)));
  }
  return { lines, issues };
}

const at = (form: Form, row: number, key: ColumnKey) => formatAddress({ row, col: form.columns[key] ?? 0 });

function duplicate(form: Form, code: string, first: number, row: number): Issue {
  return issueAt(
    form,
    'V20.duplicateCode',
    { code, otherCell: at(form, first, 'code') },
    at(form, row, 'code'),
  );
}

function unknown(form: Form, row: number): Issue {
  const code = String(form.cellAt(row, form.columns.code!)?.value);
  return issueAt(form, 'V20.unknownCode', { code }, at(form, row, 'code'));
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

function readLine(
  form: Form,
  metric: Metric,
  row: number,
  computes: boolean,
): { line: ReportLine; issues: Issue[] } {
  const read = (key: ValueColumn): ReportedValue => {
    const address: Address = { row, col: form.columns[key] ?? 0 };
    const found = form.columns[key] === undefined ? undefined : form.cellAt(row, address.col);
    return readValue(address, found, metric);
  };
  const period = read('period');
  const typed = read('cumulative');
  const cumulative = computes ? computedCumulative(period, typed) : typed;
  const values = { plan: read('plan'), period, cumulative, previous: read('previous') };
  const line: ReportLine = {
    code: metric.code,
    row,
    values,
    ...readQualifier(form, row, values),
    ...readRemarks(form, row),
  };
  const overwritten =
    computes && typed.formula === undefined && typed.state !== 'blank' && typed.value !== period.value;
  const issue = () =>
    ({
      ...issueAt(form, 'V20.overwritten', { column: 'cumulative', text: String(typed.raw) }, typed.cell),
      metric: metric.code,
    }) as Issue;
  return { line, issues: overwritten ? [issue()] : [] };
}

/** Where the form computes the cumulative, the period's figure is it: a stored result may be stale or absent. */
function computedCumulative(period: ReportedValue, typed: ReportedValue): ReportedValue {
  return { ...period, cell: typed.cell, formula: typed.formula ?? '' };
}

function readQualifier(
  form: Form,
  row: number,
  { period, cumulative }: ReportLine['values'],
): Pick<ReportLine, 'qualifierCell'> & { qualifier?: Qualifier } {
  const qualifierCell = at(form, row, 'qualifier');
  const column = splitQualifier(foldText(textAt(form, row, 'qualifier')?.text ?? '')).qualifier;
  const typed = [period, cumulative].flatMap(({ parsed }) =>
    parsed && 'qualifier' in parsed && parsed.qualifier ? [parsed.qualifier] : [],
  );
  const qualifier = column ? combineQualifiers([column, ...typed]) : combineQualifiers(typed);
  return qualifier ? { qualifier, qualifierCell } : { qualifierCell };
}

function readRemarks(form: Form, row: number): { explanation?: ReportedText; note?: ReportedText } {
  const explanation = textAt(form, row, 'explanation');
  const note = textAt(form, row, 'note');
  return { ...(explanation ? { explanation } : {}), ...(note ? { note } : {}) };
}

function textAt(form: Form, row: number, key: ColumnKey): ReportedText | undefined {
  const col = form.columns[key];
  const value = col === undefined ? undefined : form.cellAt(row, col)?.value;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : { cell: at(form, row, key), text };
}
