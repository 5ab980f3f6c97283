import type { WorkbookHost } from '../../actions/host';
import { applyPlans } from '../../core/sheet/applyPlan';
import type { SheetPlan } from '../../core/sheet/plan';
import { EMPTY_WORKBOOK, isSameSheetName, type WorkbookSnapshot } from '../../core/sheet/snapshot';

/** A workbook in memory. `plans` are those applied so far, in tab order: what a file is written from. */
export type MemoryHost = WorkbookHost & { readonly plans: () => readonly SheetPlan[] };

export function memoryHost(start: WorkbookSnapshot = EMPTY_WORKBOOK): MemoryHost {
  let workbook = start;
  let applied: readonly SheetPlan[] = [];
  return {
    read: async () => workbook,
    apply: async (plans) => {
      workbook = applyPlans(workbook, plans);
      const kept = applied.filter(({ name }) => !plans.some((plan) => isSameSheetName(plan.name, name)));
      applied = [...kept, ...plans];
    },
    plans: () => applied,
  };
}
