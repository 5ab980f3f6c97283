import { isInside } from './address';
import type { EditedCell, EditedLook, SheetEdit } from './edit';
import { type Cell, isSameSheetName, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** Reference semantics of edits, one after the other. An edit of a sheet that is not there is a broken invariant. */
export function applyEdits(workbook: WorkbookSnapshot, edits: readonly SheetEdit[]): WorkbookSnapshot {
  return edits.reduce(applyEdit, workbook);
}

function applyEdit(workbook: WorkbookSnapshot, edit: SheetEdit): WorkbookSnapshot {
  const place = workbook.sheets.findIndex(({ name }) => isSameSheetName(name, edit.sheet));
  if (place < 0) throw new Error(`edit of a missing sheet ${edit.sheet}`);
  return { sheets: workbook.sheets.map((sheet, index) => (index === place ? changed(sheet, edit) : sheet)) };
}

/** Validations, locks and protection are no part of a snapshot. */
function changed(sheet: SheetSnapshot, edit: SheetEdit): SheetSnapshot {
  return {
    ...sheet,
    cells: withFormats(withCells(sheet.cells, edit.cells), edit.looks),
    hiddenRows: withHidden(sheet.hiddenRows, edit.hideRows, edit.showRows),
    hiddenCols: withHidden(sheet.hiddenCols, edit.hideCols, edit.showCols),
  };
}

/** Row-major, as a snapshot's cells are; of two edits of one cell the last counts. */
function withCells(cells: readonly Cell[], edited: readonly EditedCell[]): Cell[] {
  const at = new Map(cells.map((cell) => [keyOf(cell), cell]));
  for (const cell of edited) {
    const next = cellAfter(at.get(keyOf(cell)), cell);
    if (next) at.set(keyOf(cell), next);
    else at.delete(keyOf(cell));
  }
  return [...at.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}

function withFormats(cells: Cell[], looks: readonly EditedLook[] = []): Cell[] {
  const formats = looks.filter(({ style }) => style.numberFormat !== undefined);
  if (formats.length === 0) return cells;
  return cells.map((cell) => {
    const code = formats.filter(({ range }) => isInside(cell, range)).at(-1)?.style.numberFormat;
    if (code === undefined) return cell;
    const { numberFormat: _, ...rest } = cell;
    return code === 'General' ? rest : { ...rest, numberFormat: code };
  });
}

const keyOf = ({ row, col }: Pick<Cell, 'row' | 'col'>) => `${row}:${col}`;

function cellAfter(old: Cell | undefined, edited: EditedCell): Cell | undefined {
  if (isBlank(edited)) return undefined;
  const { row, col, value, formula } = edited;
  const numberFormat = edited.numberFormat ?? old?.numberFormat ?? 'General';
  const font = edited.font ?? old?.font;
  return {
    row,
    col,
    value,
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== 'General' && { numberFormat }),
    ...(font !== undefined && { font }),
  };
}

/** Whether the edit leaves the cell blank: it is not listed then, whatever its format. */
export function isBlank({ value, formula }: EditedCell): boolean {
  return formula === undefined && (value === null || value === '');
}

/** Zero-based rows or columns that are hidden after some are hidden and others shown, ascending. */
export function withHidden(
  hidden: readonly number[],
  hide: readonly number[] = [],
  show: readonly number[] = [],
): number[] {
  const shown = new Set(show);
  return [...new Set([...hidden, ...hide])].filter((index) => !shown.has(index)).sort((a, b) => a - b);
}
