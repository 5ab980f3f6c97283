import type { ReceivedFile } from '../actions/receivedFile';
import { type PatchResult, patchXlsx } from '../adapters/xlsx/patchXlsx';
import { receiveFile } from '../adapters/xlsx/receiveFile';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import type { SheetEdit } from '../core/sheet/edit';
import type { SheetPlan } from '../core/sheet/plan';

/** Work on .xlsx bytes that would make the page stand still: plain data, so that it can be sent to a worker. */
export type XlsxJob =
  | { readonly kind: 'receive'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'write'; readonly plans: readonly SheetPlan[] }
  | { readonly kind: 'patch'; readonly bytes: Uint8Array; readonly edits: readonly SheetEdit[] };

export type XlsxResult = ReceivedFile | Uint8Array | PatchResult;

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
    case 'patch':
      return patchXlsx(job.bytes, job.edits);
  }
}
