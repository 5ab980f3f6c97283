import type { SheetPlan } from '../../../src/core/sheet/plan';

/** A visible sheet of nothing but what the test says. */
export function plannedSheet(parts: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: 'Biểu 1',
    visibility: 'visible',
    cells: [],
    formats: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    widths: {},
    heights: {},
    hiddenRows: [],
    hiddenCols: [],
    ...parts,
  };
}
