import { useRef, useState } from 'react';
import type { UnpatchableReason } from '../adapters/xlsx/patch/unpatchable';
import type { UnreadableReason } from '../core/report/unreadable';
import type { OpenedFile } from './document';
import type { XlsxFiles } from './xlsxInWorker';

/** A file that was not opened, or not changed; neither reason: the browser or the worker failed, not the file. */
export type Refusal = {
  readonly name: string;
  readonly reason?: UnreadableReason;
  readonly obstacle?: UnpatchableReason;
};

/** The files being opened: `done` of `total`, and the one being read. */
export type Progress = { readonly done: number; readonly total: number; readonly name: string };

/** Opens files one after the other. It can be stopped at any file; what was opened stays. */
export function useOpening(files: XlsxFiles, onOpened: (file: OpenedFile) => void) {
  const [progress, setProgress] = useState<Progress>();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const running = useRef<AbortController>(undefined);

  const refuse = (refusal: Refusal) => setRefusals((before) => [...before, refusal]);
  async function openOne(file: File, signal: AbortSignal): Promise<void> {
    const { name } = file;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const received = await files.receive(name, bytes, signal);
      if ('workbook' in received) onOpened({ received, bytes });
      else refuse({ name, reason: received.reason });
    } catch (error) {
      if (signal.aborted) return;
      refuse({ name });
      // A file may have been moved or locked meanwhile; anything else is for the page's error handler.
      if (!(error instanceof DOMException)) reportError(error);
    }
  }
  async function open(chosen: readonly File[]): Promise<void> {
    stop();
    const run = new AbortController();
    running.current = run;
    setRefusals([]);
    for (const [done, file] of chosen.entries()) {
      setProgress({ done, total: chosen.length, name: file.name });
      await openOne(file, run.signal);
      if (run.signal.aborted) return;
    }
    setProgress(undefined);
  }
  function stop(): void {
    running.current?.abort();
    setProgress(undefined);
  }

  return { progress, refusals, open, stop, refuse, dismiss: () => setRefusals([]) };
}
