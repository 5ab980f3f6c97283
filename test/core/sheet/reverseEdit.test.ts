import fc from 'fast-check';
import { range } from '../../../src/core/sheet/address';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { reverseEdit } from '../../../src/core/sheet/reverseEdit';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { anyEdit, anyWorkbook, asFarAsKnown } from './anyEdit';

test('an edit and then its reverse change nothing', () => {
  fc.assert(
    fc.property(anyWorkbook, anyEdit, (workbook, edit) => {
      const reverse = reverseEdit(workbook, edit);
      const back = applyEdits(workbook, [edit, reverse]);
      expect(asFarAsKnown(back, workbook)).toEqual(workbook);
    }),
    { numRuns: 500 },
  );
});

test('edits in a row are taken back by their reverses, the last one first', () => {
  fc.assert(
    fc.property(anyWorkbook, fc.array(anyEdit, { maxLength: 4 }), (workbook, edits) => {
      let now = workbook;
      const reverses = edits.map((edit) => {
        const reverse = reverseEdit(now, edit);
        now = applyEdits(now, [edit]);
        return reverse;
      });
      const back = applyEdits(now, reverses.reverse());
      expect(asFarAsKnown(back, workbook)).toEqual(workbook);
    }),
  );
});

test('reverses read from one workbook before them all bring it back too, for cells', () => {
  fc.assert(
    fc.property(anyWorkbook, anyEdit, anyEdit, (workbook, first, second) => {
      const edits = [first, second].map(({ sheet, cells }): SheetEdit => ({ sheet, cells }));
      const reverses = edits.map((edit) => reverseEdit(workbook, edit)).reverse();
      const back = applyEdits(workbook, [...edits, ...reverses]);
      expect(asFarAsKnown(back, workbook)).toEqual(workbook);
    }),
  );
});

const START: WorkbookSnapshot = {
  sheets: [
    {
      name: 'Hạ Lang',
      visibility: 'visible',
      merges: [],
      cells: [
        { row: 0, col: 0, value: '1 352', numberFormat: '@' },
        { row: 0, col: 1, value: 5, formula: '=A2+5' },
        { row: 1, col: 0, value: 'vô', font: '.VnTime' },
      ],
      hiddenRows: [2],
      hiddenCols: [3],
    },
  ],
};

test.each([
  // an edit of a cell, and its reverse
  [
    { row: 0, col: 0, value: 1352 },
    { row: 0, col: 0, value: '1 352' },
  ],
  [
    { row: 0, col: 0, value: 1352, numberFormat: '#,##0' },
    { row: 0, col: 0, value: '1 352', numberFormat: '@' },
  ],
  [
    { row: 0, col: 0, value: null },
    { row: 0, col: 0, value: '1 352', numberFormat: '@' },
  ],
  [
    { row: 0, col: 1, value: 7, numberFormat: '0' },
    { row: 0, col: 1, value: 5, formula: '=A2+5', numberFormat: 'General' },
  ],
  [
    { row: 0, col: 1, value: null },
    { row: 0, col: 1, value: 5, formula: '=A2+5' },
  ],
  [
    { row: 1, col: 0, value: 'vụ', font: 'Times New Roman' },
    { row: 1, col: 0, value: 'vô', font: '.VnTime' },
  ],
  [
    { row: 1, col: 0, value: 'vụ' },
    { row: 1, col: 0, value: 'vô' },
  ],
  [
    { row: 1, col: 0, value: null },
    { row: 1, col: 0, value: 'vô', font: '.VnTime' },
  ],
  [
    { row: 0, col: 0, value: '5', font: 'Times New Roman' },
    { row: 0, col: 0, value: '1 352' },
  ],
  [
    { row: 5, col: 5, value: 'mới', numberFormat: '@' },
    { row: 5, col: 5, value: null, numberFormat: 'General' },
  ],
  [
    { row: 5, col: 5, value: 'mới' },
    { row: 5, col: 5, value: null },
  ],
])('%j is taken back by %j', (edited, reverse) => {
  expect(reverseEdit(START, { sheet: 'hạ lang', cells: [edited] }).cells).toEqual([reverse]);
});

test('only what was changed of rows, columns and validations comes back', () => {
  const rule = { type: 'textLength', max: 9 } as const;
  const edit: SheetEdit = {
    sheet: 'Hạ Lang',
    cells: [],
    hideRows: [1, 2],
    showRows: [2, 5],
    hideCols: [3, 4],
    validations: [{ range: range(0, 0, 5, 0), rule, severity: 'stop' }],
    clearValidations: [range(0, 2)],
  };
  expect(reverseEdit(START, edit)).toEqual({
    ...{ sheet: 'Hạ Lang', cells: [] },
    ...{ hideRows: [2], showRows: [1], hideCols: [], showCols: [4] },
    clearValidations: [range(0, 0, 5, 0)],
  });
});

test('there is no reverse on a sheet that is not there', () => {
  expect(() => reverseEdit(START, { sheet: 'Khác', cells: [] })).toThrow('Khác');
});
