import type { ReceivedFile } from '../actions/receivedFile';
import { graftSheets, type SheetGraft } from '../adapters/xlsx/graft/graftSheets';
import { type PatchResult, patchXlsx } from '../adapters/xlsx/patchXlsx';
import { readGuards } from '../adapters/xlsx/readGuards';
import { receiveFile } from '../adapters/xlsx/receiveFile';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import type { SheetEdit } from '../core/sheet/edit';
import type { GuardQuery, SheetGuards } from '../core/sheet/guards';
import type { SheetPlan } from '../core/sheet/plan';

/** Work on .xlsx bytes that would make the page stand still: plain data, so that it can be sent to a worker. */
export type XlsxJob =
  | { readonly kind: 'receive'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'write'; readonly plans: readonly SheetPlan[] }
  | { readonly kind: 'guards'; readonly bytes: Uint8Array; readonly query: GuardQuery }
  | {
      readonly kind: 'patch';
      readonly bytes: Uint8Array;
      readonly edits: readonly SheetEdit[];
      readonly graft: SheetGraft;
    };

export type XlsxResult = ReceivedFile | Uint8Array | PatchResult | SheetGuards;

/** A job on its way to the worker, and what comes back for it. */
export type XlsxRequest = { readonly id: number; readonly job: XlsxJob };
export type XlsxAnswer = { readonly id: number } & (
  | { readonly result: XlsxResult }
  /** A broken invariant, thrown on in the page. */
  | { readonly error: string }
);

/** Does a job, wherever it runs. A file that cannot be read is a result, as ever. */
export async function answerXlsx({ id, job }: XlsxRequest): Promise<XlsxAnswer> {
  try {
    return { id, result: await resultOf(job) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

async function resultOf(job: XlsxJob): Promise<XlsxResult> {
  switch (job.kind) {
    case 'receive':
      return receiveFile(job.name, job.bytes);
    case 'write':
      return writeXlsx(job.plans);
    case 'guards':
      return readGuards(job.bytes, job.query);
    case 'patch':
      return changed(job);
  }
}

/** Cells first: a sheet that a plan takes the place of has no edits. */
async function changed({ bytes, edits, graft }: XlsxJob & { kind: 'patch' }): Promise<PatchResult> {
  const patched = patchXlsx(bytes, edits);
  const hasSheets = graft.plans.length + graft.remove.length > 0;
  return patched.ok && hasSheets ? graftSheets(patched.bytes, graft) : patched;
}
