import type { WorkbookHost } from '../../actions/host';
import { applyPlans } from '../../core/sheet/applyPlan';
import type { SheetPlan } from '../../core/sheet/plan';
import { EMPTY_WORKBOOK, isSameSheetName, type WorkbookSnapshot } from '../../core/sheet/snapshot';

/** Where a person was last sent. */
type Selection = { readonly sheet: string; readonly cell: string };

/** A workbook in memory. `plans` are those applied so far, in tab order: what a file is written from. */
export type MemoryHost = WorkbookHost & {
  readonly plans: () => readonly SheetPlan[];
  readonly selection: () => Selection | undefined;
};

export function memoryHost(start: WorkbookSnapshot = EMPTY_WORKBOOK): MemoryHost {
  let workbook = start;
  let applied: readonly SheetPlan[] = [];
  let selected: Selection | undefined;
  return {
    read: async () => workbook,
    apply: async (plans) => {
      workbook = applyPlans(workbook, plans);
      applied = plans.reduce(withPlan, applied);
    },
    select: async (sheet, cell) => {
      selected = { sheet, cell };
    },
    plans: () => applied,
    selection: () => selected,
  };
}

/** As in the workbook: a plan for a sheet that is there takes its place, a new one stands at the end. */
function withPlan(applied: readonly SheetPlan[], plan: SheetPlan): readonly SheetPlan[] {
  const place = applied.findIndex(({ name }) => isSameSheetName(name, plan.name));
  return place < 0 ? [...applied, plan] : applied.map((old, index) => (index === place ? plan : old));
}
