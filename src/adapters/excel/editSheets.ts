/// <reference types="@microsoft/office-js/dist/office" />
import { HostError } from '../../actions/host';
import type { SheetEdit } from '../../core/sheet/edit';
import { allOrNothing } from './allOrNothing';
import { netEdits } from './netEdits';
import { type OpenSheet, openSheet, readOpenWorkbook } from './openSheets';
import { protect, unprotect } from './protection';
import { type EditTarget, readStates, type SheetState } from './readState';
import { runExcel } from './runExcel';
import { runSteps } from './steps';
import { askForEdited } from './verifyEdits';
import { editSteps } from './writeEdit';

/** An edit of one sheet: what to do, where, and what was there before. */
type Part = EditTarget & { readonly sheet: OpenSheet; readonly before: SheetState };

/** How far an edit has come: once all its sheets are open to it, it may have written to any of them. */
type Progress = { isWriting: boolean };

/**
 * Makes edits on sheets of the open workbook, all of them or none: four syncs whatever the number of cells (up to a
 * megabyte), and one for each sheet whose protection has to be taken off for the while. What is written is read
 * back. Throws a HostError, the workbook being as it was before.
 */
export async function editSheets(edits: readonly SheetEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const parts = await runExcel((context) => prepare(context, edits));
  const progress: Progress = { isWriting: false };
  await allOrNothing(
    () => runExcel((context) => carryOut(context, parts, progress)),
    () => runExcel((context) => takeBack(context, parts, progress)),
  );
}

async function prepare(context: Excel.RequestContext, edits: readonly SheetEdit[]): Promise<Part[]> {
  const workbook = await readOpenWorkbook(context);
  const targets = netEdits(edits).map((net) => {
    const sheet = openSheet(workbook, net.sheet);
    if (!sheet) throw new HostError('failed', { sheet: net.sheet });
    return { net, sheet, id: sheet.id };
  });
  const states = await readStates(context, targets);
  return targets.map((target, index) => ({ ...target, before: states[index]! }));
}

async function carryOut(
  context: Excel.RequestContext,
  parts: readonly Part[],
  progress: Progress,
): Promise<void> {
  context.runtime.enableEvents = false;
  await unprotect(
    context,
    parts.map(({ sheet }) => sheet),
  );
  progress.isWriting = true;
  await runSteps(
    context,
    parts.flatMap(({ net, id, before }) => editSteps(net, id, before.cells)),
  );
  context.workbook.application.calculate('Recalculate');
  const assertEdited = askForEdited(context, parts);
  protectOpen(context, parts);
  close(
    context,
    parts.filter(({ net }) => net.protection !== null),
  );
  await context.sync();
  assertEdited();
}

/** From wherever it stopped. A sheet that is gone by now has nothing to bring back. */
async function takeBack(
  context: Excel.RequestContext,
  parts: readonly Part[],
  { isWriting }: Progress,
): Promise<void> {
  context.runtime.enableEvents = false;
  const { sheets } = await readOpenWorkbook(context);
  const now = (part: Part) => sheets.find(({ id }) => id === part.id);
  const there = parts.filter(now);
  if (isWriting) {
    await unprotect(
      context,
      there.flatMap((part) => now(part) ?? []),
    );
    await runSteps(
      context,
      there.flatMap(({ before, id }) => editSteps(before, id)),
    );
    context.workbook.application.calculate('Recalculate');
  }
  close(context, isWriting ? there : there.filter((part) => !now(part)?.protection));
  await context.sync();
}

/** Protection as it was, and events come back. */
function close({ workbook, runtime }: Excel.RequestContext, parts: readonly Part[]): void {
  for (const { id, sheet } of parts) {
    if (sheet.protection) workbook.worksheets.getItem(id).protection.protect(sheet.protection);
  }
  runtime.enableEvents = true;
}

/** Protection for a sheet that is to have some and has none. */
function protectOpen({ workbook }: Excel.RequestContext, parts: readonly Part[]): void {
  for (const { id, sheet, net } of parts) {
    if (net.protection && !sheet.protection) protect(workbook.worksheets.getItem(id), net.protection);
  }
}
