import { LAST_COL, parseRange, type Range } from '../../core/sheet/address';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { type BookTables, CellReader } from './cellReader';
import { listHiddenColumns, readHiddenColumns } from './hiddenColumns';
import type { ReadBudget } from './readBudget';
import type { XmlReader } from './xmlReader';

/** What a worksheet part says; its name and visibility stand in the workbook part. */
export type SheetContent = Omit<SheetSnapshot, 'name' | 'visibility'>;

/** Reads a worksheet part from its root element on. Blank cells are left out, whatever their style. */
export function readSheet(xml: XmlReader, book: BookTables): SheetContent {
  const reader = new CellReader(xml, book);
  const hiddenCols = new Uint8Array(LAST_COL + 1);
  const merges: Range[] = [];
  const printed: string[] = [];
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (xml.isNamed('cols')) readHiddenColumns(xml, hiddenCols);
    else if (xml.isNamed('sheetData')) reader.readRows();
    else if (xml.isNamed('mergeCells')) readMerges(xml, merges, book.budget);
    else if (xml.isNamed('headerFooter')) printed.push(...readPrinted(xml));
  }
  return {
    cells: reader.table.sorted(),
    merges,
    hiddenRows: [...reader.hiddenRows].sort((a, b) => a - b),
    hiddenCols: listHiddenColumns(hiddenCols, reader.table.lastCol),
    ...(printed.length > 0 && { printed }),
  };
}

/** Six at most: of odd, even and first pages. */
function readPrinted(xml: XmlReader): string[] {
  const texts: string[] = [];
  for (const level = xml.depth; xml.nextChild(level); ) {
    const text = texts.length < 6 ? xml.text() : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}

function readMerges(xml: XmlReader, merges: Range[], budget: ReadBudget): void {
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (!xml.isNamed('mergeCell')) continue;
    budget.takeMerge(xml.part);
    merges.push(parseRange(xml.attribute('ref') ?? '') ?? xml.refuse('address'));
  }
}
