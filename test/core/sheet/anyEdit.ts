import fc from 'fast-check';
import { range } from '../../../src/core/sheet/address';
import type { EditedCell, SheetEdit } from '../../../src/core/sheet/edit';
import {
  type Cell,
  type CellValue,
  indexCells,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core/sheet/snapshot';

const index = fc.nat(4);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom('a', '14/2', '=1', true, { error: '#N/A' }),
);
const format = fc.option(fc.constantFrom('@', '#,##0', '0.0%'), { nil: undefined });
const formula = fc.constantFrom('=A1+1', '=""');
const fonts = fc.option(fc.constantFrom('.VnTime', 'Times New Roman'), { nil: undefined, freq: 2 });

const cell: fc.Arbitrary<Cell> = fc
  .record({
    ...{ row: index, col: index, value, numberFormat: format },
    formula: fc.option(formula, { nil: undefined, freq: 3 }),
    font: fonts,
  })
  .map(defined);

const indices = fc.uniqueArray(index, { maxLength: 3 });
const ascending = indices.map((list) => list.sort((a, b) => a - b));

/** Sheets that an edit finds whatever the case or the composition of its name. */
const NAMES = ['Hạ Lang', 'Hồ sơ'.normalize('NFD')];

const sheetOf = (name: string): fc.Arbitrary<SheetSnapshot> =>
  fc.record({
    name: fc.constant(name),
    visibility: fc.constantFrom('visible', 'hidden'),
    cells: fc
      .uniqueArray(cell, { selector: ({ row, col }) => `${row}:${col}`, maxLength: 12 })
      .map((cells) => cells.sort((a, b) => a.row - b.row || a.col - b.col)),
    merges: fc.constant([]),
    hiddenRows: ascending,
    hiddenCols: ascending,
  });

export const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc.record({
  sheets: fc.tuple(...NAMES.map(sheetOf)),
});

const editedCell: fc.Arbitrary<EditedCell> = fc
  .oneof(
    fc.record({ row: index, col: index, value: fc.option(value), numberFormat: format, font: fonts }),
    fc.record({ row: index, col: index, value: fc.constant(''), numberFormat: format, font: fonts }),
    fc.record({
      row: index,
      col: index,
      value: fc.option(value),
      formula,
      numberFormat: format,
      font: fonts,
    }),
  )
  .map(defined);

export const anyEdit: fc.Arbitrary<SheetEdit> = fc.record({
  sheet: fc.constantFrom('Hạ Lang', 'HẠ LANG', 'Hồ sơ'),
  cells: fc.array(editedCell, { maxLength: 12 }),
  hideRows: indices,
  showRows: indices,
  hideCols: indices,
  showCols: indices,
  validations: fc.constantFrom(
    [],
    [{ range: range(0, 1, 4, 1), rule: { type: 'textLength', max: 9 }, severity: 'stop' } as const],
  ),
});

/** Without the fonts of cells that had no known one before: nobody can bring back what was not told. */
export function asFarAsKnown({ sheets }: WorkbookSnapshot, before: WorkbookSnapshot): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet, index) => {
      const cellAt = indexCells(before.sheets[index]!);
      const known = ({ font, ...cell }: Cell): Cell =>
        font !== undefined && cellAt(cell.row, cell.col)?.font !== undefined ? { ...cell, font } : cell;
      return { ...sheet, cells: sheet.cells.map(known) };
    }),
  };
}

/** Without the members that are not there. */
function defined<T extends object>(record: T) {
  return Object.fromEntries(Object.entries(record).filter(([, one]) => one !== undefined)) as never;
}
