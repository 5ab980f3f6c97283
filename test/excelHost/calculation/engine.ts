import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { hasClosedBrackets } from './formulaText';

/** All digits IronCalc has of a number: its bindings hand out formatted text only, and General cuts at nine decimals. */
const ALL_DIGITS = '0.0000000000000000E+00';

/** IronCalc's own cell kinds, as `getCellType` numbers them. */
const KIND = { number: 1, text: 2, boolean: 4, error: 16 } as const;

let isLoaded = false;

/** A new empty workbook of the calculation engine, with one sheet. Formulas are en-US whatever the culture. */
export function newEngine(): Model {
  if (!isLoaded) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  isLoaded = true;
  const model = new Model('Book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

/** Puts a constant or a formula into a cell, by zero-based row and column; null empties it. */
export function enter(model: Model, sheet: number, row: number, col: number, input: Input): void {
  const text =
    typeof input === 'object' && input !== null && 'formula' in input
      ? translated(input.formula)
      : typed(input);
  model.setUserInput(sheet, row + 1, col + 1, text);
  if (text.startsWith('=')) {
    const cell = { sheet, row: row + 1, column: col + 1, width: 1, height: 1 };
    model.updateRangeStyle(cell, 'num_fmt', ALL_DIGITS);
  }
}

export type Input = CellValue | { readonly formula: string } | null;

/** The value of a cell. Numbers have 14 to 15 significant digits. Throws where the engine cannot calculate. */
export function calculated(model: Model, sheet: number, row: number, col: number): CellValue {
  const text = model.getFormattedCellValue(sheet, row + 1, col + 1);
  switch (model.getCellType(sheet, row + 1, col + 1)) {
    case KIND.number:
      return rounded(Number(text));
    case KIND.boolean:
      return text === 'TRUE';
    case KIND.error:
      return { error: excelError(text) };
    default:
      return text;
  }
}

const parsed = new Map<string, boolean>();
let scratch: Model | undefined;

/** Whether a formula can be parsed: Excel refuses to take one that cannot. Formulas alike but for numbers share the answer. */
export function canParse(formula: string): boolean {
  // The engine closes brackets by itself; whether Excel's API does so is not known, so they must be closed.
  if (!hasClosedBrackets(formula)) return false;
  const shape = formula.replace(/\d+/g, '1');
  const known = parsed.get(shape);
  if (known !== undefined) return known;
  scratch ??= newEngine();
  scratch.setUserInput(0, 1, 1, translated(shape));
  scratch.evaluate();
  const answer = scratch.getFormattedCellValue(0, 1, 1) !== '#ERROR!';
  parsed.set(shape, answer);
  return answer;
}

/** A number as a format code shows it. */
export function formatNumber(value: number, format: string): string {
  scratch ??= newEngine();
  const cell = { sheet: 0, row: 2, column: 1, width: 1, height: 1 };
  scratch.setUserInput(0, 2, 1, String(value));
  scratch.updateRangeStyle(cell, 'num_fmt', format.toLowerCase() === 'general' ? 'general' : format);
  return scratch.getFormattedCellValue(0, 2, 1);
}

function typed(value: Exclude<Input, { readonly formula: string }>): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'object') return value.error;
  return String(value).toUpperCase();
}

/** The last digits of a formatted number are noise of the formatting. */
const rounded = (value: number) => Number(value.toPrecision(14));

function excelError(text: string): string {
  if (/^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/.test(text)) return text;
  throw new Error(`The calculation engine answers ${text}: it cannot calculate this formula.`);
}

/** A text literal; ISNUMBER of a range of several cells; a reference to a deleted sheet. */
const SPECIAL =
  /"(?:[^"]|"")*"|ISNUMBER\(((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)\)|#REF!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/giu;

/** Beyond so many operators IronCalc's parser may overrun its stack, which ruins its memory. */
const MAX_OPERATORS = 1000;

/**
 * A formula as IronCalc understands it. It asks ISNUMBER only of the first cell of a range: numbers are what sorts
 * below any text, so `range<""` says the same cell by cell (errors count as no numbers). `#REF!A1` it cannot read.
 */
function translated(formula: string): string {
  const operators = formula.match(/[-+*/^&=<>]/g)?.length ?? 0;
  if (operators > MAX_OPERATORS)
    throw new Error(`${operators} operators: too many for the calculation engine`);
  return formula.replace(SPECIAL, (found: string, numbers?: string, lost?: string) => {
    if (numbers !== undefined) return `IFERROR((${numbers}<""),FALSE)`;
    return lost === undefined ? found : '#REF!';
  });
}
