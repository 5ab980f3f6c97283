import { hasMoved, isReadOutside } from '../../../src/core/rollup/outsideReaders';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../sheet/plannedSheet';

const one = (name: string, value: string | number, formula?: string) =>
  plannedSheet({ name, cells: [{ row: 0, col: 0, value, ...(formula && { formula }) }] });

test.each([
  ['a reference', "='Hạ Lang'!F12*2", true],
  ['in a text', `=INDIRECT("'Hạ Lang'!F12")`, true],
  ['a sheet whose name begins alike', "='Hạ Lang (2)'!F12", false],
  ['no other sheet', '=A2', false],
])('read from outside: %s', (_, formula, isRead) => {
  const workbook = applyPlans(EMPTY_WORKBOOK, [
    one('Hạ Lang', 1),
    one('Chi tiết', 1, "='Hạ Lang'!F12"),
    one('Biểu tỉnh', 1, formula),
  ]);
  expect(isReadOutside(workbook, 'Hạ Lang', ['Hạ Lang', 'Chi tiết'])).toBe(isRead);
});

test.each([
  ['in its row', [{ row: 5, col: 0, value: 'B01' }], false],
  ['in another', [{ row: 6, col: 0, value: 'B01' }], true],
  ['gone', [], true],
])('a metric %s', (_, cells, moved) => {
  const workbook = applyPlans(EMPTY_WORKBOOK, [
    plannedSheet({ name: 'Chi tiết', cells: [{ row: 5, col: 0, value: 'B01' }] }),
  ]);
  expect(hasMoved(workbook.sheets[0]!, plannedSheet({ name: 'Chi tiết', cells }))).toBe(moved);
});
