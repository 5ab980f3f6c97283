import fc from 'fast-check';
import {
  type Cell,
  EMPTY_WORKBOOK,
  findSheet,
  indexCells,
  isCellError,
  isSameSheetName,
  type SheetSnapshot,
} from '../../../src/core/sheet/snapshot';

const sheet = (name: string, cells: readonly Cell[] = []): SheetSnapshot => ({
  name,
  visibility: 'visible',
  cells,
  merges: [],
  hiddenRows: [],
  hiddenCols: [],
});

test.each([
  ['Hạ Lang', 'HẠ LANG', true],
  ['Đức Long', 'đức long', true],
  ['Hạ Lang', 'Hạ Lang'.normalize('NFD'), true],
  ['Hạ Lang', 'Ha Lang', false],
  ['Hạ Lang', 'Hạ Lang ', false],
  ['Hòa An', 'Hoà An', false],
])('sheets %j and %j are one: %s', (a, b, same) => {
  expect(isSameSheetName(a, b)).toBe(same);
});

test('a sheet is found by its name in any case', () => {
  const haLang = sheet('Hạ Lang');
  expect(findSheet({ sheets: [sheet('Tổng hợp'), haLang] }, 'hạ lang')).toBe(haLang);
  expect(findSheet({ sheets: [haLang] }, 'Hà Lang')).toBeUndefined();
  expect(findSheet(EMPTY_WORKBOOK, 'Hạ Lang')).toBeUndefined();
});

test('a cell is found at its address, a blank one is not', () => {
  const address = fc.record({ row: fc.nat(20), col: fc.nat(20) });
  const addresses = fc.uniqueArray(address, { selector: ({ row, col }) => `${row},${col}` });
  fc.assert(
    fc.property(addresses, address, (filled, blank) => {
      const cells = filled.map((at, value) => ({ ...at, value }));
      const cellAt = indexCells(sheet('Hạ Lang', cells));
      for (const cell of cells) expect(cellAt(cell.row, cell.col)).toBe(cell);
      const known = cells.find(({ row, col }) => row === blank.row && col === blank.col);
      expect(cellAt(blank.row, blank.col)).toBe(known);
    }),
  );
});

test.each([
  [{ error: '#DIV/0!' }, true],
  ['#DIV/0!', false],
  ['', false],
  [0, false],
  [false, false],
  [null, false],
  [undefined, false],
])('%j is an error value: %s', (value, expected) => {
  expect(isCellError(value)).toBe(expected);
});
