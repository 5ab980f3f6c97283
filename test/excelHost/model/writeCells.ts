import type { CellValue } from '../../../src/core/sheet/snapshot';
import { canParse } from '../calculation/engine';
import { joinFormula, sheetsOf, splitFormula } from '../calculation/formulaText';
import { refusal } from '../protocol/excelError';
import {
  type Area,
  colsOf,
  contains,
  formatArea,
  isSingleCell,
  isUnbounded,
  rowsOf,
  area as toArea,
} from './area';
import { type Culture, EN_US } from './culture';
import type { Content } from './grid';
import { assertUnlocked } from './protection';
import type { Sheet } from './sheet';
import { readTyped } from './typedText';
import { typeOf, valueShown } from './values';
import type { Workbook } from './workbook';

/** Excel's limits on a formula and on the text of a cell. */
const MAX_FORMULA = 8192;
const MAX_TEXT = 32_767;

/** Who changes cells: the add-in through the API, or a person. */
export type Actor = 'addIn' | 'person';

/** One value for every cell of an area, or a two-dimensional array of its very shape. */
export function spread(value: unknown, area: Area): (row: number, col: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const fits =
    value.length === rowsOf(area) && value.every((row) => Array.isArray(row) && row.length === colsOf(area));
  if (!fits) throw refusal('InvalidArgument', SHAPE);
  return (row, col) => value[row - area.from.row][col - area.from.col];
}

export const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Writes values or formulas into an area: text is read as typed, under the workbook's culture for `values`. */
export function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  given: unknown,
  property: 'values' | 'formulas',
  by: Actor = 'addIn',
): void {
  if (isUnbounded(area)) throw refusal('InvalidArgument');
  const valueAt = spread(given, area);
  assertUnlocked(sheet, area);
  const culture = property === 'values' ? workbook.culture : EN_US;
  const before = isSingleCell(area) ? sheet.grid.at(area.from.row, area.from.col)?.content : undefined;
  forEachCell(area, (row, col) => {
    const value = valueAt(row, col);
    // A null leaves the cell as it is; so does a NaN, which JSON turns into null.
    if (value !== null && value !== undefined && !isCovered(sheet, row, col)) {
      enterCell(workbook, sheet, row, col, value, culture);
    }
  });
  tellChange(workbook, sheet, area, before, by);
}

/** Empties an area. */
export function clearContents(workbook: Workbook, sheet: Sheet, area: Area): void {
  assertUnlocked(sheet, area);
  sheet.grid.visit(area, (cell, row, col) => {
    if (!cell.content) return;
    cell.content = undefined;
    workbook.contentChanged(sheet, row, col);
  });
  tellChange(workbook, sheet, area, undefined, 'addIn');
}

function forEachCell({ from, to }: Area, visit: (row: number, col: number) => void): void {
  for (let row = from.row; row <= to.row; row++) {
    for (let col = from.col; col <= to.col; col++) visit(row, col);
  }
}

/** The cells of a merged area but its first hold nothing. */
function isCovered(sheet: Sheet, row: number, col: number): boolean {
  const merge = sheet.merges.find((one) => contains(one, toArea(row, col)));
  return merge !== undefined && !(merge.from.row === row && merge.from.col === col);
}

function enterCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  col: number,
  value: unknown,
  culture: Culture,
): void {
  const format = sheet.styles.property(row, col, 'numberFormat');
  const { content, numberFormat } = readEntry(workbook, value, format, culture);
  sheet.grid.ensure(row, col).content = content;
  if (numberFormat && format === 'General') sheet.styles.apply(toArea(row, col), { numberFormat });
  workbook.contentChanged(sheet, row, col);
}

type Entry = { readonly content: Content | undefined; readonly numberFormat?: string | undefined };

function readEntry(workbook: Workbook, value: unknown, format: string, culture: Culture): Entry {
  if (typeof value === 'number' || typeof value === 'boolean') {
    // What Excel makes of it, text or what it was, is not known here: so it is refused.
    if (format === '@')
      throw refusal('NotImplemented', 'A number or truth value in a cell formatted as text.');
    return { content: { value } };
  }
  if (typeof value !== 'string') throw refusal('InvalidArgument');
  if (value.length > MAX_TEXT) throw refusal('InvalidArgument');
  if (value === '') return { content: undefined };
  if (format === '@') return { content: textEntry(value) };
  if (value.startsWith("'")) return { content: { value: value.slice(1) } };
  const typed = readTyped(value, culture, workbook.today);
  if (typeof typed.value === 'string' && /^[=+-]/.test(value))
    return { content: formulaEntry(workbook, value) };
  return { content: { value: typed.value as CellValue }, numberFormat: typed.numberFormat };
}

/** In a text cell everything is text. Whether Excel drops an apostrophe there is not known here, so it is refused. */
function textEntry(value: string): Content {
  if (value.startsWith("'"))
    throw refusal('NotImplemented', 'An apostrophe first in a cell formatted as text.');
  return { value };
}

function formulaEntry(workbook: Workbook, text: string): Content {
  const formula = joinFormula(splitFormula(text.startsWith('=') ? text : `=${text}`));
  if (formula.length > MAX_FORMULA) throw refusal('FormulaLengthExceedsLimit');
  const isKnown = sheetsOf(formula).every((name) => workbook.findSheet(name));
  if (!isKnown || formula === '=' || !canParse(formula)) throw refusal('InvalidArgument');
  return { value: null, formula };
}

/** Details are told for a single cell only, as in Excel. */
function tellChange(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  before: Content | undefined,
  by: Actor,
): void {
  if (!workbook.events.isHeard('dataChanged')) return;
  workbook.refresh();
  const after = sheet.grid.at(area.from.row, area.from.col)?.content;
  const details = isSingleCell(area)
    ? {
        valueBefore: valueShown(before),
        valueAfter: valueShown(after),
        valueTypeBefore: typeOf(before),
        valueTypeAfter: typeOf(after),
      }
    : {};
  const common = {
    changeType: 'RangeEdited',
    source: 'Local',
    shiftDirection: 'None',
    triggerSource: by === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
  };
  workbook.events.emit('dataChanged', sheet.id, { ...common, address: formatArea(area), ...details });
}
