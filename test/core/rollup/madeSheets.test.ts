import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { findMade, markMade } from '../../../src/core/rollup/madeSheets';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import type { EditedCell } from '../../../src/core/sheet/edit';
import { EMPTY_WORKBOOK, findSheet, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../sheet/plannedSheet';

const roster = findRoster('cao-bang-2024')!;
const scope = { roster, period: { type: 'year', year: 2024 } } as const;
const DETAIL = plannedSheet({
  name: 'Chi tiết',
  cells: [
    { row: 2, col: 0, value: 'meta:role' },
    { row: 2, col: 1, value: 'detail' },
    { row: 5, col: 0, value: 'B01' },
    { row: 5, col: 3, value: 72, formula: `=IF(('Hạ Lang'!F12=""),"",'Hạ Lang'!F12)` },
  ],
});
const UNIT = plannedSheet({
  name: 'Hạ Lang',
  cells: [
    { row: 11, col: 4, value: 'ghi\nchú' },
    { row: 11, col: 5, value: 72 },
    { row: 11, col: 6, value: 72, formula: '=F12' },
  ],
});
const BOTH = ['Chi tiết', 'Hạ Lang'];
const filled = applyPlans(EMPTY_WORKBOOK, [markMade(DETAIL, [UNIT], scope), UNIT]);

const typed = (sheet: string, cell: EditedCell) => applyEdits(filled, [{ sheet, cells: [cell] }]);
const LINK = `=IF(Huyen!F13="","",Huyen!F13)`;

test.each<[string, WorkbookSnapshot, readonly string[], readonly string[]]>([
  ['as made', filled, BOTH, []],
  ['a figure typed', typed('Hạ Lang', { row: 11, col: 5, value: 73 }), ['Chi tiết'], ['Hạ Lang']],
  ['a remark added', typed('Hạ Lang', { row: 0, col: 9, value: 'xem lại' }), ['Chi tiết'], ['Hạ Lang']],
  ['a cell emptied', typed('Hạ Lang', { row: 11, col: 5, value: null }), ['Chi tiết'], ['Hạ Lang']],
  ['a formula typed over', typed('Chi tiết', { row: 5, col: 3, value: 99 }), ['Hạ Lang'], ['Chi tiết']],
  [
    'another formula',
    typed('Hạ Lang', { row: 11, col: 6, value: 1, formula: '=F12+1' }),
    ['Chi tiết'],
    ['Hạ Lang'],
  ],
  ['calculated anew', typed('Hạ Lang', { row: 11, col: 6, value: 80, formula: '=F12' }), BOTH, []],
  [
    'a tab renamed, a row inserted',
    typed('Chi tiết', { row: 5, col: 3, value: 72, formula: LINK }),
    BOTH,
    [],
  ],
  ['line ends of another program', typed('Hạ Lang', { row: 11, col: 4, value: 'ghi\r\nchú' }), BOTH, []],
])('%s', (_, workbook, whole, changed) => {
  expect(findMade(workbook, scope)).toEqual({ whole, changed });
});

test('sheets of another period are nobody’s to renew', () => {
  expect(findMade(filled, { roster, period: { type: 'year', year: 2025 } })).toEqual({
    whole: [],
    changed: [],
  });
});

test('Chi tiết made anew alone keeps the marks of the sheets beside it', () => {
  const again = markMade(DETAIL, [], scope, findSheet(filled, 'Chi tiết'));
  expect(findMade(applyPlans(filled, [again]), scope)).toEqual({ whole: BOTH, changed: [] });
});
