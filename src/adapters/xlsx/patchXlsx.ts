import type { SheetEdit } from '../../core/sheet/edit';
import { findWorkbookPart } from './findWorkbookPart';
import { patchWorkbook } from './patch/patchWorkbook';
import { rewriteZip } from './patch/rewriteZip';
import { Unpatchable, type UnpatchableReason } from './patch/unpatchable';
import { DEFAULT_LIMITS, type ReadLimits } from './readLimits';
import { readXlsx } from './readXlsx';
import { Unreadable } from './unreadable';
import { WorkbookPackage } from './workbookPackage';

export type PatchResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: UnpatchableReason };

/**
 * An .xlsx or .xlsm file of any program with the edits made, one after the other, and nothing else changed: parts
 * that no edit concerns keep their compressed bytes, the others are changed only where an edit says so. Says why
 * where that cannot be done; then nothing was. Read again, the result is what `applyEdits` makes of the file, with
 * two additions: a blank cell's own format shows once the cell holds something, and a new row is hidden where the
 * sheet hides all rows that are not listed.
 *
 * Throws for an edit of a sheet that is not there, and a RangeError for what no cell can hold.
 */
export function patchXlsx(
  bytes: Uint8Array,
  edits: readonly SheetEdit[],
  limits: Partial<ReadLimits> = {},
): PatchResult {
  const before = readXlsx(bytes, limits);
  if (!before.ok) return { ok: false, reason: { code: 'unreadable', reason: before.reason } };
  try {
    const workbook = new WorkbookPackage(bytes, { ...DEFAULT_LIMITS, ...limits });
    const changes = patchWorkbook(workbook, findWorkbookPart(workbook), before.workbook, edits);
    return { ok: true, bytes: changes.size === 0 ? bytes : rewriteZip(workbook.entries(), changes) };
  } catch (error) {
    if (error instanceof Unpatchable) return { ok: false, reason: error.reason };
    if (error instanceof Unreadable)
      return { ok: false, reason: { code: 'unreadable', reason: error.reason } };
    throw error;
  }
}
