import type { PlannedCell, SheetPlan } from './plan';
import { type Cell, isSameSheetName, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/**
 * Reference semantics of a plan: the workbook after the host has made the sheet what the plan says.
 * A sheet of the same name is replaced where it stands; a new one is added at the end.
 */
export function applyPlan(workbook: WorkbookSnapshot, plan: SheetPlan): WorkbookSnapshot {
  const sheet = sheetOf(plan);
  const place = workbook.sheets.findIndex(({ name }) => isSameSheetName(name, plan.name));
  if (place < 0) return { sheets: [...workbook.sheets, sheet] };
  return { sheets: workbook.sheets.map((old, index) => (index === place ? sheet : old)) };
}

/** Plans applied one after the other: new sheets stand in the order of the plans. */
export function applyPlans(workbook: WorkbookSnapshot, plans: readonly SheetPlan[]): WorkbookSnapshot {
  return plans.reduce(applyPlan, workbook);
}

function sheetOf(plan: SheetPlan): SheetSnapshot {
  return {
    name: plan.name,
    visibility: plan.visibility,
    cells: plan.cells.map(cellOf),
    merges: plan.merges,
    hiddenRows: plan.hiddenRows,
    hiddenCols: plan.hiddenCols,
  };
}

function cellOf({ row, col, value, formula }: PlannedCell): Cell {
  return formula === undefined ? { row, col, value } : { row, col, value, formula };
}
