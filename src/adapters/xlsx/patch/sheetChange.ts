import { addressesOf, type Range } from '../../../core/sheet/address';
import type { EditedCell, EditedLook, SheetEdit } from '../../../core/sheet/edit';
import type { PlannedProtection, PlannedValidation } from '../../../core/sheet/plan';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../../../core/sheet/snapshot';

export type RowChange = {
  readonly cells: Map<number, EditedCell>;
  /** Locks and number formats, whatever the cells hold. */
  readonly looks: Map<number, EditedLook['style']>;
  hidden?: boolean;
};

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
  /** To be given, or null: to be taken away. */
  protection?: PlannedProtection | null;
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
  for (const cell of edit.cells) {
    const row = rowOf(change, cell.row);
    addCell(row.cells, cell);
    if (cell.numberFormat !== undefined) dropFormat(row.looks, cell.col);
  }
  for (const look of edit.looks ?? []) addLook(change, look);
  if (edit.protection !== undefined) change.protection = edit.protection;
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

function addLook(change: SheetChange, { range, style }: EditedLook): void {
  for (const { row, col } of addressesOf(range)) {
    const { looks } = rowOf(change, row);
    looks.set(col, { ...looks.get(col), ...style });
  }
}

/** The format of a later content takes an earlier one's place. */
function dropFormat(looks: RowChange['looks'], col: number): void {
  const { numberFormat: _, ...rest } = looks.get(col) ?? {};
  looks.set(col, rest);
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
  const change: RowChange = rows.get(row) ?? { cells: new Map(), looks: new Map() };
  rows.set(row, change);
  return change;
}
