import type { ReadLimits } from '../readLimits';
import { GridReader } from './gridReader';
import { appendInside, closingTag, openedTag, prefixOf, withAttributes } from './markup';
import { changedColumns, newCell, patchRow, type RowsPatch } from './patchRow';
import { PlaceReader } from './placeReader';
import type { RowChange, SheetChange } from './sheetChange';

/** Changes the rows of a sheet, each cell of a row in its place, and puts rows between them that the file lacks. */
export function patchRows(patch: RowsPatch, part: string, limits: ReadLimits, change: SheetChange): void {
  const { splices, layout, broken } = patch;
  const xml = new PlaceReader(splices.source, part, limits);
  xml.enterRoot();
  for (const root = xml.depth; xml.nextChild(root); ) {
    if (!xml.isNamed('sheetData')) continue;
    const grid = new GridReader(xml, change.before.name);
    const waiting = [...change.rows].sort(([a], [b]) => a - b);
    for (const level = xml.depth; xml.nextChild(level); ) {
      if (!xml.isNamed('row')) continue;
      grid.enterRow();
      // A row or cell without a number stands right after the one before it: nothing new ever comes between.
      splices.insert(xml.tagFrom, rowsBefore(patch, waiting, grid.row));
      const wanted = waiting[0]?.[0] === grid.row ? waiting.shift()![1] : undefined;
      if (wanted || broken.size > 0) patchRow(patch, grid, wanted);
    }
    appendInside(splices, layout.sheetData, rowsBefore(patch, waiting, Number.POSITIVE_INFINITY));
  }
}

/** The text of the new rows above a row; they are waited for no longer. */
function rowsBefore(patch: RowsPatch, waiting: [number, RowChange][], row: number): string {
  let text = '';
  while (waiting.length > 0 && waiting[0]![0] < row) {
    const [index, change] = waiting.shift()!;
    text += newRow(patch, index, change);
  }
  return text;
}

function newRow(patch: RowsPatch, row: number, change: RowChange): string {
  const { layout } = patch;
  const { hidden } = change;
  const inner = changedColumns(change)
    .map((col) => newCell(patch, row, col, change, undefined))
    .join('');
  if (inner === '' && hidden !== true && !(hidden === false && layout.hidesUnlisted)) return '';
  const isHidden = hidden ?? layout.hidesUnlisted;
  const tag = withAttributes(`<${prefixOf(layout.root)}row/>`, {
    r: `${row + 1}`,
    hidden: isHidden ? '1' : undefined,
  });
  return inner === '' ? tag : openedTag(tag) + inner + closingTag(tag);
}
