import type { UnreadableReason } from '../../core/report/unreadable';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { findWorkbookPart } from './findWorkbookPart';
import { DEFAULT_LIMITS, type ReadLimits } from './readLimits';
import { readWorkbook } from './readWorkbook';
import { sniff } from './sniff';
import { Unreadable } from './unreadable';
import { WorkbookPackage } from './workbookPackage';

export type ReadResult =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly reason: UnreadableReason };

/**
 * Reads an .xlsx file into a snapshot, or says why it cannot: what else the file is, where it is damaged, which limit
 * it passes. Never throws for what is in the bytes, and reads nothing twice, so time and memory are bounded by the
 * limits. Runs in Node and in a worker.
 *
 * Cells: dates of 1904 workbooks are shifted to the 1900 epoch where the format shows a calendar date; ISO dates
 * become serial numbers; shared formulas are written out, array formulas stand in their first cell, other cells of
 * the array hold values; formula text is as in the file (`_xlfn.` kept) with `=` before it; numbers stored as text
 * stay text. `font` is told when it is not the workbook's default or when it carries a legacy Vietnamese encoding.
 */
export function readXlsx(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ReadResult {
  const notZip = sniff(bytes);
  if (notZip) return { ok: false, reason: notZip };
  try {
    const workbook = new WorkbookPackage(bytes, { ...DEFAULT_LIMITS, ...limits });
    return { ok: true, workbook: readWorkbook(workbook, findWorkbookPart(workbook)) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: error.reason };
    throw error;
  }
}
