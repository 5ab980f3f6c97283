import type { UnreadableReason } from '../core/report/unreadable';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';

/** A file handed in: its workbook, or why it could not be opened. `sha256` is lower-case hex. */
export type ReceivedFile = {
  readonly name: string;
  readonly sha256: string;
} & ({ readonly workbook: WorkbookSnapshot } | { readonly reason: UnreadableReason });
