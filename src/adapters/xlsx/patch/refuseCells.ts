import { formatAddress, isInside, parseRange, type Range } from '../../../core/sheet/address';
import type { EditedCell } from '../../../core/sheet/edit';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { readRelationships } from '../relationships';
import type { WorkbookPackage } from '../workbookPackage';
import type { SheetChange } from './sheetChange';
import { type CellObstacle, Unpatchable } from './unpatchable';

/** Cells that cannot be changed one by one. */
export type GuardedArea = { readonly code: CellObstacle; readonly range: Range };

/** Throws for the first edited cell that Excel would not let a person change either. */
export function refuseCells({ before, rows }: SheetChange, guarded: readonly GuardedArea[]): void {
  for (const cell of [...rows.values()].flatMap((row) => [...row.cells.values()])) {
    const area = guarded.find(({ range }) => isInside(cell, range));
    if (area && !(area.code === 'tableHeader' && isSame(before, cell))) refuse(before.name, area.code, cell);
    const merge = before.merges.find((range) => isInside(cell, range));
    const isFirst = merge?.from.row === cell.row && merge.from.col === cell.col;
    if (merge && !isFirst && !isBlank(cell)) refuse(before.name, 'merged', cell);
  }
}

/** Few cells are asked for, so no look-up is made for them. */
function isSame({ cells }: SheetSnapshot, { row, col, value, formula }: EditedCell): boolean {
  const old = cells.find((cell) => cell.row === row && cell.col === col);
  return formula === undefined && old?.formula === undefined && old?.value === value;
}

const isBlank = ({ value, formula }: EditedCell) => formula === undefined && (value === null || value === '');

function refuse(sheet: string, code: CellObstacle, cell: EditedCell): never {
  throw new Unpatchable({ code, sheet, cell: formatAddress(cell) });
}

/** The headings of a sheet's tables and its pivot tables. */
export function readGuardedAreas(workbook: WorkbookPackage, part: string): GuardedArea[] {
  return readRelationships(workbook, part).flatMap(({ type, target }): GuardedArea[] => {
    if (type === 'table') return readTableHeader(workbook, target);
    return type === 'pivotTable' ? readPivotTable(workbook, target) : [];
  });
}

function readTableHeader(workbook: WorkbookPackage, part: string): GuardedArea[] {
  const xml = workbook.openXml(part, 'table');
  const table = parseRange(xml.attribute('ref') ?? '');
  const rows = xml.integer('headerRowCount') ?? 1;
  if (!table || rows === 0) return [];
  const to = { row: table.from.row + rows - 1, col: table.to.col };
  return [{ code: 'tableHeader', range: { from: table.from, to } }];
}

function readPivotTable(workbook: WorkbookPackage, part: string): GuardedArea[] {
  const xml = workbook.openXml(part, 'pivotTableDefinition');
  for (const level = xml.depth; xml.nextChild(level); ) {
    const range = xml.isNamed('location') ? parseRange(xml.attribute('ref') ?? '') : undefined;
    if (range) return [{ code: 'pivotTable', range }];
  }
  return [];
}
