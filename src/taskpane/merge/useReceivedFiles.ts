import { useEffect, useRef, useState } from 'react';
import type { HostError } from '../../actions/host';
import type { ReceivedFile } from '../../actions/receivedFile';
import { hostFailure } from '../hostFailure';
import type { PaneActions } from '../paneActions';

/** A file as read, with the time its system gives it (milliseconds). */
export type DatedFile = { readonly received: ReceivedFile; readonly time: number };

type Reading = {
  readonly files: readonly DatedFile[];
  /** The same as they were when nothing was being read: what may be matched. */
  readonly settled: readonly DatedFile[];
  /** Chosen and not read: in the queue, or left when it was stopped. */
  readonly rest: readonly File[];
  /** How many of the present queue are read, while it is being read. */
  readonly done?: number | undefined;
  /** The present or last queue. */
  readonly names: readonly string[];
  readonly failure?: { readonly name: string; readonly failure: HostError } | undefined;
};

const NOTHING: Reading = { files: [], settled: [], rest: [], names: [] };

/** The files of the units, read one after the other; it can be stopped at any file, and what was read stays. */
export function useReceivedFiles(receiveFile: PaneActions['receiveFile']) {
  const [reading, setReading] = useState(NOTHING);
  const run = useRef<AbortController>(undefined);
  useEffect(() => () => run.current?.abort(), []);

  async function read(queue: readonly File[]): Promise<void> {
    stopRunning();
    const own = new AbortController();
    run.current = own;
    const names = queue.map(({ name }) => name);
    setReading(({ files, settled }) => ({ files, settled, rest: queue, done: 0, names }));
    for (const [index, file] of queue.entries()) {
      const received = await receiveFile(file, own.signal).catch((error: unknown) =>
        own.signal.aborted ? undefined : hostFailure(error),
      );
      if (run.current !== own || !received) return;
      if (received instanceof Error) return fail(file.name, received);
      const dated = { received, time: file.lastModified };
      setReading(({ files, settled }) => ({
        files: withFile(files, dated),
        settled,
        rest: queue.slice(index + 1),
        done: index + 1,
        names,
      }));
    }
    setReading(({ files }) => ({ files, settled: files, rest: [], names }));
  }
  function stopRunning() {
    run.current?.abort();
    run.current = undefined;
  }
  function fail(name: string, failure: HostError) {
    run.current = undefined;
    setReading(({ done, ...kept }) => ({ ...kept, settled: kept.files, failure: { name, failure } }));
  }

  return {
    ...reading,
    /** Reads these, after what is still to be read. */
    add: (files: readonly File[]) => read([...(reading.done === undefined ? [] : reading.rest), ...files]),
    resume: () => read(reading.rest),
    stop() {
      stopRunning();
      setReading(({ done, ...kept }) => ({ ...kept, settled: kept.files }));
    },
    clear() {
      stopRunning();
      setReading(NOTHING);
    },
  };
}

/** The same file once; another of the same name under a name of its own, so that a person can choose between them. */
function withFile(files: readonly DatedFile[], file: DatedFile): DatedFile[] {
  const { received } = file;
  const names = files.map((one) => one.received.name);
  const isSame = (one: DatedFile) =>
    one.received.sha256 === received.sha256 && nameOf(one.received.name) === nameOf(received.name);
  if (files.some(isSame)) return [...files];
  let name = received.name;
  for (let n = 2; names.includes(name); n++) name = `${received.name} (${n})`;
  return [...files, { ...file, received: { ...received, name } }];
}

const nameOf = (name: string) => name.replace(/ \(\d+\)$/, '');
