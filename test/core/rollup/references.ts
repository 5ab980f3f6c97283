import {
  type Address,
  addressesOf,
  formatRange,
  parseRange,
  type Range,
} from '../../../src/core/sheet/address';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheet/plan';
import { COLUMNS, type ColumnKey } from '../../../src/core/template/columns';

/** Cells a formula speaks of. */
type Reference = { readonly sheet: string; readonly range: Range };

const REFERENCE = /(?:'((?:[^']|'')+)'!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])/g;

/** The references in a formula's text, in order, each once; `home` is the sheet the formula stands on. */
export function referencesIn(formula: string, home: string): Reference[] {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const found = new Map<string, Reference>();
  for (const [, quoted, cells] of withoutTexts.matchAll(REFERENCE)) {
    const sheet = quoted?.replaceAll("''", "'") ?? home;
    const range = parseRange(cells!);
    if (!range) throw new Error(`${cells} in ${formula}`);
    found.set(`${sheet}!${formatRange(range)}`, { sheet, range });
  }
  return [...found.values()];
}

/** Arguments of the function call with the most of them. */
export function mostArguments(formula: string): number {
  const open: number[] = [];
  let most = 0;
  for (const sign of formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '')) {
    if (sign === '(') open.push(1);
    if (sign === ',') open[open.length - 1]! += 1;
    if (sign === ')') most = Math.max(most, open.pop() ?? 0);
  }
  return most;
}

/** A planned sheet to walk through. A form's columns are found by their tags, its rows by their codes. */
type Sheet = {
  readonly cells: ReadonlyMap<string, PlannedCell>;
  readonly columns: ReadonlyMap<number, ColumnKey>;
  readonly codes: ReadonlyMap<number, string>;
};

function sheetOf({ cells }: SheetPlan): Sheet {
  const keys = new Map<unknown, ColumnKey>(COLUMNS.map(({ tag, key }) => [tag, key]));
  const tags = cells.filter(({ value }) => keys.has(value));
  const columns = new Map(tags.map(({ col, value }) => [col, keys.get(value)!]));
  const below = cells.filter(({ row, col }) => columns.get(col) === 'code' && row > tags[0]!.row + 1);
  return {
    cells: new Map(cells.map((cell) => [`${cell.row},${cell.col}`, cell])),
    columns,
    codes: new Map(below.map(({ row, value }) => [row, String(value)])),
  };
}

/** A planned workbook: its cells by sheet and address, those of forms by code and column. */
export class Workbook {
  readonly #sheets: ReadonlyMap<string, Sheet>;

  constructor(plans: readonly SheetPlan[]) {
    this.#sheets = new Map(plans.map((plan) => [plan.name, sheetOf(plan)]));
  }

  cell(sheet: string, { row, col }: Address): PlannedCell | undefined {
    return this.#sheet(sheet).cells.get(`${row},${col}`);
  }

  cellsOf({ sheet, range }: Reference): (PlannedCell | undefined)[] {
    return [...addressesOf(range)].map((address) => this.cell(sheet, address));
  }

  /** What a form's cell is by the code of its row and the tag of its column: `B01 period`. */
  meaning(sheet: string, { row, col }: Address): string {
    const { codes, columns } = this.#sheet(sheet);
    return `${codes.get(row)} ${columns.get(col)}`;
  }

  /** A form's cell of a code and column. */
  figure(sheet: string, code: string, key: ColumnKey): PlannedCell | undefined {
    const { codes, columns } = this.#sheet(sheet);
    const row = [...codes].find(([, found]) => found === code)?.[0];
    const col = [...columns].find(([, found]) => found === key)?.[0];
    return row === undefined || col === undefined ? undefined : this.cell(sheet, { row, col });
  }

  #sheet(name: string): Sheet {
    const sheet = this.#sheets.get(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

/** The unit's cell behind a cell of Chi tiết; undefined where there is none (absent unit, metric not in its form). */
function unitCell(
  workbook: Workbook,
  link: PlannedCell | undefined,
  meaning: string,
): PlannedCell | undefined {
  if (link?.formula === undefined) return undefined;
  const [source, ...more] = referencesIn(link.formula, 'Chi tiết');
  if (!source || more.length > 0 || source.sheet === 'Chi tiết') throw new Error(link.formula);
  const found = workbook.meaning(source.sheet, source.range.from);
  if (found !== meaning) throw new Error(`${link.formula} leads to ${found}, not to ${meaning}`);
  return workbook.cell(source.sheet, source.range.from);
}

/**
 * The values of the units' cells a figure of Tổng hợp leads to, read from formula texts alone: one list for each
 * block of Chi tiết its formula names. Throws where a reference leads to another metric or column.
 */
export function unitValuesBehind(workbook: Workbook, code: string, key: ColumnKey): PlannedCell['value'][][] {
  const total = workbook.figure('Tổng hợp', code, key);
  const blocks = referencesIn(total?.formula ?? '', 'Tổng hợp');
  return blocks.map((block, index) => {
    if (block.sheet !== 'Chi tiết') throw new Error(`${total!.formula} leads to ${block.sheet}`);
    const { row } = block.range.from;
    if (row !== block.range.to.row || workbook.cell('Chi tiết', { row, col: 0 })?.value !== code) {
      throw new Error(`${total!.formula} is not on the row of ${code}`);
    }
    // Last year's total first asks which units have this year's figure.
    const column = key === 'previous' && index === 0 ? 'period' : key;
    return workbook.cellsOf(block).map((link) => unitCell(workbook, link, `${code} ${column}`)?.value ?? '');
  });
}
