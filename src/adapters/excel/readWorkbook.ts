/// <reference types="@microsoft/office-js/dist/office" />
import { HostError } from '../../actions/host';
import type { SheetSnapshot, Visibility, WorkbookSnapshot } from '../../core/sheet/snapshot';
import { askForCulture } from './readCulture';
import { readSlices } from './readSlices';
import { askForUsed, type Used } from './readUsed';
import { runExcel } from './runExcel';
import { isTemporaryName } from './temporaryNames';

/** Sheets asked for at once. A filled form answers with some 100 kB; Excel on the web gives 5 MB at a time. */
const SHEETS_AT_ONCE = 25;

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** A sheet of the open workbook by name and visibility. */
type Tab = Pick<SheetSnapshot, 'name' | 'visibility'>;

/** What the first sync tells. */
type Outline = { readonly tabs: readonly Tab[] } & Pick<WorkbookSnapshot, 'culture'>;

/**
 * The open workbook: sheets in tab order with values, formulas and number formats, and the rows and columns hidden
 * among their used cells, and the culture of the machine. A cell's font is known where its whole row or column has one, merges where
 * Excel tells them. Two syncs up to 25 sheets and one more for every 25 after that; sheets
 * too large for one answer are read again in slices.
 */
export async function readWorkbook(): Promise<WorkbookSnapshot> {
  const { tabs, ...culture } = await runExcel(readOutline);
  const sheets: SheetSnapshot[] = [];
  for (let first = 0; first < tabs.length; first += SHEETS_AT_ONCE) {
    sheets.push(...(await readSheets(tabs.slice(first, first + SHEETS_AT_ONCE))));
  }
  return { sheets, ...culture };
}

async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const culture = askForCulture(context);
  await context.sync();
  const tabs = worksheets.items
    .filter(({ name }) => !isTemporaryName(name))
    .map(({ name, visibility }) => ({ name, visibility: VISIBILITIES[visibility] ?? 'visible' }));
  return { tabs, culture: culture() };
}

/** An answer that is too large is asked for again sheet by sheet. */
async function readSheets(tabs: readonly Tab[]): Promise<SheetSnapshot[]> {
  try {
    return await runExcel((context) => readWhole(context, tabs));
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'tooLarge')) throw error;
    return runExcel((context) => readSlowly(context, tabs));
  }
}

async function readWhole(context: Excel.RequestContext, tabs: readonly Tab[]): Promise<SheetSnapshot[]> {
  const answers = tabs.map(({ name }) =>
    askForUsed(context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true)),
  );
  await context.sync();
  return tabs.map((tab, index) => snapshotOf(tab, answers[index]!()));
}

async function readSlowly(context: Excel.RequestContext, tabs: readonly Tab[]): Promise<SheetSnapshot[]> {
  const sheets: SheetSnapshot[] = [];
  for (const tab of tabs) sheets.push(snapshotOf(tab, await readSlices(context, tab.name)));
  return sheets;
}

function snapshotOf(tab: Tab, used: Used): SheetSnapshot {
  return { ...tab, ...used };
}
