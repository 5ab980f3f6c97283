import { HostError, type WorkbookHost } from '../actions/host';
import { type MemoryHost, memoryHost } from '../adapters/memory/memoryHost';
import type { UnpatchableReason } from '../adapters/xlsx/patch/unpatchable';
import { findSheet } from '../core/sheet/snapshot';
import type { OpenedFile } from './document';
import type { XlsxFiles } from './xlsxInWorker';

type PatchedHost = {
  readonly host: MemoryHost;
  /** The file with the changes made so far. */
  readonly bytes: () => Uint8Array;
};

type Change = (host: WorkbookHost) => Promise<void>;

/**
 * The host of an opened file. A change of cells or of whole sheets is made only where the file itself can take it,
 * so that whatever is changed on the page can be saved; refused, `onRefused` hears why.
 */
export function patchedHost(
  { received, bytes }: OpenedFile,
  { patch, guards }: XlsxFiles,
  onRefused: (reason: UnpatchableReason) => void,
): PatchedHost {
  const host = memoryHost(received.workbook);
  let patched = bytes;
  let last: Promise<unknown> = Promise.resolve();
  async function changeNow(change: Change): Promise<void> {
    const trial = await sameAs(host, received.workbook.sheets);
    await change(trial);
    const remove = await goneFrom(trial, received.workbook.sheets);
    const result = await patch(bytes, trial.edits(), { plans: trial.plans(), remove });
    if (!result.ok) {
      onRefused(result.reason);
      throw new HostError(result.reason.code === 'lockedStructure' ? 'protectedWorkbook' : 'readOnly');
    }
    await change(host);
    patched = result.bytes;
  }
  const inTurn = (change: Change) => {
    const next = last.then(() => changeNow(change));
    last = next.catch(() => undefined);
    return next;
  };
  return {
    host: {
      ...host,
      // What the file says, not what was read of it: locks and validations are no part of that.
      readGuards: (query) => last.then(() => guards(patched, query)),
      edit: (edits) => inTurn((one) => one.edit(edits)),
      apply: (plans) => inTurn((one) => one.apply(plans)),
      remove: (sheets) => inTurn((one) => one.remove(sheets)),
    },
    bytes: () => patched,
  };
}

type Sheets = OpenedFile['received']['workbook']['sheets'];

/** Another workbook that is as this one is now, to try a change on. */
async function sameAs(host: MemoryHost, opened: Sheets): Promise<MemoryHost> {
  const trial = memoryHost({ sheets: opened });
  await trial.apply(host.plans());
  await trial.edit(host.edits());
  await trial.remove(await goneFrom(host, opened));
  return trial;
}

/** The names of sheets the file was opened with that are there no more. */
async function goneFrom(host: WorkbookHost, opened: Sheets): Promise<string[]> {
  const now = await host.read();
  return opened.flatMap(({ name }) => (findSheet(now, name) ? [] : [name]));
}
