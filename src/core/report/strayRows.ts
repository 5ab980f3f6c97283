import type { Catalogue } from '../catalogue/catalogue';
import { VALUE_COLUMNS } from '../template/columns';
import { accentKey } from '../text/fold';
import { hasSecrecyMark } from '../text/secrecy';
import type { Form } from './form';
import { issueAt } from './formIssue';
import type { Issue } from './issue';
import { addressAt, textAt } from './textAt';

/**
 * Warnings for rows that say something and have no code, so that nothing of them is read: a number in a value
 * column, or a statement below the first text section that is no heading. One that carries a mark of secrecy has its
 * own issue (V23) and is to be taken out, not to be given a code.
 */
export function strayRowIssues(form: Form, catalogue: Catalogue): Issue[] {
  const rows = [...new Set(form.sheet.cells.map(({ row }) => row))].filter((row) => row > form.tagRow + 1);
  const stray = rows.filter((row) => textAt(form, row, 'code') === undefined);
  const firstSection = firstSectionRow(form, catalogue);
  const printed = new Set([...catalogue.groups, ...catalogue.metrics].map(({ label }) => label.vi));
  return stray
    .filter((row) => hasNumber(form, row) || (row > firstSection && hasStatement(form, row, printed)))
    .map((row) => issueAt(form, 'V20.unknownCode', { code: '' }, addressAt(form, row, 'code'), 'warning'));
}

function hasNumber(form: Form, row: number): boolean {
  const columns = VALUE_COLUMNS.flatMap((key) => form.columns[key] ?? []);
  return columns.some((col) => typeof form.cellAt(row, col)?.value === 'number');
}

function hasStatement(form: Form, row: number, printed: ReadonlySet<string>): boolean {
  const text = textAt(form, row, 'label')?.text;
  // Most rows are headings as printed: only others are worth folding everything for.
  if (text === undefined || printed.has(text)) return false;
  const key = accentKey(text);
  return ![...printed].some((heading) => accentKey(heading) === key) && !hasSecrecyMark(text);
}

function firstSectionRow(form: Form, { metrics }: Catalogue): number {
  const sections = new Set(
    metrics.flatMap(({ code, kind }) => (kind === 'text' ? [code.toLowerCase()] : [])),
  );
  const first = form.sheet.cells.find(
    ({ row, col, value }) =>
      row > form.tagRow && col === form.columns.code && sections.has(String(value).trim().toLowerCase()),
  );
  return first?.row ?? Number.POSITIVE_INFINITY;
}
