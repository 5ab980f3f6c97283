import type { ReceivedFile } from '../actions/receivedFile';
import type { SheetGraft } from '../adapters/xlsx/graft/graftSheets';
import type { PatchResult } from '../adapters/xlsx/patchXlsx';
import type { SheetEdit } from '../core/sheet/edit';
import type { GuardQuery, SheetGuards } from '../core/sheet/guards';
import type { SheetPlan } from '../core/sheet/plan';
import type { XlsxAnswer, XlsxJob, XlsxRequest, XlsxResult } from './xlsxJob';

/** Reading and writing .xlsx away from the page. All reject when the worker breaks down. */
export type XlsxFiles = {
  /** Rejects with the signal's reason when it is stopped. */
  readonly receive: (name: string, bytes: Uint8Array, signal?: AbortSignal) => Promise<ReceivedFile>;
  readonly write: (plans: readonly SheetPlan[]) => Promise<Uint8Array>;
  /** What guards the cells of a sheet of a file. */
  readonly guards: (bytes: Uint8Array, query: GuardQuery) => Promise<SheetGuards>;
  /** A file with edits made in it and whole sheets brought in or taken out, everything else kept. */
  readonly patch: (bytes: Uint8Array, edits: readonly SheetEdit[], graft: SheetGraft) => Promise<PatchResult>;
};

type Waiting = {
  readonly job: XlsxJob;
  readonly resolve: (result: XlsxResult) => void;
  readonly reject: (error: unknown) => void;
};

/** The part of a worker that is used. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Files in one worker, started when first needed. What is stopped ends at once, whatever it is at. */
export function xlsxInWorker(startWorker: () => WorkerPort): XlsxFiles {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerPort | undefined;
  let lastId = 0;

  function send(id: number, { job }: Waiting): void {
    worker ??= listenTo(startWorker());
    worker.postMessage({ id, job } satisfies XlsxRequest);
  }
  function listenTo(started: WorkerPort): WorkerPort {
    started.onmessage = ({ data }: MessageEvent<XlsxAnswer>) => {
      const { resolve, reject } = waiting.get(data.id)!;
      waiting.delete(data.id);
      if ('result' in data) resolve(data.result);
      else reject(new Error(data.error));
    };
    started.onerror = (event) => {
      event.preventDefault();
      end();
      for (const { reject } of waiting.values())
        reject(new Error(event.message || 'the worker did not start'));
      waiting.clear();
    };
    return started;
  }
  function end(): void {
    worker?.terminate();
    worker = undefined;
  }
  /** A worker cannot be told to leave one job: it is ended, and the others begin again in a new one. */
  function stop(id: number, reason: unknown): void {
    const stopped = waiting.get(id);
    if (!stopped) return;
    waiting.delete(id);
    end();
    for (const [other, job] of waiting) send(other, job);
    stopped.reject(reason);
  }
  function run(job: XlsxJob, signal?: AbortSignal): Promise<XlsxResult> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const id = ++lastId;
      const one = { job, resolve, reject };
      waiting.set(id, one);
      signal?.addEventListener('abort', () => stop(id, signal.reason), { once: true });
      send(id, one);
    });
  }

  return {
    receive: async (name, bytes, signal) =>
      (await run({ kind: 'receive', name, bytes }, signal)) as ReceivedFile,
    write: async (plans) => (await run({ kind: 'write', plans })) as Uint8Array,
    guards: async (bytes, query) => (await run({ kind: 'guards', bytes, query })) as SheetGuards,
    patch: async (bytes, edits, graft) => (await run({ kind: 'patch', bytes, edits, graft })) as PatchResult,
  };
}
