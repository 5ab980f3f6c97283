import type { Range } from './address';
import { isInside } from './address';
import { isBlank, withHidden } from './applyEdit';
import type { EditedCell, SheetEdit } from './edit';
import type { BlockFormat, PlannedCell, PlannedValidation, SheetPlan } from './plan';

/**
 * A plan as it reads once a person or a fix has changed the sheet made from it. An edit that gives or takes
 * a part of a planned validation is a broken invariant.
 */
export function editPlan(unedited: SheetPlan, edit: SheetEdit): SheetPlan {
  const { protection: was, ...plan } = unedited;
  const protection = edit.protection === undefined ? was : (edit.protection ?? undefined);
  const edited = new Map(edit.cells.map((cell) => [keyOf(cell), cell]));
  const kept = plan.cells.filter((cell) => !edited.has(keyOf(cell)));
  const cells = [...kept, ...[...edited.values()].flatMap(plannedCell)];
  return {
    ...plan,
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    formats: [...plan.formats, ...edit.cells.flatMap(formatOf), ...(edit.looks ?? [])],
    validations: withValidations(plan.validations, edit),
    hiddenRows: withHidden(plan.hiddenRows, edit.hideRows, edit.showRows),
    hiddenCols: withHidden(plan.hiddenCols, edit.hideCols, edit.showCols),
    ...(protection && { protection }),
  };
}

const keyOf = ({ row, col }: Pick<PlannedCell, 'row' | 'col'>) => `${row}:${col}`;

/** A formula whose value is not known shows blank until it is calculated. */
function plannedCell(cell: EditedCell): PlannedCell[] {
  const { row, col, value, formula } = cell;
  if (isBlank(cell)) return [];
  return [{ row, col, value: value ?? '', ...(formula !== undefined && { formula }) }];
}

function formatOf({ row, col, numberFormat, font }: EditedCell): BlockFormat[] {
  if (numberFormat === undefined && font === undefined) return [];
  const style = { ...(numberFormat !== undefined && { numberFormat }), ...(font !== undefined && { font }) };
  return [{ range: { from: { row, col }, to: { row, col } }, style }];
}

function withValidations(
  planned: readonly PlannedValidation[],
  { clearValidations = [], validations = [] }: SheetEdit,
): PlannedValidation[] {
  const gone = [...clearValidations, ...validations.map(({ range }) => range)];
  return [...planned.filter(({ range }) => !gone.some((one) => holds(one, range))), ...validations];
}

function holds(whole: Range, part: Range): boolean {
  if (!meet(whole, part)) return false;
  if (isInside(part.from, whole) && isInside(part.to, whole)) return true;
  throw new Error('edit of a part of a validation');
}

function meet(a: Range, b: Range): boolean {
  const rows = a.from.row <= b.to.row && b.from.row <= a.to.row;
  return rows && a.from.col <= b.to.col && b.from.col <= a.to.col;
}
