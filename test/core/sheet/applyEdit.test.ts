import fc from 'fast-check';
import { range } from '../../../src/core/sheet/address';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import type { EditedCell, EditedLook, SheetEdit } from '../../../src/core/sheet/edit';
import type { Cell, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { anyEdit, anyWorkbook } from './anyEdit';

const CELL: Cell = { row: 1, col: 1, value: 'cũ', numberFormat: '@', font: '.VnTime' };

const START: WorkbookSnapshot = {
  sheets: [
    { name: 'Trước', visibility: 'hidden', cells: [CELL], merges: [], hiddenRows: [1], hiddenCols: [1] },
    {
      name: 'Hạ Lang',
      visibility: 'visible',
      cells: [CELL, { row: 2, col: 0, value: 7, formula: '=1+6' }],
      merges: [],
      hiddenRows: [3, 7],
      hiddenCols: [],
    },
  ],
};

const edited = (edit: Omit<SheetEdit, 'sheet'>, sheet = 'Hạ Lang') =>
  applyEdits(START, [{ sheet, ...edit }]).sheets[1]!;

test('a number format of its own goes to cells that hold something, after their contents; a lock is not seen', () => {
  const look = (row: number, col: number, style: EditedLook['style']): EditedLook => ({
    range: range(row, col, row, 9),
    style,
  });
  const { cells } = edited({
    cells: [{ row: 1, col: 1, value: 5, numberFormat: '0.0' }],
    looks: [
      look(1, 0, { numberFormat: '#,##0' }),
      look(1, 1, { locked: true }),
      look(2, 0, { numberFormat: 'General' }),
    ],
  });
  expect(cells).toEqual([
    { ...CELL, value: 5, numberFormat: '#,##0' },
    { row: 2, col: 0, value: 7, formula: '=1+6' },
  ]);
});

test.each<[string, EditedCell, Partial<Cell> | undefined]>([
  ['a number', { row: 1, col: 1, value: 5 }, { value: 5, numberFormat: '@', font: '.VnTime' }],
  [
    'a format',
    { row: 1, col: 1, value: 5, numberFormat: '0' },
    { value: 5, numberFormat: '0', font: '.VnTime' },
  ],
  [
    'a font',
    { row: 1, col: 1, value: 'vụ', font: 'Times New Roman' },
    { value: 'vụ', numberFormat: '@', font: 'Times New Roman' },
  ],
  ['a font where none was known', { row: 2, col: 0, value: 8, font: 'Arial' }, { value: 8, font: 'Arial' }],
  ['no format', { row: 1, col: 1, value: 'x', numberFormat: 'General' }, { value: 'x', font: '.VnTime' }],
  [
    'a formula',
    { row: 1, col: 1, value: 2, formula: '=1+1' },
    { value: 2, formula: '=1+1', numberFormat: '@', font: '.VnTime' },
  ],
  [
    'a formula of no known value',
    { row: 0, col: 0, value: null, formula: '=A9' },
    { value: null, formula: '=A9' },
  ],
  [
    'a formula that shows blank',
    { row: 0, col: 0, value: '', formula: '=""' },
    { value: '', formula: '=""' },
  ],
  ['a constant over a formula', { row: 2, col: 0, value: 8 }, { value: 8 }],
  ['an error', { row: 0, col: 0, value: { error: '#N/A' } }, { value: { error: '#N/A' } }],
  ['blank', { row: 1, col: 1, value: null }, undefined],
  ['an empty text', { row: 1, col: 1, value: '' }, undefined],
  ['blank with a format', { row: 1, col: 1, value: null, numberFormat: '0' }, undefined],
])('%s', (_, cell, expected) => {
  const { row, col } = cell;
  const found = edited({ cells: [cell] }).cells.find((one) => one.row === row && one.col === col);
  expect(found).toEqual(expected && { row, col, ...expected });
});

test.each([
  [{ hideRows: [9, 0, 3] }, [0, 3, 7, 9]],
  [{ showRows: [7, 8] }, [3]],
  [{ hideRows: [5, 6], showRows: [3, 6] }, [5, 7]],
])('rows hidden and shown: %j', (hiding, expected) => {
  expect(edited({ cells: [], ...hiding }).hiddenRows).toEqual(expected);
});

test('a sheet is found by its name in any case and composition; the others stay as they are', () => {
  const after = applyEdits(START, [
    { sheet: 'HẠ LANG'.normalize('NFD'), cells: [{ row: 0, col: 0, value: 1 }] },
  ]);
  expect(after.sheets[0]).toBe(START.sheets[0]);
  expect(after.sheets[1]).toMatchObject({ name: 'Hạ Lang', cells: [{ row: 0, col: 0, value: 1 }, {}, {}] });
  expect(() => edited({ cells: [] }, 'Không có')).toThrow('Không có');
});

test('cells stay row-major, each once, none blank; what no edit names stays', () => {
  fc.assert(
    fc.property(anyWorkbook, fc.array(anyEdit, { maxLength: 3 }), (workbook, edits) => {
      const named = new Set(edits.flatMap(({ cells }) => cells.map(({ row, col }) => `${row}:${col}`)));
      applyEdits(workbook, edits).sheets.forEach(({ cells, hiddenRows }, index) => {
        const places = cells.map(({ row, col }) => row * 100 + col);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(cells.filter(({ value, formula }) => value === '' && formula === undefined)).toEqual([]);
        expect(hiddenRows).toEqual([...new Set(hiddenRows)].sort((a, b) => a - b));
        const isNamed = ({ row, col }: Cell) => named.has(`${row}:${col}`);
        const before = workbook.sheets[index]!.cells;
        expect(cells.filter((cell) => !isNamed(cell))).toEqual(before.filter((cell) => !isNamed(cell)));
      });
    }),
  );
});
