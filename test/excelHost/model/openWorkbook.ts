import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { area } from './area';
import type { Culture } from './culture';
import type { Content } from './grid';
import type { Sheet } from './sheet';
import { Workbook } from './workbook';

/** Opens a workbook: formulas keep the values they were stored with until something changes, as in Excel. */
export function openWorkbook(
  snapshot: WorkbookSnapshot | undefined,
  culture: Culture,
  today: Date,
): Workbook {
  const workbook = new Workbook(culture, today);
  for (const sheet of snapshot?.sheets ?? []) openSheet(workbook, sheet);
  if (workbook.sheets.length === 0) workbook.addSheet();
  return workbook;
}

/** Copies a sheet of another workbook to the end of one that is open: its formulas are calculated anew. */
export function copyIn(workbook: Workbook, snapshot: SheetSnapshot): void {
  const sheet = openSheet(workbook, snapshot);
  for (const { row, col } of snapshot.cells) workbook.contentChanged(sheet, row, col);
}

function openSheet(workbook: Workbook, snapshot: SheetSnapshot): Sheet {
  const sheet = workbook.addSheet(snapshot.name);
  for (const cell of snapshot.cells) {
    sheet.grid.ensure(cell.row, cell.col).content = contentOf(cell);
    const { numberFormat, font } = cell;
    if (numberFormat) sheet.styles.apply(area(cell.row, cell.col), { numberFormat });
    if (font) sheet.styles.apply(area(cell.row, cell.col), { fontName: font });
  }
  sheet.merges = [...snapshot.merges];
  for (const row of snapshot.hiddenRows) sheet.hiddenRows.set(row, row, true);
  for (const col of snapshot.hiddenCols) sheet.hiddenCols.set(col, col, true);
  if (snapshot.visibility === 'hidden') sheet.visibility = 'Hidden';
  if (snapshot.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
  return sheet;
}

function contentOf({ value, formula }: Cell): Content | undefined {
  if (formula !== undefined) return { value, formula };
  return value === null ? undefined : { value };
}
