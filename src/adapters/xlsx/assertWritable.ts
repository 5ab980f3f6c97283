import { columnName, formatAddress, formatRange, type Range } from '../../core/sheet/address';
import type { PlannedCell, PlannedValidation, SheetPlan } from '../../core/sheet/plan';
import { isSheetName } from '../../core/sheet/sheetName';
import { isCellError } from '../../core/sheet/snapshot';
import { isWritableError } from './writeCells';
import { escapeText, hasForeignCharacter } from './writeText';

/** Excel's limits, in UTF-16 units. */
const MAX_TEXT = 32_767;
const MAX_PROMPT_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_FOOTER = 255;

/** Excel's limits, in characters and points. */
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;

/** Cells one sheet's formats may cover; past it, a format of whole columns is meant, which a plan does not have. */
const MAX_FORMATTED = 2_000_000;

/** Throws a RangeError naming sheet and place where Excel would refuse or repair the workbook. */
export function assertWritable(plans: readonly SheetPlan[]): void {
  if (!plans.some(({ visibility }) => visibility === 'visible')) refuse('workbook', 'no visible sheet');
  for (const plan of plans) assertWritableSheet(plan);
}

function assertWritableSheet(plan: SheetPlan): void {
  const { name, merges, validations, formats, page } = plan;
  if (!isSheetName(name) || escapeText(name) !== name) refuse(name, 'not a sheet name');
  assertCells(plan);
  assertMeasures(plan);
  assertColors(plan);
  for (const merge of merges) if (sizeOf(merge) < 2) refuse(name, `merge of one cell ${formatRange(merge)}`);
  assertApart(name, 'merges', merges);
  for (const validation of validations) assertValidation(name, validation);
  assertApart(
    name,
    'validations',
    validations.map(({ range }) => range),
  );
  for (const { formula } of plan.conditionalFormats) assertFormula(name, 'conditional format', formula);
  if (formats.reduce((sum, { range }) => sum + sizeOf(range), 0) > MAX_FORMATTED)
    refuse(name, 'formats too wide');
  if ((page?.footer?.length ?? 0) > MAX_FOOTER) refuse(name, 'footer too long');
}

function assertMeasures({ name, widths, heights }: SheetPlan): void {
  for (const [col, width] of Object.entries(widths)) {
    if (!(width > 0 && width <= MAX_WIDTH))
      refuse(name, `width ${width} of column ${columnName(Number(col))}`);
  }
  for (const [row, height] of Object.entries(heights)) {
    if (!(height > 0 && height <= MAX_HEIGHT)) refuse(name, `height ${height} of row ${Number(row) + 1}`);
  }
}

function assertColors({ name, formats, conditionalFormats, tabColor }: SheetPlan): void {
  const styles = [...formats, ...conditionalFormats].map(({ style }) => style);
  for (const color of [tabColor, ...styles.flatMap(({ color, fill }) => [color, fill])]) {
    if (color !== undefined && !/^[0-9A-Fa-f]{6}$/.test(color)) refuse(name, `colour ${color}`);
  }
}

function assertCells({ name, cells }: SheetPlan): void {
  let last = { row: -1, col: -1 };
  for (const cell of cells) {
    const isNext = cell.row > last.row || (cell.row === last.row && cell.col > last.col);
    if (!isNext) refuse(name, `cell out of order ${formatAddress(cell)}`);
    assertCell(name, cell);
    last = cell;
  }
}

function assertCell(sheet: string, cell: PlannedCell): void {
  const { value, formula } = cell;
  const place = formatAddress(cell);
  if (formula !== undefined) assertFormula(sheet, place, formula);
  else if (value === '') refuse(sheet, `blank cell listed ${place}`);
  if (typeof value === 'number' && !Number.isFinite(value)) refuse(sheet, `number ${value} ${place}`);
  if (typeof value === 'string' && value.length > MAX_TEXT) refuse(sheet, `text too long ${place}`);
  if (isCellError(value) && !isWritableError(value.error)) refuse(sheet, `error ${value.error} ${place}`);
}

function assertValidation(sheet: string, { range, rule, prompt, refusal }: PlannedValidation): void {
  const place = `validation ${formatRange(range)}`;
  if (rule.type === 'custom') assertFormula(sheet, place, rule.formula);
  if (rule.type === 'list') assertFormula(sheet, place, rule.source);
  for (const words of [prompt, refusal]) {
    if (!words) continue;
    if (words.title.length > MAX_PROMPT_TITLE) refuse(sheet, `title too long ${place}`);
    if (words.text.length > MAX_PROMPT) refuse(sheet, `text too long ${place}`);
  }
}

function assertFormula(sheet: string, place: string, formula: string): void {
  if (formula.length < 2 || !formula.startsWith('=') || hasForeignCharacter(formula)) {
    refuse(sheet, `not a formula ${place}`);
  }
}

function assertApart(sheet: string, what: string, ranges: readonly Range[]): void {
  ranges.forEach((a, index) => {
    const b = ranges.slice(index + 1).find((other) => overlap(a, other));
    if (b) refuse(sheet, `${what} overlap ${formatRange(a)} ${formatRange(b)}`);
  });
}

function overlap(a: Range, b: Range): boolean {
  return a.from.row <= b.to.row && b.from.row <= a.to.row && a.from.col <= b.to.col && b.from.col <= a.to.col;
}

function sizeOf({ from, to }: Range): number {
  return (to.row - from.row + 1) * (to.col - from.col + 1);
}

function refuse(place: string, problem: string): never {
  throw new RangeError(`${place}: ${problem}`);
}
