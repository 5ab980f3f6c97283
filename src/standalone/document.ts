import type { ReceivedFile } from '../actions/receivedFile';
import { type MemoryHost, memoryHost } from '../adapters/memory/memoryHost';
import type { UnpatchableReason } from '../adapters/xlsx/patch/unpatchable';
import type { SheetPlan } from '../core/sheet/plan';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { patchedHost } from './patchedHost';
import type { XlsxFiles } from './xlsxInWorker';

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
  /** What it is as a file now. */
  readonly bytes: () => Promise<Uint8Array>;
  /** The file it was opened from, as it was then; never changed. */
  readonly file?: OpenedFile;
};

/** A document opened from a file. `onRefused`: the file cannot take a change. */
export function openedDocument(
  id: number,
  file: OpenedFile,
  files: XlsxFiles,
  onRefused: (reason: UnpatchableReason) => void,
): PageDocument {
  const { host, bytes } = patchedHost(file, files, onRefused);
  return { id, name: file.received.name, host, bytes: async () => bytes(), file };
}

/** A document made of planned sheets. */
export async function madeDocument(
  id: number,
  name: string,
  plans: readonly SheetPlan[],
  files: XlsxFiles,
): Promise<PageDocument> {
  const host = memoryHost();
  await host.apply(plans);
  return { id, name, host, bytes: () => files.write(host.plans()) };
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
  const { apply, edit, remove, mark, type } = host;
  return {
    ...document,
    host: {
      ...host,
      apply: told(apply),
      edit: told(edit),
      remove: told(remove),
      mark: told(mark),
      type: told(type),
    },
  };
}

/** The name to save under. A changed file gets one of its own, so that it never takes the original's place. */
export function fileNameOf({ name, file }: PageDocument, suffix: string): string {
  if (!file) return name;
  const [, stem = name, extension = ''] = /^(.+)(\.\w+)$/.exec(name) ?? [];
  return `${stem}${suffix}${extension}`;
}
