import type { PlannedCell, SheetPlan } from './plan';
import { type Cell, isSameSheetName, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/**
 * Reference semantics of a plan: the workbook after the host has made the sheet what the plan says.
 * A sheet of the same name is replaced where it stands; a new one is added at the end.
 */
export function applyPlan(workbook: WorkbookSnapshot, plan: SheetPlan): WorkbookSnapshot {
  const sheet = sheetOf(plan);
  const known = workbook.sheets.some(({ name }) => isSameSheetName(name, plan.name));
  const sheets = known
    ? workbook.sheets.map((old) => (isSameSheetName(old.name, plan.name) ? sheet : old))
    : [...workbook.sheets, sheet];
  return { sheets };
}

/** Plans applied one after the other, in tab order. */
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
