/// <reference types="@microsoft/office-js/dist/office" />
import { HostError } from '../../actions/host';
import { allOrNothing } from './allOrNothing';
import { openSheet, readOpenStructure } from './openSheets';
import { runExcel } from './runExcel';

/**
 * Deletes sheets of the open workbook by name, in two syncs. Formulas elsewhere that refer to them become #REF!, and
 * nothing brings back a sheet that is gone, should Excel refuse the one after it: so all that Excel is known to
 * refuse is looked at before. Throws a HostError: `failed` where no visible sheet would be left.
 */
export function removeSheets(names: readonly string[]): Promise<void> {
  const remove = () => runExcel((context) => deleteSheets(context, names));
  return allOrNothing(remove, () => runExcel(tellAgain));
}

async function deleteSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const workbook = await readOpenStructure(context);
  const gone = new Set(names.flatMap((name) => openSheet(workbook, name) ?? []));
  if (gone.size === 0) return;
  const isLeft = workbook.sheets.some((sheet) => sheet.visibility === 'Visible' && !gone.has(sheet));
  if (!isLeft) throw new HostError('failed');
  context.runtime.enableEvents = false;
  for (const { id, visibility } of gone) {
    const sheet = context.workbook.worksheets.getItem(id);
    // Excel refuses to delete what it does not list.
    if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  context.runtime.enableEvents = true;
  await context.sync();
}

async function tellAgain(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}
