import type { CellPatch } from './cellPatch';
import type { GridReader } from './gridReader';
import { closingTag, openedTag, withAttributes } from './markup';
import { keepCell, patchCell, relookCell } from './patchCell';
import type { RowChange } from './sheetChange';
import { columnStyle, type SheetLayout } from './sheetLayout';
import type { Splices } from './splices';

/** What a patch of the rows needs to know. */
export type RowsPatch = {
  readonly splices: Splices;
  readonly layout: SheetLayout;
  readonly cells: CellPatch;
  /** Shared formulas whose first cell is edited: the others get their own text. */
  readonly broken: ReadonlySet<number>;
};

const UNCHANGED: RowChange = { cells: new Map(), looks: new Map() };

/** Changes one row, whose element was just entered. */
export function patchRow(patch: RowsPatch, grid: GridReader, change: RowChange = UNCHANGED): void {
  const { splices } = patch;
  const { xml } = grid;
  const { tagFrom, tagTo } = xml;
  const style = xml.isOn('customFormat') ? xml.integer('s') : undefined;
  const attributes = hiddenAttributes(change.hidden, Number(xml.attribute('ht') ?? 1) === 0);
  const waiting = changedColumns(change);
  const newText = (col: number) => newCell(patch, grid.row, col, change, style);
  const textBefore = (col: number) => waiting.splice(0, countBefore(waiting, col)).map(newText).join('');
  let isWider = false;
  let end = tagTo;
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (!xml.isNamed('c')) continue;
    grid.enterCell();
    const added = textBefore(grid.col);
    splices.insert(xml.tagFrom, added);
    isWider ||= added !== '';
    if (waiting[0] === grid.col) waiting.shift();
    end = changeCell(patch, grid, change);
  }
  const last = textBefore(Number.POSITIVE_INFINITY);
  // Only a hint for reading fast; a wrong one is worse than none.
  const spans = isWider || last !== '' ? { spans: undefined } : {};
  const tag = withAttributes(splices.source.slice(tagFrom, tagTo), { ...attributes, ...spans });
  putLast(splices, { tagFrom, tagTo, end }, tag, last);
}

/** Zero-based columns of the cells that become different, ascending. */
export function changedColumns({ cells, looks }: RowChange): number[] {
  return [...new Set([...cells.keys(), ...looks.keys()])].sort((a, b) => a - b);
}

/** The text of a cell that the file lacks, with the style of its row, else of its column. */
export function newCell(
  { cells, layout }: Pick<RowsPatch, 'cells' | 'layout'>,
  row: number,
  col: number,
  change: RowChange,
  rowStyle: number | undefined,
): string {
  const edited = change.cells.get(col) ?? { row, col, value: null };
  return cells.added(rowStyle ?? columnStyle(layout, col), edited, change.looks.get(col));
}

function changeCell(patch: RowsPatch, grid: GridReader, { cells, looks }: RowChange): number {
  const [edited, look] = [cells.get(grid.col), looks.get(grid.col)];
  if (edited) return patchCell(patch, grid, edited, look);
  return look ? relookCell(patch, grid, look) : keepCell(patch, grid);
}

function countBefore(columns: readonly number[], col: number): number {
  const next = columns.findIndex((one) => one >= col);
  return next < 0 ? columns.length : next;
}

type RowPlace = { readonly tagFrom: number; readonly tagTo: number; readonly end: number };

/** Cells stand before a row's extensions, so behind its last cell, not last in it. */
function putLast(splices: Splices, { tagFrom, tagTo, end }: RowPlace, tag: string, cells: string): void {
  const old = splices.source.slice(tagFrom, tagTo);
  if (old.endsWith('/>') && cells !== '') {
    splices.replace(tagFrom, tagTo, openedTag(tag) + cells + closingTag(tag));
    return;
  }
  if (tag !== old) splices.replace(tagFrom, tagTo, tag);
  splices.insert(end, cells);
}

/** Shown with its height of 0 a row would stay out of sight. */
function hiddenAttributes(hidden: boolean | undefined, isFlat: boolean): Record<string, string | undefined> {
  if (hidden === undefined) return {};
  if (hidden) return { hidden: '1' };
  return { hidden: undefined, ...(isFlat && { ht: undefined, customHeight: undefined }) };
}
