import { formatRange, isInside, parseRange, type Range } from '../../../core/sheet/address';
import type { ReadLimits } from '../readLimits';
import { type CellBook, CellPatch } from './cellPatch';
import { prefixOf, withAttributes } from './markup';
import { patchColumns } from './patchColumns';
import { patchProtection } from './patchProtection';
import { patchRows } from './patchRows';
import { patchValidations } from './patchValidations';
import { readLayout } from './readLayout';
import { type GuardedArea, refuseCells } from './refuseCells';
import type { SheetChange } from './sheetChange';
import type { SheetLayout } from './sheetLayout';
import { Splices } from './splices';

/** A worksheet part and what around it decides about its cells. */
export type SheetPart = {
  readonly source: string;
  readonly part: string;
  readonly limits: ReadLimits;
  readonly guarded: readonly GuardedArea[];
};

/** The text of a worksheet part with one change made. Throws an Unpatchable where it cannot be. */
export function patchSheet(sheet: SheetPart, change: SheetChange, book: CellBook): string {
  const { source, part, limits } = sheet;
  const layout = readLayout(source, part, limits, change.before.name);
  refuseCells(change, [...sheet.guarded, ...layout.blocks]);
  const splices = new Splices(source);
  if (change.rows.size > 0) {
    const cells = new CellPatch(book, change.before, prefixOf(layout.root));
    patchRows({ splices, layout, cells, broken: brokenGroups(layout, change) }, part, limits, change);
    extendDimension(splices, layout, change);
  }
  patchColumns(splices, layout, change);
  patchProtection(splices, layout, change);
  patchValidations(splices, layout, change);
  return splices.apply();
}

function brokenGroups({ masters }: SheetLayout, { rows }: SheetChange): Set<number> {
  const edited = masters.filter(({ cell }) => rows.get(cell.row)?.cells.has(cell.col));
  return new Set(edited.map(({ index }) => index));
}

/** The used range that the file states is made to hold the new cells. */
function extendDimension(splices: Splices, { dimension }: SheetLayout, change: SheetChange): void {
  if (!dimension) return;
  const tag = splices.source.slice(dimension.from, dimension.tagTo);
  const stated = parseRange(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
  if (!stated) return;
  const ref = formatRange(filledCells(change).reduce(including, stated));
  if (ref !== formatRange(stated))
    splices.replace(dimension.from, dimension.tagTo, withAttributes(tag, { ref }));
}

function filledCells({ rows }: SheetChange) {
  const cells = [...rows.values()].flatMap((row) => [...row.cells.values()]);
  return cells.filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''));
}

function including(whole: Range, cell: Range['from']): Range {
  if (isInside(cell, whole)) return whole;
  const { from, to } = whole;
  return {
    from: { row: Math.min(from.row, cell.row), col: Math.min(from.col, cell.col) },
    to: { row: Math.max(to.row, cell.row), col: Math.max(to.col, cell.col) },
  };
}
