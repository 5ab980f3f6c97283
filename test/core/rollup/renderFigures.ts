import { formatAddress } from '../../../src/core/sheet/address';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheet/plan';
import { type CellValue, isCellError } from '../../../src/core/sheet/snapshot';
import { COLUMNS, type ColumnKey } from '../../../src/core/template/columns';

/** Columns that repeat the template on every form. */
const PRINTED: readonly ColumnKey[] = ['number', 'label', 'unit', 'check', 'completion'];

/** What a form's sheet holds beside the template: stamps, figures with their formulas, words, statements. */
export function renderFigures({ name, cells }: SheetPlan): string {
  const tags = cells.filter(({ value }) => COLUMNS.some(({ tag }) => tag === value));
  const tagRow = tags[0]!.row;
  const keyOf = (cell: PlannedCell) =>
    COLUMNS.find(({ tag }) => tag === tags.find(({ col }) => col === cell.col)?.value)!.key;
  const codes = new Map(
    cells
      .filter((cell) => cell.row > tagRow + 1 && keyOf(cell) === 'code')
      .map(({ row, value }) => [row, value]),
  );
  const lines = cells.flatMap((cell) => {
    if (cell.row < 7 && cell.col === 1) return [renderCell(cell)];
    const code = codes.get(cell.row);
    if (code === undefined || keyOf(cell) === 'code') return [];
    const isStatement = String(code).startsWith('J') && keyOf(cell) === 'label';
    return isStatement || !PRINTED.includes(keyOf(cell))
      ? [`${code} ${keyOf(cell)} ${renderCell(cell)}`]
      : [];
  });
  return [`== sheet "${name}"`, ...lines, ''].join('\n');
}

function renderCell(cell: PlannedCell): string {
  const value = valueText(cell.value);
  return `${formatAddress(cell)}: ${cell.formula === undefined ? value : `${cell.formula} → ${value}`}`;
}

const valueText = (value: CellValue) => (isCellError(value) ? value.error : JSON.stringify(value));
