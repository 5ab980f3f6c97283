import type { Cell, CellStyle } from 'hucre/xlsx';
import type { PlannedCell } from '../../core/sheet/plan';
import { isCellError } from '../../core/sheet/snapshot';
import { escapeText } from './writeText';

/** Error values a cell may hold; hucre also takes a text that reads like one of them for the error. */
const ERRORS: readonly string[] = [
  ...['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!'],
  ...['#GETTING_DATA', '#SPILL!', '#CALC!'],
];

/** Whether the error can stand in a file. */
export function isWritableError(error: string): boolean {
  return ERRORS.includes(error);
}

/** A planned cell as hucre takes it: a constant, or a formula without `=` beside its computed value. */
export function toWrittenCell({ value, formula }: PlannedCell, style: CellStyle | undefined): Partial<Cell> {
  const cell: Partial<Cell> =
    formula === undefined ? constantOf(value) : { formula: formula.slice(1), formulaResult: stored(value) };
  if (style) cell.style = style;
  return cell;
}

function constantOf(value: PlannedCell['value']): Partial<Cell> {
  const looksLikeError = typeof value === 'string' && isWritableError(value);
  return looksLikeError ? { richText: [{ text: value }] } : { value: stored(value) };
}

function stored(value: PlannedCell['value']): string | number | boolean {
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? escapeText(value) : value;
}
