import type { EditedCell } from '../../../core/sheet/edit';
import type { CellPatch } from './cellPatch';
import type { GridReader } from './gridReader';
import { closingTag, openedTag, withAttributes } from './markup';
import { keepCell, patchCell } from './patchCell';
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

/** Changes one row, whose element was just entered. */
export function patchRow(patch: RowsPatch, grid: GridReader, change: RowChange = { cells: new Map() }): void {
  const { splices, layout } = patch;
  const { xml } = grid;
  const { tagFrom, tagTo } = xml;
  const style = xml.isOn('customFormat') ? xml.integer('s') : undefined;
  const attributes = hiddenAttributes(change.hidden, Number(xml.attribute('ht') ?? 1) === 0);
  const waiting = [...change.cells.values()].sort((a, b) => a.col - b.col);
  const newText = (cell: EditedCell) => patch.cells.added(style ?? columnStyle(layout, cell.col), cell);
  const textBefore = (col: number) => waiting.splice(0, countBefore(waiting, col)).map(newText).join('');
  let isWider = false;
  let end = tagTo;
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (!xml.isNamed('c')) continue;
    grid.enterCell();
    const added = textBefore(grid.col);
    splices.insert(xml.tagFrom, added);
    isWider ||= added !== '';
    end = waiting[0]?.col === grid.col ? patchCell(patch, grid, waiting.shift()!) : keepCell(patch, grid);
  }
  const last = textBefore(Number.POSITIVE_INFINITY);
  // Only a hint for reading fast; a wrong one is worse than none.
  const spans = isWider || last !== '' ? { spans: undefined } : {};
  const tag = withAttributes(splices.source.slice(tagFrom, tagTo), { ...attributes, ...spans });
  putLast(splices, { tagFrom, tagTo, end }, tag, last);
}

function countBefore(cells: readonly EditedCell[], col: number): number {
  const next = cells.findIndex((cell) => cell.col >= col);
  return next < 0 ? cells.length : next;
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
