import type { Range } from '../../../core/sheet/address';
import type { EditedCell, SheetEdit } from '../../../core/sheet/edit';
import type { PlannedValidation } from '../../../core/sheet/plan';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../../../core/sheet/snapshot';

export type RowChange = { readonly cells: Map<number, EditedCell>; hidden?: boolean };

type ValidationStep = { readonly give: PlannedValidation } | { readonly clear: Range };

/** Everything that becomes different on one sheet. */
export type SheetChange = {
  /** The sheet as it is. */
  readonly before: SheetSnapshot;
  /** By zero-based row. */
  readonly rows: Map<number, RowChange>;
  /** Zero-based columns to hide (true) or show. */
  readonly cols: Map<number, boolean>;
  readonly validations: ValidationStep[];
};

/** Edits one after the other, as one change per sheet. An edit of a sheet that is not there is a broken invariant. */
export function mergeEdits(workbook: WorkbookSnapshot, edits: readonly SheetEdit[]): SheetChange[] {
  const changes = new Map<SheetSnapshot, SheetChange>();
  for (const edit of edits) {
    const before = findSheet(workbook, edit.sheet);
    if (!before) throw new Error(`edit of a missing sheet ${edit.sheet}`);
    const change = changes.get(before) ?? { before, rows: new Map(), cols: new Map(), validations: [] };
    addEdit(change, edit);
    changes.set(before, change);
  }
  return [...changes.values()];
}

function addEdit(change: SheetChange, edit: SheetEdit): void {
  for (const cell of edit.cells) addCell(rowOf(change, cell.row).cells, cell);
  for (const row of edit.hideRows ?? []) rowOf(change, row).hidden = true;
  for (const row of edit.showRows ?? []) rowOf(change, row).hidden = false;
  for (const col of edit.hideCols ?? []) change.cols.set(col, true);
  for (const col of edit.showCols ?? []) change.cols.set(col, false);
  for (const range of edit.clearValidations ?? []) addClearing(change.validations, range);
  change.validations.push(...(edit.validations ?? []).map((give) => ({ give })));
}

/** Of two edits of one cell the later counts, but a number format or font stays until another is given. */
function addCell(cells: Map<number, EditedCell>, cell: EditedCell): void {
  const before = cells.get(cell.col);
  const numberFormat = cell.numberFormat ?? before?.numberFormat;
  const font = cell.font ?? before?.font;
  cells.set(cell.col, {
    ...cell,
    ...(numberFormat !== undefined && { numberFormat }),
    ...(font !== undefined && { font }),
  });
}

/** What was given and is taken back leaves the cells as they were: those with a validation of their own keep it. */
function addClearing(steps: ValidationStep[], range: Range): void {
  const given = steps.findIndex((step) => 'give' in step && isSameRange(step.give.range, range));
  if (given >= 0) steps.splice(given, 1);
  else steps.push({ clear: range });
}

function isSameRange(a: Range, b: Range): boolean {
  const [c, d] = [a, b].map(({ from, to }) => [from.row, from.col, to.row, to.col].join());
  return c === d;
}

function rowOf({ rows }: SheetChange, row: number): RowChange {
  const change = rows.get(row) ?? { cells: new Map() };
  rows.set(row, change);
  return change;
}
