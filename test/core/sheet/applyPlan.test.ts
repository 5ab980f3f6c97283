import fc from 'fast-check';
import { applyPlan, applyPlans } from '../../../src/core/sheet/applyPlan';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheet/plan';
import { EMPTY_WORKBOOK, isSameSheetName, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from './plannedSheet';

const tabs = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name }) => name);
const plan = (name: string, value = 1) => plannedSheet({ name, cells: [{ row: 0, col: 0, value }] });

const content = fc.oneof(
  fc.record({ value: fc.oneof(fc.integer(), fc.string({ minLength: 1 }), fc.constant({ error: '#N/A' })) }),
  fc.record({ value: fc.integer(), formula: fc.constant('=A1+1') }),
);
const cells = fc
  .array(fc.tuple(fc.nat(5), fc.nat(5), content), { maxLength: 8 })
  .map((all) => all.map(([row, col, what]): PlannedCell => ({ row, col, ...what })));
const name = fc.constantFrom('Hạ Lang', 'HẠ LANG', 'Tổng hợp', 'Chi tiết', 'chi tiết', 'Nhật ký');
const anyPlan: fc.Arbitrary<SheetPlan> = fc
  .record({ name, cells, hiddenRows: fc.subarray([0, 1, 2]) })
  .map(plannedSheet);
const anyPlans = fc.array(anyPlan, { maxLength: 6 });

test('a planned sheet holds its constants and formulas and nothing else', () => {
  const planned = plannedSheet({
    name: 'Tổng hợp',
    visibility: 'hidden',
    cells: [
      { row: 0, col: 1, value: 'Biểu tổng hợp' },
      { row: 3, col: 0, value: 57, formula: '=SUM(A1:A2)' },
      { row: 3, col: 2, value: '', formula: '=IF(A1="","",A1)' },
    ],
    formats: [{ range: { from: { row: 0, col: 0 }, to: { row: 9, col: 9 } }, style: { bold: true } }],
    merges: [{ from: { row: 0, col: 1 }, to: { row: 0, col: 4 } }],
    widths: { 0: 12 },
    hiddenRows: [1, 2],
    hiddenCols: [5],
  });
  expect(applyPlan(EMPTY_WORKBOOK, planned)).toEqual({
    sheets: [
      {
        name: 'Tổng hợp',
        visibility: 'hidden',
        cells: planned.cells,
        merges: planned.merges,
        hiddenRows: [1, 2],
        hiddenCols: [5],
      },
    ],
  });
});

test.each([
  ['new sheets stand at the end, in the order of the plans', ['A', 'B'], ['C', 'D'], ['A', 'B', 'C', 'D']],
  ['a known sheet is replaced where it stands', ['A', 'B', 'C'], ['B'], ['A', 'B', 'C']],
  [
    'names are compared without case, the plan says how it is written',
    ['A', 'Hạ Lang'],
    ['hạ LANG'],
    ['A', 'hạ LANG'],
  ],
  ['a name in decomposed letters is the same name', ['Hạ Lang'.normalize('NFD')], ['Hạ Lang'], ['Hạ Lang']],
  ['plans in any order leave the tabs where they are', ['A', 'B', 'C'], ['C', 'A'], ['A', 'B', 'C']],
])('%s', (_, before, planned, after) => {
  const workbook = applyPlans(
    EMPTY_WORKBOOK,
    before.map((one) => plan(one)),
  );
  const plans = planned.map((one) => plan(one));
  expect(tabs(applyPlans(workbook, plans))).toEqual(after);
});

test('the last plan of a sheet wins, the others are left as they were', () => {
  const before = applyPlans(EMPTY_WORKBOOK, [plan('Hạ Lang', 1), plan('Tổng hợp', 2)]);
  const after = applyPlans(before, [plan('hạ lang', 3), plan('HẠ LANG', 4)]);
  expect(after.sheets[0]).toMatchObject({ name: 'HẠ LANG', cells: [{ row: 0, col: 0, value: 4 }] });
  expect(after.sheets[1]).toBe(before.sheets[1]);
});

test('applying a plan again changes nothing', () => {
  fc.assert(
    fc.property(anyPlans, anyPlan, (earlier, again) => {
      const once = applyPlan(applyPlans(EMPTY_WORKBOOK, earlier), again);
      expect(applyPlan(once, again)).toEqual(once);
    }),
  );
});

test('no two sheets have one name, each holds what its last plan says', () => {
  fc.assert(
    fc.property(anyPlans, (plans) => {
      const { sheets } = applyPlans(EMPTY_WORKBOOK, plans);
      const lastOf = (one: string) => [...plans].reverse().find((each) => isSameSheetName(each.name, one));
      expect(new Set(sheets.map((sheet) => sheet.name.toUpperCase())).size).toBe(sheets.length);
      expect(sheets.map((sheet) => sheet.cells)).toEqual(sheets.map((sheet) => lastOf(sheet.name)?.cells));
    }),
  );
});
