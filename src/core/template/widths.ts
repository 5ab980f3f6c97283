import { COLUMNS, type ColumnKey } from './columns';

/**
 * Characters of the workbook's base font. Together one A4 landscape page at about five sixths of its size, which
 * leaves nine points to the table's figures.
 */
export const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  number: 4.5,
  code: 5,
  label: 40,
  unit: 11.5,
  plan: 10,
  period: 10,
  cumulative: 10,
  previous: 10,
  change: 8,
  completion: 8,
  qualifier: 7.5,
  check: 12,
  explanation: 15,
  note: 12,
};

/** Width of the merged columns from the first to the last, by zero-based number. */
export function widthAcross(first: number, last: number): number {
  return COLUMNS.slice(first, last + 1).reduce((sum, { key }) => sum + WIDTHS[key], 0);
}
