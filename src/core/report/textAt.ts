import { formatAddress } from '../sheet/address';
import type { ColumnKey } from '../template/columns';
import type { Form } from './form';
import type { ReportedText } from './report';

/** The A1 address of a row's cell in a column; a column the form has lost is taken for the first. */
export function addressAt(form: Form, row: number, key: ColumnKey): string {
  return formatAddress({ row, col: form.columns[key] ?? 0 });
}

/** What is written in a row's cell, trimmed; undefined where nothing is. */
export function textAt(form: Form, row: number, key: ColumnKey): ReportedText | undefined {
  const col = form.columns[key];
  const value = col === undefined ? undefined : form.cellAt(row, col)?.value;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : { cell: addressAt(form, row, key), text };
}
