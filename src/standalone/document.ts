import type { ReceivedFile } from '../actions/receivedFile';
import { type MemoryHost, memoryHost } from '../adapters/memory/memoryHost';
import type { SheetPlan } from '../core/sheet/plan';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';

/** A file that could be opened, with its bytes. */
export type OpenedFile = {
  readonly received: ReceivedFile & { readonly workbook: WorkbookSnapshot };
  readonly bytes: Uint8Array;
};

/** A workbook on the page, opened from a file or made here; what it holds now is its host's to say. */
export type PageDocument = {
  readonly id: number;
  /** File name. */
  readonly name: string;
  readonly host: MemoryHost;
  /** The file it was opened from, as it was then; never changed. */
  readonly file?: OpenedFile;
};

/** A document opened from a file. */
export function openedDocument(id: number, file: OpenedFile): PageDocument {
  const { name, workbook } = file.received;
  return { id, name, host: memoryHost(workbook), file };
}

/** A document made of planned sheets. */
export async function madeDocument(
  id: number,
  name: string,
  plans: readonly SheetPlan[],
): Promise<PageDocument> {
  const host = memoryHost();
  await host.apply(plans);
  return { id, name, host };
}

/** The same, telling of every change that was made through its host. */
export function watched(document: PageDocument, onChanged: () => void): PageDocument {
  const { host } = document;
  const told =
    <A extends readonly unknown[]>(write: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      await write(...args);
      onChanged();
    };
  const { apply, edit, remove, type } = host;
  return {
    ...document,
    host: { ...host, apply: told(apply), edit: told(edit), remove: told(remove), type: told(type) },
  };
}
