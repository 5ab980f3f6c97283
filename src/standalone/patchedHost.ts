import { HostError } from '../actions/host';
import { type MemoryHost, memoryHost } from '../adapters/memory/memoryHost';
import type { UnpatchableReason } from '../adapters/xlsx/patch/unpatchable';
import type { SheetEdit } from '../core/sheet/edit';
import type { OpenedFile } from './document';
import type { XlsxFiles } from './xlsxInWorker';

type PatchedHost = {
  readonly host: MemoryHost;
  /** The file with the edits made so far. */
  readonly bytes: () => Uint8Array;
};

/**
 * The host of an opened file. An edit is made only where the file itself can take it, so that whatever is
 * changed on the page can be saved; refused, `onRefused` hears why.
 */
export function patchedHost(
  { received, bytes }: OpenedFile,
  { patch }: XlsxFiles,
  onRefused: (reason: UnpatchableReason) => void,
): PatchedHost {
  const host = memoryHost(received.workbook);
  let patched = bytes;
  let last: Promise<unknown> = Promise.resolve();
  async function editNow(edits: readonly SheetEdit[]): Promise<void> {
    const result = await patch(bytes, [...host.edits(), ...edits]);
    if (!result.ok) {
      onRefused(result.reason);
      throw new HostError('readOnly');
    }
    await host.edit(edits);
    patched = result.bytes;
  }
  const edit = (edits: readonly SheetEdit[]) => {
    const next = last.then(() => editNow(edits));
    last = next.catch(() => undefined);
    return next;
  };
  return { host: { ...host, edit }, bytes: () => patched };
}
