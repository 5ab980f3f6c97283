import type { EditedCell, EditedLook } from '../../../core/sheet/edit';
import type { GridReader } from './gridReader';
import { closingTag, openedTag, withAttributes } from './markup';
import type { RowsPatch } from './patchRow';

/** Puts the new content into the cell just entered; where the cell ends in the file. */
export function patchCell(
  { splices, cells }: RowsPatch,
  { xml }: GridReader,
  edited: EditedCell,
  look?: EditedLook['style'],
): number {
  const { tagFrom: from, tagTo } = xml;
  const tag = splices.source.slice(from, tagTo);
  const style = xml.integer('s') ?? 0;
  const isIso = xml.attribute('t') === 'd';
  let rest = '';
  for (const level = xml.depth; xml.nextChild(level); ) {
    const isContent = ['f', 'v', 'is'].some((name) => xml.isNamed(name));
    const place = xml.pass();
    if (!isContent) rest += splices.source.slice(place.from, place.to);
  }
  splices.replace(from, xml.tagTo, cells.replaced(tag, style, isIso, edited, rest, look));
  return xml.tagTo;
}

/** Gives the cell just entered another look and leaves what it holds; where it ends. */
export function relookCell(patch: RowsPatch, grid: GridReader, look: EditedLook['style']): number {
  const { splices, cells } = patch;
  const { tagFrom, tagTo } = grid.xml;
  const tag = splices.source.slice(tagFrom, tagTo);
  const now = cells.relooked(tag, grid.xml.integer('s') ?? 0, look);
  if (now !== tag) splices.replace(tagFrom, tagTo, now);
  return keepCell(patch, grid);
}

/** Leaves a cell as it is, but for a shared formula whose text stands in a cell that is edited; where the cell ends. */
export function keepCell(patch: RowsPatch, grid: GridReader): number {
  const { xml } = grid;
  if (patch.broken.size === 0) return xml.leave();
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (xml.isNamed('f') && xml.attribute('t') === 'shared') ownFormula(patch, grid);
  }
  return xml.tagTo;
}

function ownFormula({ splices, cells, broken }: RowsPatch, grid: GridReader): void {
  const index = grid.xml.integer('si');
  if (index === undefined || !broken.has(index)) return;
  const { from, tagTo, to } = grid.xml.pass();
  const shared = { t: undefined, si: undefined, ref: undefined };
  const tag = openedTag(withAttributes(splices.source.slice(from, tagTo), shared));
  splices.replace(from, to, tag + cells.formulaText(grid) + closingTag(tag));
}
