import { range } from './address';
import type { SheetPlan } from './plan';

/** A sheet nobody sees that holds texts from its first cell on: what a workbook carries for us. `""` is no cell. */
export function planTextSheet(name: string, rows: readonly (readonly string[])[]): SheetPlan {
  const lastCol = Math.max(...rows.map(({ length }) => length)) - 1;
  return {
    name,
    visibility: 'veryHidden',
    cells: rows.flatMap((texts, row) =>
      texts.flatMap((value, col) => (value === '' ? [] : [{ row, col, value }])),
    ),
    formats: [{ range: range(0, 0, rows.length - 1, lastCol), style: { numberFormat: '@' } }],
    merges: [],
    validations: [],
    conditionalFormats: [],
    widths: {},
    heights: {},
    hiddenRows: [],
    hiddenCols: [],
  };
}
