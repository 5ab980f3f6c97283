/// <reference types="@microsoft/office-js/dist/office" />
import type { CellMark } from '../../actions/host';
import { type Address, parseAddress, type Range } from '../../core/sheet/address';
import { isSameSheetName } from '../../core/sheet/snapshot';
import { allOrNothing } from './allOrNothing';
import { columnRuns, isSameArea } from './markAreas';
import { DRAWN, type DrawnSeverity, markRule } from './markRules';
import type { OpenSheet } from './openSheets';
import { unprotect } from './protection';
import { type MarkedSheet, readMarks } from './readMarks';
import { runExcel } from './runExcel';
import { runSteps, type Step, step } from './steps';
import { addressLists } from './writeFormats';
import { setCustomRule } from './writeRules';

/** What is to be marked on a sheet. */
type Marking = Readonly<Record<DrawnSeverity, readonly Range[]>>;

/** What becomes different on a sheet, and the protection it has in the end. */
type Change = {
  readonly sheet: OpenSheet;
  readonly protection: OpenSheet['protection'];
  readonly steps: readonly Step[];
};

/**
 * Marks these cells of the open workbook and no others, by one conditional format for each severity and sheet (some
 * hundred cells apart need more). A sheet whose marks are right is left alone; on others a person's own conditional
 * formats are. Writing takes one sync after those of reading, and one for each sheet whose protection is taken off
 * for the while. Throws a HostError, the marks being as they were before.
 */
export async function markCells(marks: readonly CellMark[]): Promise<void> {
  const before = await runExcel(readMarks);
  const changes = before.map((one) => changeOf(one, markingOf(one.sheet, marks), one.sheet.protection));
  await allOrNothing(
    () => runExcel((context) => draw(context, changes)),
    () => runExcel((context) => redraw(context, before)),
  );
}

function markingOf({ name }: OpenSheet, marks: readonly CellMark[]): Marking {
  const here = marks.filter(({ sheet }) => isSameSheetName(sheet, name));
  const runs = (severity: DrawnSeverity) =>
    columnRuns(here.filter((one) => one.severity === severity).map(addressOf));
  return { error: runs('error'), warning: runs('warning') };
}

function addressOf({ cell }: CellMark): Address {
  const address = parseAddress(cell);
  if (!address) throw new Error(`mark of ${cell}`);
  return address;
}

function changeOf(
  { sheet, marks }: MarkedSheet,
  wanted: Marking,
  protection: OpenSheet['protection'],
): Change {
  const steps = DRAWN.flatMap((severity) => {
    const present = marks.filter((one) => one.severity === severity);
    const areas = present.flatMap((one) => one.areas);
    if (isSameArea(areas, wanted[severity])) return [];
    return [
      ...present.map(({ id }) => removeStep(sheet, id)),
      ...addressLists(wanted[severity]).map((addresses) => addStep(sheet, addresses, severity)),
    ];
  });
  return { sheet, protection, steps };
}

function removeStep({ id: sheet }: OpenSheet, id: string): Step {
  return step(
    ({ workbook }) => workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete(),
    id,
    3,
  );
}

function addStep({ id }: OpenSheet, addresses: string, severity: DrawnSeverity): Step {
  return step(
    ({ workbook }) => {
      const areas = workbook.worksheets.getItem(id).getRanges(addresses);
      setCustomRule(areas.conditionalFormats.add('Custom').custom, markRule(severity));
    },
    addresses,
    6,
  );
}

/** Sheets that stay as they are are not even unprotected. */
async function draw(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  const changed = changes.filter(({ steps }) => steps.length > 0);
  const opened = changed.map(({ sheet }) => sheet).filter(({ protection }) => protection);
  await unprotect(context, opened);
  const isOpen = ({ sheet }: Change) => opened.includes(sheet) || !sheet.protection;
  const closed = changes.filter((change) => change.protection && isOpen(change));
  await runSteps(context, [...changed.flatMap(({ steps }) => steps), ...closed.map(closeStep)]);
}

function closeStep({ sheet, protection }: Change): Step {
  return step(
    ({ workbook }) => workbook.worksheets.getItem(sheet.id).protection.protect(protection),
    protection,
  );
}

/** Marks and protection as they were, from wherever the drawing stopped. */
async function redraw(context: Excel.RequestContext, before: readonly MarkedSheet[]): Promise<void> {
  const now = await readMarks(context);
  const changes = now.flatMap((one) => {
    const was = before.find(({ sheet }) => sheet.id === one.sheet.id);
    return was ? [changeOf(one, markingBefore(was), was.sheet.protection)] : [];
  });
  await draw(context, changes);
}

function markingBefore({ marks }: MarkedSheet): Marking {
  const areas = (severity: DrawnSeverity) =>
    marks.filter((one) => one.severity === severity).flatMap((one) => one.areas);
  return { error: areas('error'), warning: areas('warning') };
}
