import type { Cell, SheetSnapshot, Visibility, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { GRID } from './area';
import type { GridCell } from './grid';
import type { Sheet, SheetVisibility } from './sheet';
import type { Workbook } from './workbook';

const VISIBILITY: Readonly<Record<SheetVisibility, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The workbook as the project's own readers would give it: what conformance tests compare. */
export function snapshotOf(workbook: Workbook): WorkbookSnapshot {
  workbook.calculate();
  return { sheets: workbook.sheets.map(sheetSnapshot) };
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const cells: Cell[] = [];
  sheet.grid.visit(GRID, (cell, row, col) => {
    if (cell.content) cells.push(cellSnapshot(sheet, cell, row, col));
  });
  const extent = sheet.grid.extent(() => true);
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    cells,
    merges: [...sheet.merges].sort((a, b) => a.from.row - b.from.row || a.from.col - b.from.col),
    hiddenRows: sheet.hiddenRows.where(true, Math.max(extent?.to.row ?? 0, 1000)),
    hiddenCols: sheet.hiddenCols.where(true, Math.max(extent?.to.col ?? 0, 100)),
  };
}

function cellSnapshot(sheet: Sheet, { content, style }: GridCell, row: number, col: number): Cell {
  const numberFormat = sheet.styles.property(row, col, 'numberFormat');
  return {
    row,
    col,
    value: content!.value,
    ...(content!.formula === undefined ? {} : { formula: content!.formula }),
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(style?.fontName ? { font: style.fontName } : {}),
  };
}
