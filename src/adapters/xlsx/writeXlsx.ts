import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import type { SheetPlan } from '../../core/sheet/plan';
import { isSameSheetName } from '../../core/sheet/snapshot';
import { assertWritable } from './assertWritable';
import { fillGaps } from './writeGaps';
import { definedNamesOf } from './writePage';
import { toWriteSheet } from './writeSheet';
import { BASE_FONT } from './writeStyles';

/** No file carries the machine's clock. */
const FIXED_DATE = new Date(0);

/**
 * The bytes of an .xlsx workbook whose sheets are as planned, in tab order; as with `applyPlans`, a later plan
 * of the same sheet name takes the earlier one's place. The same plans give the same bytes. Excel recalculates
 * it on opening; LibreOffice shows the computed numbers as written until told to. Throws a RangeError for a
 * plan Excel could not hold.
 */
export async function writeXlsx(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const sheets = distinctPlans(plans);
  assertWritable(sheets);
  const bytes = await writeWorkbook({
    sheets: sheets.map(toWriteSheet),
    namedRanges: sheets.flatMap(definedNamesOf),
    defaultFont: BASE_FONT,
    properties: { modified: FIXED_DATE },
    activeSheet: sheets.findIndex(({ visibility }) => visibility === 'visible'),
  });
  return fillGaps(bytes, sheets);
}

/** Each sheet once, in the order they come first, as planned last. */
export function distinctPlans(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  return plans.reduce(replaceOrAdd, []);
}

function replaceOrAdd(sheets: readonly SheetPlan[], plan: SheetPlan): readonly SheetPlan[] {
  const known = sheets.some(({ name }) => isSameSheetName(name, plan.name));
  if (!known) return [...sheets, plan];
  return sheets.map((sheet) => (isSameSheetName(sheet.name, plan.name) ? plan : sheet));
}
