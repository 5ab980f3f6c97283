import type { SheetPlan } from '../core/sheet/plan';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';

/** A workbook something can be done to: open in Excel, in the embedded spreadsheet, or in memory. */
export type WorkbookHost = {
  /** The workbook as it is now. */
  readonly read: () => Promise<WorkbookSnapshot>;
  /** Makes the sheets what the plans say: all of them or, on failure, none. */
  readonly apply: (plans: readonly SheetPlan[]) => Promise<void>;
};
