import fc from 'fast-check';
import { range } from '../../../src/core/sheet/address';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { editPlan } from '../../../src/core/sheet/editPlan';
import type { PlannedValidation } from '../../../src/core/sheet/plan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { anyEdit, anyWorkbook } from './anyEdit';
import { plannedSheet } from './plannedSheet';
import { styleAt } from './styleAt';

const limit = (first: number, last: number): PlannedValidation => ({
  range: range(first, 1, last, 1),
  rule: { type: 'textLength', max: 9 },
  severity: 'stop',
});

const PLAN = plannedSheet({
  name: 'Hạ Lang',
  cells: [
    { row: 0, col: 0, value: 'Tên' },
    { row: 1, col: 1, value: 5 },
    { row: 2, col: 1, value: 6, formula: '=B2+1' },
  ],
  formats: [{ range: range(0, 0, 9, 9), style: { bold: true, numberFormat: '#,##0' } }],
  validations: [limit(1, 4), limit(6, 8)],
  hiddenRows: [3],
  hiddenCols: [4],
});

/** What a plan's sheet holds: values not known show blank, formats are no part of it. */
function plain({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ cells, hiddenRows, hiddenCols }) => ({
    cells: cells.map(({ row, col, value, formula }) => ({ row, col, value: value ?? '', formula })),
    ...{ hiddenRows, hiddenCols },
  }));
}

test('the edited plan makes the edited sheet', () => {
  fc.assert(
    fc.property(anyWorkbook, anyEdit, (workbook, edit) => {
      const [sheet] = workbook.sheets;
      const cells = sheet!.cells.map((cell) => ({ ...cell, value: cell.value! }));
      const { hiddenRows, hiddenCols } = sheet!;
      const plan = plannedSheet({ name: edit.sheet, cells, hiddenRows, hiddenCols });
      const made = applyPlan(EMPTY_WORKBOOK, plan);
      const planned = applyPlan(EMPTY_WORKBOOK, editPlan(plan, edit));
      expect(plain(planned)).toEqual(plain(applyEdits(made, [edit])));
    }),
  );
});

test('a format given wins over the planned one, and the rest of the look stays', () => {
  const edit: SheetEdit = { sheet: 'Hạ Lang', cells: [{ row: 1, col: 1, value: '5', numberFormat: '@' }] };
  const after = editPlan(PLAN, edit);
  expect([styleAt(after, { row: 1, col: 1 }), styleAt(after, { row: 1, col: 2 })]).toEqual([
    { bold: true, numberFormat: '@' },
    { bold: true, numberFormat: '#,##0' },
  ]);
});

test('a font given is part of the look', () => {
  const cells = [{ row: 1, col: 1, value: 'vụ', font: 'Times New Roman' }];
  const after = editPlan(PLAN, { sheet: 'Hạ Lang', cells });
  expect([styleAt(after, { row: 1, col: 1 }), styleAt(after, { row: 2, col: 1 })]).toEqual([
    { bold: true, numberFormat: '#,##0', font: 'Times New Roman' },
    { bold: true, numberFormat: '#,##0' },
  ]);
});

test.each([
  ['given where there is none', { validations: [limit(9, 9)] }, ['1-4', '6-8', '9-9']],
  ['given over whole ones', { validations: [limit(0, 5)] }, ['6-8', '0-5']],
  ['taken away', { clearValidations: [range(6, 0, 9, 3)] }, ['1-4']],
  ['taken from where there is none', { clearValidations: [range(5, 1), range(1, 2, 4, 2)] }, ['1-4', '6-8']],
  ['taken and given', { clearValidations: [range(1, 1, 4, 1)], validations: [limit(1, 2)] }, ['6-8', '1-2']],
])('validations %s', (_, edit, expected) => {
  const { validations } = editPlan(PLAN, { sheet: 'Hạ Lang', cells: [], ...edit });
  expect(validations.map(({ range: { from, to } }) => `${from.row}-${to.row}`)).toEqual(expected);
});

test.each([[{ clearValidations: [range(1, 1, 3, 1)] }], [{ validations: [limit(4, 5)] }]])(
  'a part of a validation is refused: %j',
  (edit) => {
    expect(() => editPlan(PLAN, { sheet: 'Hạ Lang', cells: [], ...edit })).toThrow('part');
  },
);
