import type { Roster } from '../catalogue/roster';
import { foldText } from '../text/fold';
import { type HeaderRole, roleOfHeader } from './headerRole';
import { parseMeasures } from './measure';
import { periodsIn } from './periodInText';
import { unitOfLabel } from './unitInText';
import { columnsOf, isFigure, spreadText, textColumns, type View } from './view';

/** A block of header rows, and the columns whose header says they are labels, numbers or measures. */
export type HeaderBlock = {
  readonly rows: readonly [number, number];
  readonly roles: ReadonlyMap<number, HeaderRole>;
};

/** Every block of header rows from the top, whatever stands above it. */
export function findHeaders(view: View, roster: Roster | undefined): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let row = 0; row < view.rows; row++) {
    if (!isHeaderRow(view, row, roster)) continue;
    const block = growBlock(view, row, blocks.at(-1)?.rows[1] ?? -1, roster);
    blocks.push(block);
    row = block.rows[1];
  }
  return blocks;
}

const STRUCTURAL: ReadonlySet<HeaderRole | undefined> = new Set(['number', 'label', 'measure', 'unitName']);
const LONGEST = 120;

/** A row of names: two and more say what a column is for, one of them that rows have labels or numbers. */
function isHeaderRow(view: View, row: number, roster: Roster | undefined): boolean {
  const cols = textColumns(view, row);
  if (columnsOf(view).some((col) => isFigure(view, row, col))) return false;
  const texts = cols.map((col) => view.textAt(row, col)).filter((text) => text.length <= LONGEST);
  const roles = texts.map(roleOfHeader);
  const known = texts.filter((text, at) => roles[at] !== undefined || isColumnName(text, roster));
  const structural = roles.filter((role) => STRUCTURAL.has(role));
  const meanings = new Set(roles.filter((role) => role !== undefined && !STRUCTURAL.has(role)));
  if (isLabelAndMeasure(texts, roles)) return false;
  if (structural.length === 0) return meanings.size >= 3 && meanings.has('note');
  return known.length >= 2 && new Set(structural).size + known.length - structural.length >= 2;
}

/** `Công tác phối hợp | lần` is a row of the body. */
function isLabelAndMeasure(texts: readonly string[], roles: readonly (HeaderRole | undefined)[]): boolean {
  const others = texts.filter((_text, at) => roles[at] === undefined);
  const labels = roles.filter((role) => role !== undefined);
  return labels.every((role) => role === 'label') && others.length < 2;
}

/** A unit, a period or a unit of measure over a column. */
function isColumnName(text: string, roster: Roster | undefined): boolean {
  if (unitOfLabel(text, roster) || parseMeasures(text)) return true;
  return text.length <= 40 && periodsIn(text).length > 0;
}

function growBlock(view: View, start: number, above: number, roster: Roster | undefined): HeaderBlock {
  const first = Math.max(above + 1, firstRow(view, start, roster));
  const last = lastRow(view, first, start);
  const roles = new Map<number, HeaderRole>();
  for (const col of columnsOf(view)) {
    for (let row = first; row <= last; row++) {
      const role = roleOfHeader(spreadText(view, row, col));
      if (role && STRUCTURAL.has(role) && !roles.has(col)) roles.set(col, role);
      else if (role && !STRUCTURAL.has(roles.get(col))) roles.set(col, role);
    }
  }
  return { rows: [first, last], roles };
}

/** A row above that spans some of the columns with a name of its own (Năm 2024 over two) is header too. */
function firstRow(view: View, start: number, roster: Roster | undefined): number {
  const labelCol = textColumns(view, start)[0] ?? 0;
  let first = start;
  for (let row = start - 1; row >= 0; row--) {
    const cols = textColumns(view, row);
    if (cols.length === 0) break;
    const isAbove = cols.every((col) => col > labelCol && isSpanning(view, row, col, roster));
    if (!isAbove || cols.some((col) => view.blockAt(row, col).from.col <= labelCol)) break;
    first = row;
  }
  return first;
}

function isSpanning(view: View, row: number, col: number, roster: Roster | undefined): boolean {
  const { from, to } = view.blockAt(row, col);
  const text = view.textAt(row, col);
  const says = roleOfHeader(text) !== undefined || isColumnName(text, roster);
  return (
    says &&
    (to.col > from.col || textColumns(view, row).length > 1) &&
    !/don vi tinh|dvt/.test(foldText(text))
  );
}

/** The header goes on while its own merges do, while rows only name columns, and through a row of column numbers. */
function lastRow(view: View, first: number, start: number): number {
  const lead = textColumns(view, start);
  let last = Math.max(start, ...lead.map((col) => view.blockAt(start, col).to.row));
  for (let row = first; row <= last; row++) {
    for (const col of textColumns(view, row)) last = Math.max(last, view.blockAt(row, col).to.row);
  }
  for (let row = last + 1; row < view.rows; row++) {
    const cols = textColumns(view, row);
    const filled = columnsOf(view).filter((col) => spreadText(view, row, col) !== '');
    if (filled.length === 0) continue;
    if (isNumberingRow(view, row) || isSecondLine(view, row, start, cols)) last = row;
    else break;
  }
  return last;
}

/** A second line of names under merged ones: nothing under the labels, no figures. */
function isSecondLine(view: View, row: number, start: number, cols: readonly number[]): boolean {
  const outer = textColumns(view, start);
  const labels = outer.filter((col) => STRUCTURAL.has(roleOfHeader(view.textAt(start, col))));
  const from = Math.max(...labels.map((col) => view.blockAt(start, col).to.col));
  if (columnsOf(view).some((col) => isFigure(view, row, col)) || cols.length < 1) return false;
  if (columnsOf(view).some((col) => /^=/.test(view.cellAt(row, col)?.formula ?? ''))) return false;
  return cols.every((col) => col > from) && cols.every((col) => isUnderName(view, row, col, start));
}

function isUnderName(view: View, row: number, col: number, start: number): boolean {
  const above = view.blockAt(start, col);
  return above.to.col > above.from.col || row === start + 1;
}

/** `(1) (2) (3)`, `A B 1 2 3=2/1`: numbers of the columns, at least three, counting up. */
export function isNumberingRow(view: View, row: number): boolean {
  const texts = columnsOf(view).flatMap((col) => view.textAt(row, col) || []);
  const signs = texts.map((text) => foldText(text).replace(/[()\s[\]]/g, ''));
  if (signs.length < 3 || !signs.every((sign) => /^(?:[a-e]|\d{1,2}(?:[=:].*)?|[ivx]+)$/.test(sign)))
    return false;
  const numbers = signs.flatMap((sign) => (/^\d/.test(sign) ? Number.parseInt(sign, 10) : []));
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1);
}
