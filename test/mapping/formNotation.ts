import {
  type Address,
  columnName,
  formatAddress,
  parseAddress,
  type Range,
} from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { type Encoding, encodeText } from './legacyText';
import { type Expected, type TruthContext, truthOfRow } from './truthNotation';

/**
 * A foreign form as its author writes it. `grid` holds one line per row of the sheet, cells parted by `|`:
 * - `12.5` a number; `'12` text; `=SUM(C8:C9)⇒12` a formula and its value; `date:2024-02-14` a date; else text;
 * - `<` belongs to the cell on its left (merged), `^` to the one above;
 * - `␣` a no-break space; `{U}text` a cell typed in Unicode; `{H}text` in the capitals font (`.VnTimeH`), `{font}text` in that font.
 * After `»` stands the truth of the row (see truthNotation.ts) and `hide` for a hidden row.
 */
export type FormSource = {
  readonly id: string;
  /** Never looked at while tuning: its misses are not printed. */
  readonly heldOut?: true;
  /**
   * second, third: written before their authors had read the matcher, then tuned on; fourth: written so too and never
   * tuned on, misses not printed. Absent for the first forms.
   */
  readonly set?: Extract<FormSet, 'second' | 'third' | 'fourth'>;
  /** What the form tries, in words. */
  readonly covers: readonly string[];
  readonly catalogue: 'land' | 'sea' | 'mixed';
  readonly roster: string;
  /** What the sheet says of its own unit and period; absent where it does not say. */
  readonly unit?: string;
  readonly period?: string;
  readonly encoding?: Encoding;
  /** The workbook's default font; Times New Roman. */
  readonly font?: string;
  /** Number format by column letter. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly hiddenCols?: readonly string[];
  /** Nothing is filled in: every place to fill in is expected. */
  readonly isBlank?: true;
  readonly grid: string;
};

export type FormSet = 'tuned' | 'heldOut' | 'second' | 'third' | 'fourth';

/** The set a form belongs to. */
export const setOf = ({ set, heldOut }: Pick<FormSource, 'set' | 'heldOut'>): FormSet =>
  set ?? (heldOut ? 'heldOut' : 'tuned');

export type FormCell = Address & {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly font?: string;
};

export type Form = Omit<FormSource, 'grid' | 'hiddenCols'> & {
  readonly cells: readonly FormCell[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
  readonly truth: readonly Expected[];
};

const NUMBER = /^-?\d+(\.\d+)?$/;
const DATE_FORMAT = 'd/m';
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The cells, merges and truth of a form. Throws where the notation is broken. */
export function parseForm(source: FormSource): Form {
  const { grid, hiddenCols = [], ...rest } = source;
  const lines = grid.replace(/^\n|\n$/g, '').split('\n');
  const written = lines.map((line) =>
    line
      .split('»')[0]!
      .split('|')
      .map((text) => text.trim()),
  );
  const marks = lines.map((line) => (line.split('»')[1] ?? '').trim());
  const cells = written.flatMap((texts, row) => texts.flatMap((text, col) => cellAt(text, row, col, source)));
  return {
    ...rest,
    cells,
    merges: mergesOf(written),
    hiddenRows: marks.flatMap((mark, row) => (mark.startsWith('hide') ? [row] : [])),
    hiddenCols: hiddenCols.map((letters) => parseAddress(`${letters}1`)!.col),
    truth: truthOf(marks, cells, source),
  };
}

function truthOf(marks: readonly string[], cells: readonly FormCell[], source: FormSource): Expected[] {
  const values = new Map(cells.map((cell) => [formatAddress(cell), cell.value]));
  const system = source.roster.slice(-4);
  let context: TruthContext = { columns: [], system, isBlank: source.isBlank === true };
  return marks.flatMap((mark, row) => {
    const { figures, columns } = truthOfRow(mark.replace(/^hide/, ''), row, context, values);
    context = { ...context, columns };
    return figures;
  });
}

function cellAt(text: string, row: number, col: number, source: FormSource): FormCell[] {
  if (text === '' || text === '<' || text === '^') return [];
  const numberFormat = source.numberFormats?.[columnName(col)];
  const place = { row, col, ...(numberFormat && { numberFormat }) };
  if (NUMBER.test(text)) return [{ ...place, value: Number(text) }];
  if (text.startsWith('=')) {
    const [formula = '', value] = text.split('⇒');
    return [{ ...place, formula, value: Number(value) }];
  }
  if (text.startsWith('date:')) {
    const serial = (Date.parse(`${text.slice(5)}T00:00:00Z`) - EXCEL_EPOCH) / DAY;
    return [{ ...place, value: serial, numberFormat: DATE_FORMAT }];
  }
  return [{ ...place, ...textAt(text, source) }];
}

function textAt(text: string, { encoding, font }: FormSource): { value: string; font?: string } {
  const [, mark, rest = ''] = /^(?:\{([^}]+)\})?'?([\s\S]*)$/.exec(text) ?? [];
  const clean = rest.replace(/␣/g, '\u00A0');
  if (mark === 'U') return { value: clean, font: 'Times New Roman' };
  const named = mark === 'H' ? `${font}H` : mark;
  const letters = named?.endsWith('H') ? clean.toLocaleLowerCase('vi') : clean;
  return { value: encodeText(letters, encoding), ...(named && { font: named }) };
}

/** Merges grow from the cell that holds the text: right over `<`, then down over lines of `^` (or `<` after one). */
function mergesOf(written: readonly (readonly string[])[]): Range[] {
  const at = (row: number, col: number) => written[row]?.[col];
  const merges: Range[] = [];
  for (const [row, texts] of written.entries()) {
    for (const [col, text] of texts.entries()) {
      if (text === '<' || text === '^') continue;
      let lastCol = col;
      while (at(row, lastCol + 1) === '<') lastCol++;
      let lastRow = row;
      while (at(lastRow + 1, col) === '^') lastRow++;
      if (lastRow > row || lastCol > col)
        merges.push({ from: { row, col }, to: { row: lastRow, col: lastCol } });
    }
  }
  return merges;
}
