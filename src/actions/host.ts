import type { Severity } from '../core/report/issue';
import type { SheetEdit } from '../core/sheet/edit';
import type { GuardQuery, SheetGuards } from '../core/sheet/guards';
import type { SheetPlan } from '../core/sheet/plan';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';

/** A cell that stands out because a check has something to say of it; `cell` is an A1 address. */
export type CellMark = { readonly sheet: string; readonly cell: string; readonly severity: Severity };

/** A workbook something can be done to: open in Excel, in the embedded spreadsheet, or in memory. */
export type WorkbookHost = {
  /** The workbook as it is now. */
  readonly read: () => Promise<WorkbookSnapshot>;
  /** What guards the cells of a sheet, by its own name: locks, number formats, native validations, protection. */
  readonly readGuards: (query: GuardQuery) => Promise<SheetGuards>;
  /** Makes the sheets what the plans say: all of them or, on failure, none. */
  readonly apply: (plans: readonly SheetPlan[]) => Promise<void>;
  /**
   * Makes the edits on sheets that are there, one after the other: all of them or, on failure, none. A sheet that
   * is not there is refused with `failed` and its name in the facts; so are cells that do not take their content.
   */
  readonly edit: (edits: readonly SheetEdit[]) => Promise<void>;
  /**
   * Deletes sheets of these names; one that is not there is none to delete. Refused with `failed` where no visible
   * one would be left.
   */
  readonly remove: (sheets: readonly string[]) => Promise<void>;
  /**
   * Calls back, at most once per burst of changes, after a person has typed, pasted or changed the structure;
   * never for this host's own writes. What changed is not said: read again. Returns how to stop.
   */
  readonly onChanged: (listener: () => void) => () => void;
  /**
   * Makes these cells, each at most once, stand out by their severity and no others: earlier marks are gone, none
   * given removes all. Hints have no look of their own. Marks lie over the cells: they are no part of what is read,
   * planned or written to a file by us. Those of a sheet that is not there are left out.
   */
  readonly mark: (marks: readonly CellMark[]) => Promise<void>;
  /** Shows a cell to the person; `cell` is an A1 address. */
  readonly select: (sheet: string, cell: string) => Promise<void>;
};

/**
 * Why a host could not do what was asked, as far as it can tell; the pane has a sentence for each.
 * - cellEdit: a cell is being edited; busy: try again in a moment; tooLarge: more than the host takes at once
 * - protectedSheet, protectedWorkbook: by a password; readOnly: the workbook cannot be changed
 * - recalculated: the cells named recalculated to other values than were planned
 * - notSupported: the host is too old for it; failed: anything else
 */
export type HostErrorCode =
  | 'cellEdit'
  | 'busy'
  | 'tooLarge'
  | 'protectedSheet'
  | 'protectedWorkbook'
  | 'readOnly'
  | 'recalculated'
  | 'notSupported'
  | 'failed';

/** A refusal of the host, thrown by its functions. After it the workbook is as it was before. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly facts: { readonly sheet?: string; readonly cells?: readonly string[] } = {},
  ) {
    super(code);
  }
}
