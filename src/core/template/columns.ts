/**
 * The columns of a form, in printed order. A column is known by its tag (HXL hashtag form, in a hidden row
 * above the visible header), never by its position or its header's words.
 */
export const COLUMNS = [
  { key: 'number', tag: '#item+number' },
  { key: 'code', tag: '#indicator+code' },
  { key: 'label', tag: '#indicator+label' },
  { key: 'unit', tag: '#indicator+unit' },
  { key: 'plan', tag: '#value+plan' },
  { key: 'period', tag: '#value+period' },
  { key: 'cumulative', tag: '#value+cumulative' },
  { key: 'previous', tag: '#value+previous' },
  { key: 'change', tag: '#value+change' },
  { key: 'completion', tag: '#value+completion' },
  { key: 'qualifier', tag: '#value+qualifier' },
  { key: 'check', tag: '#status+check' },
  { key: 'explanation', tag: '#description+explanation' },
  { key: 'note', tag: '#description+note' },
] as const;

export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** The columns that hold a metric's figures as reported; the percentages are computed from them. */
export const VALUE_COLUMNS = ['plan', 'period', 'cumulative', 'previous'] as const;
export type ValueColumn = (typeof VALUE_COLUMNS)[number];

/** Zero-based column of a key in a sheet made by `planTemplate`. */
export function columnOf(key: ColumnKey): number {
  return COLUMNS.findIndex((column) => column.key === key);
}

/** Labels of the hidden cells at the top of a form; each value stands one cell to the right. */
export const META = {
  template: 'meta:template',
  version: 'meta:version',
  unit: 'meta:unit',
  name: 'meta:name',
  period: 'meta:period',
  role: 'meta:role',
  remark: 'meta:remark',
  qualifiers: 'meta:qualifiers',
} as const;

/** Stands in a hidden cell of an office's own sheet that was given codes and tags (gắn mã). */
export const ADOPTED_STAMP = 'meta:adopted';

/** Ends the tag of a hidden column whose figures formulas work out from the office's own cells. */
export const CONVERTED_TAG = '+converted';

/** A unit's own report, or a summary of several units that is itself a report one level up. */
export type Role = 'unit' | 'summary';
