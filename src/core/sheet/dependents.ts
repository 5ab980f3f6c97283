import { type Address, isInside, parseRange, type Range } from './address';
import { isSameSheetName, type WorkbookSnapshot } from './snapshot';

/** A cell and the sheet it is on. */
export type PlacedCell = Address & { readonly sheet: string };

export type PlacedFormula = PlacedCell & { readonly formula: string };

type FormulaCell = PlacedFormula & {
  /** The cells it reads; undefined where they are not all spelled out. */
  readonly reads: readonly Reference[] | undefined;
};

type Reference = { readonly sheet: string; readonly range: Range };

/** A text in quotes, an error value, or a word with the sheet before it and the bracket that makes it a function. */
const TOKEN =
  /"(?:[^"]|"")*"|#[A-Z]+[/\dA-Z]*[!?]?|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?([\p{L}\p{N}_.$\\]+(?::[\p{L}\p{N}_.$\\]+)?)(\(?)/gu;
/** Functions whose cells are found only by calculating. */
const CALCULATED = /^(?:INDIRECT|OFFSET)$/i;
const CONSTANT = /^(?:\d[\d.]*(?:E\d*)?|TRUE|FALSE)$/i;

/**
 * The formulas that may come to something else once these cells have changed, through others too: rather one too many
 * (a name, a whole column may mean any cell) than one too few. The changed cells themselves are not among them.
 */
export function dependentsOf(workbook: WorkbookSnapshot, changed: readonly PlacedCell[]): PlacedFormula[] {
  const keys = new Set(changed.map(keyOf));
  let left = formulasOf(workbook).filter((cell) => !keys.has(keyOf(cell)));
  const found: FormulaCell[] = [];
  for (let news: readonly PlacedCell[] = changed; news.length > 0; ) {
    const hit = new Set(left.filter((one) => !one.reads || one.reads.some((ref) => news.some(isIn(ref)))));
    left = left.filter((one) => !hit.has(one));
    news = [...hit];
    found.push(...hit);
  }
  return found;
}

const keyOf = ({ sheet, row, col }: PlacedCell) => `${row}:${col}:${sheet}`;

const isIn = (reference: Reference) => (cell: PlacedCell) =>
  isInside(cell, reference.range) && isSameSheetName(cell.sheet, reference.sheet);

function formulasOf({ sheets }: WorkbookSnapshot): FormulaCell[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, col, formula }) =>
      formula === undefined
        ? []
        : [{ sheet: name, row, col, formula, reads: referencesIn(formula.slice(1), name) }],
    ),
  );
}

function referencesIn(formula: string, own: string): Reference[] | undefined {
  const references: Reference[] = [];
  for (const [, sheet, word, bracket] of formula.matchAll(TOKEN)) {
    if (word === undefined || CONSTANT.test(word)) continue;
    if (bracket === '(') {
      if (CALCULATED.test(word)) return undefined;
      continue;
    }
    const range = parseRange(word);
    if (!range) return undefined;
    references.push({ sheet: sheet === undefined ? own : bareName(sheet), range });
  }
  // Tables and other files are spelled with brackets.
  return formula.replace(/"(?:[^"]|"")*"/g, '').includes('[') ? undefined : references;
}

const bareName = (sheet: string) =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
