import { refusal } from '../protocol/excelError';
import { type Area, contains, intersection, isSameArea, isSingleCell } from './area';
import { assertPermitted } from './protection';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Merges an area, each row by itself when `across`. Only the first cell keeps its contents. */
export function merge(workbook: Workbook, sheet: Sheet, area: Area, across: boolean): void {
  assertPermitted(sheet, undefined);
  for (const one of across ? rowsApart(area) : [area]) mergeOne(workbook, sheet, one);
}

export function unmerge(sheet: Sheet, area: Area): void {
  assertPermitted(sheet, undefined);
  sheet.merges = sheet.merges.filter((one) => !intersection(one, area));
}

/** The merged areas that touch an area. */
export function mergesIn(sheet: Sheet, area: Area): Area[] {
  return sheet.merges.filter((one) => intersection(one, area));
}

function mergeOne(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (isSingleCell(area) || sheet.merges.some((one) => isSameArea(one, area))) return;
  if (mergesIn(sheet, area).some((one) => !contains(area, one))) throw refusal('InvalidOperation');
  sheet.merges = [...sheet.merges.filter((one) => !contains(area, one)), area];
  sheet.grid.visit(area, (cell, row, col) => {
    if ((row === area.from.row && col === area.from.col) || !cell.content) return;
    cell.content = undefined;
    workbook.contentChanged(sheet, row, col);
  });
}

function rowsApart({ from, to }: Area): Area[] {
  return Array.from({ length: to.row - from.row + 1 }, (_, index) => ({
    from: { row: from.row + index, col: from.col },
    to: { row: from.row + index, col: to.col },
  }));
}
