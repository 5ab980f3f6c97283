/// <reference types="@microsoft/office-js/dist/office" />
import type { OldSheet } from './oldSheet';
import type { OpenWorkbook } from './openSheets';
import { empty } from './swapSheets';

/** A sheet that was to be replaced, and the name of its restore point. */
type Kept = { readonly old: OldSheet; readonly name: string };

/** What an application that failed has to undo. */
export type Undo = {
  readonly before: OpenWorkbook;
  readonly kept: readonly Kept[];
  /** Names of the sheets it makes, for good or for a while. */
  readonly made: readonly string[];
};

/**
 * Brings the workbook back to what it was, from wherever an application stopped; two syncs. One thing the API cannot
 * take away again: a print area or title rows given to a sheet that had none.
 */
export async function rollBack(context: Excel.RequestContext, { before, kept, made }: Undo): Promise<void> {
  const { workbook, runtime } = context;
  const { worksheets } = workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected,items/id');
  await context.sync();
  const find = (key: string) => worksheets.items.find(({ id, name }) => id === key || name === key);
  workbook.application.suspendApiCalculationUntilNextSync();
  for (const { old, name } of kept) restore(find(old.id), find(name), old);
  for (const name of [...made, ...kept.map((one) => one.name)]) remove(find(name));
  worksheets.getItem(before.activeId).activate();
  runtime.enableEvents = true;
  workbook.application.calculate('Full');
  await context.sync();
}

/** Without a restore point the sheet was not touched yet but for its protection. */
function restore(sheet: Excel.Worksheet | undefined, copy: Excel.Worksheet | undefined, old: OldSheet): void {
  if (!sheet) return;
  if (copy) {
    if (sheet.protection.protected) sheet.protection.unprotect();
    empty(sheet);
    sheet.getRange().copyFrom(copy.getRange(), 'All');
    show(sheet, old);
    print(sheet.pageLayout, old);
  }
  if (old.protection && (copy || !sheet.protection.protected)) sheet.protection.protect(old.protection);
}

function show(sheet: Excel.Worksheet, { name, visibility, tabColor, frozen, filter }: OldSheet): void {
  sheet.name = name;
  sheet.tabColor = tabColor;
  if (frozen !== undefined) sheet.freezePanes.freezeAt(frozen);
  if (filter !== undefined) sheet.autoFilter.apply(filter);
  if (visibility) sheet.visibility = visibility;
}

function print(layout: Excel.PageLayout, { page, footer, printArea, titleRows }: OldSheet): void {
  layout.set(page);
  layout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (printArea !== undefined) layout.setPrintArea(printArea);
  if (titleRows !== undefined) layout.setPrintTitleRows(titleRows);
}

function remove(sheet: Excel.Worksheet | undefined): void {
  if (!sheet) return;
  if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}
