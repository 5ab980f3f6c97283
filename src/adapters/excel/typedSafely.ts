import { type CellValue, isCellError } from '../../core/sheet/snapshot';

/** What Excel would read as something else: a number or date (both need a digit), a formula, an error, a truth value. */
const READ_OTHERWISE = /\d|^\s*[=+\-@'#]|^\s*(?:true|false)\s*$/i;

/** What a cell is to hold: null for blank. */
type Content = { readonly value: CellValue | null; readonly formula?: string };

/**
 * A cell's content as it is handed to `Range.formulas`, where Excel reads text as if it were typed: an apostrophe keeps
 * it text. A cell formatted as text keeps everything, an apostrophe too, so there it has none.
 */
export function typedSafely({ value, formula }: Content, isTextCell: boolean): string | number | boolean {
  if (formula !== undefined) return formula;
  if (isCellError(value)) return value.error;
  if (value === null) return '';
  if (typeof value !== 'string' || isTextCell) return value;
  return READ_OTHERWISE.test(value) ? `'${value}` : value;
}

/**
 * Whether the cell must not be formatted as text while it is written: all but text, which such a cell would make
 * of it, and texts led by an apostrophe.
 */
export function isTyped({ value, formula }: Content): boolean {
  return formula !== undefined || typeof value !== 'string' || value.startsWith("'");
}
