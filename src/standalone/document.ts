import type { ReceivedFile } from '../actions/receivedFile';
import { type MemoryHost, memoryHost } from '../adapters/memory/memoryHost';
import { applyPlans } from '../core/sheet/applyPlan';
import type { SheetPlan } from '../core/sheet/plan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../core/sheet/snapshot';

/** A workbook on the page: opened from a file and only looked at, or made here and saved as a file. */
export type PageDocument = {
  readonly id: number;
  /** File name. */
  readonly name: string;
  readonly host: MemoryHost;
  readonly workbook: WorkbookSnapshot;
  /** What it was made from; empty for an opened file, whose own bytes stay as they are. */
  readonly plans: readonly SheetPlan[];
  /** The file it was opened from. */
  readonly received?: ReceivedFile;
};

/** A document opened from a file that could be read. */
export function openedDocument(
  id: number,
  received: ReceivedFile & { workbook: WorkbookSnapshot },
): PageDocument {
  const { name, workbook } = received;
  return { id, name, host: memoryHost(workbook), workbook, plans: [], received };
}

/** A document made of planned sheets. */
export function madeDocument(id: number, name: string, plans: readonly SheetPlan[]): PageDocument {
  const workbook = applyPlans(EMPTY_WORKBOOK, plans);
  return { id, name, host: memoryHost(workbook), workbook, plans };
}
