import { isBlank } from './applyEdit';
import type { EditedCell, SheetEdit } from './edit';
import { type Cell, findSheet, indexCells, type WorkbookSnapshot } from './snapshot';

/**
 * The edit that brings back what an edit changes, read from the workbook as it was before: contents, number
 * formats, fonts where they are known, and what is hidden. A blank cell that was given a format is General again, as
 * cells outside the office's own area are. Not brought back, since a snapshot does not know them: another format and the
 * font a blank cell had (the sheet itself keeps them, unless the edit gives others), a font that was not told,
 * validations taken away, and locks, number formats of their own and protection (`reverseGuards` does).
 * An edit of a sheet that is not there is a broken invariant.
 */
export function reverseEdit(before: WorkbookSnapshot, edit: SheetEdit): SheetEdit {
  const sheet = findSheet(before, edit.sheet);
  if (!sheet) throw new Error(`edit of a missing sheet ${edit.sheet}`);
  const cellAt = indexCells(sheet);
  const rows = reverseHiding(sheet.hiddenRows, edit.hideRows, edit.showRows);
  const cols = reverseHiding(sheet.hiddenCols, edit.hideCols, edit.showCols);
  return {
    sheet: edit.sheet,
    cells: edit.cells.map((cell) => reverseCell(cellAt(cell.row, cell.col), cell)),
    hideRows: rows.hide,
    showRows: rows.show,
    hideCols: cols.hide,
    showCols: cols.show,
    clearValidations: (edit.validations ?? []).map(({ range }) => range),
  };
}

function reverseCell(old: Cell | undefined, edited: EditedCell): EditedCell {
  const { row, col, numberFormat } = edited;
  const isEmptied = isBlank(edited);
  if (!old) return { row, col, value: null, ...(numberFormat !== undefined && { numberFormat: 'General' }) };
  const { value, formula } = old;
  // A blank cell's format and font are on no list: what was known of them has to be said again.
  const isSaid = numberFormat !== undefined || (isEmptied && old.numberFormat !== undefined);
  const isFontSaid = old.font !== undefined && (edited.font !== undefined || isEmptied);
  return {
    row,
    col,
    value,
    ...(formula !== undefined && { formula }),
    ...(isSaid && { numberFormat: old.numberFormat ?? 'General' }),
    ...(isFontSaid && { font: old.font }),
  };
}

function reverseHiding(
  hidden: readonly number[],
  hide: readonly number[] = [],
  show: readonly number[] = [],
): { readonly hide: number[]; readonly show: number[] } {
  const was = new Set(hidden);
  return { hide: show.filter((index) => was.has(index)), show: hide.filter((index) => !was.has(index)) };
}
