import type { SheetPlan } from '../../../core/sheet/plan';
import { isSameSheetName } from '../../../core/sheet/snapshot';
import { findWorkbookPart } from '../findWorkbookPart';
import { rewriteZip } from '../patch/rewriteZip';
import { Unpatchable } from '../patch/unpatchable';
import type { PatchResult } from '../patchXlsx';
import { DEFAULT_LIMITS, type ReadLimits } from '../readLimits';
import { readXlsx } from '../readXlsx';
import { Unreadable } from '../unreadable';
import { WorkbookPackage } from '../workbookPackage';
import { distinctPlans } from '../writeXlsx';
import { type Donor, makeDonor } from './donor';
import { graftWorkbook } from './graftWorkbook';
import { newEntry } from './newEntry';

/** Whole sheets to bring into a file and to take out of it. */
export type SheetGraft = {
  /** A plan for a sheet that is there takes its place; the others stand at the end. Of two of one name the later counts. */
  readonly plans: readonly SheetPlan[];
  /** Names of sheets to take away; one that is not there is none to take. */
  readonly remove: readonly string[];
};

/**
 * An .xlsx or .xlsm file of any program with planned sheets in it, or sheets out of it, and nothing else changed:
 * every other sheet, picture, macro and text keeps its bytes, cells keep their look. Changed are the lists of parts,
 * tabs and looks, to which something is added; Excel is asked to calculate everything on opening. Says why where that
 * cannot be done; then nothing was. The planned sheets read as `writeXlsx` would have written them, but that their
 * font is told where the file's own default is another.
 *
 * Throws a RangeError for a plan Excel could not hold, and where no visible sheet would be left.
 */
export async function graftSheets(
  bytes: Uint8Array,
  { plans, remove }: SheetGraft,
  limits: Partial<ReadLimits> = {},
): Promise<PatchResult> {
  const before = readXlsx(bytes, limits);
  if (!before.ok) return { ok: false, reason: { code: 'unreadable', reason: before.reason } };
  const sheets = distinctPlans(plans);
  const gone = remove.filter((name) => !sheets.some((plan) => isSameSheetName(plan.name, name)));
  const donor = sheets.length > 0 ? await makeDonor(sheets) : undefined;
  try {
    return { ok: true, bytes: grafted(bytes, donor, gone, { ...DEFAULT_LIMITS, ...limits }) };
  } catch (error) {
    if (error instanceof Unpatchable) return { ok: false, reason: error.reason };
    if (error instanceof Unreadable)
      return { ok: false, reason: { code: 'unreadable', reason: error.reason } };
    throw error;
  }
}

function grafted(
  bytes: Uint8Array,
  donor: Donor | undefined,
  remove: readonly string[],
  limits: ReadLimits,
): Uint8Array {
  const workbook = new WorkbookPackage(bytes, limits);
  const { changes, added } = graftWorkbook(workbook, findWorkbookPart(workbook), donor, remove);
  return changes.size === 0 ? bytes : rewriteZip([...workbook.entries(), ...added.map(newEntry)], changes);
}
