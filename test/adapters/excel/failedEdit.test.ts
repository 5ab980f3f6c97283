import { HostError } from '../../../src/actions/host';
import { range } from '../../../src/core/sheet/address';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import type { Refusal } from '../../excelHost/faults';
import { fullPlan } from './fullPlan';
import { openExcel } from './openExcel';
import { workbookPicture } from './sheetPicture';

const TEXT_RULE = { type: 'textLength', max: 9 } as const;

/** One of everything, on cells of every kind: texts, numbers, a formula, blanks, cells formatted as text. */
const EDITS: readonly SheetEdit[] = [
  {
    sheet: 'Biểu',
    cells: [
      { row: 1, col: 0, value: 5 },
      { row: 1, col: 1, value: "'một", numberFormat: '@' },
      { row: 1, col: 2, value: 7 },
      { row: 2, col: 2, value: 8, formula: '=4+4', numberFormat: '0.0' },
      { row: 4, col: 0, value: null },
      { row: 9, col: 3, value: '14/2', font: 'Arial' },
      { row: 1, col: 3, value: 'x', font: '.VnTime' },
    ],
    hideRows: [1, 2],
    showRows: [3],
    hideCols: [1],
    showCols: [5],
    validations: [
      { range: range(1, 5, 3, 5), rule: TEXT_RULE, severity: 'stop' },
      // Over one that is there, and over parts of two and cells without one.
      { range: range(1, 3, 3, 3), rule: TEXT_RULE, severity: 'stop' },
    ],
    clearValidations: [range(3, 1, 5, 1)],
    looks: [
      { range: range(1, 0, 9, 4), style: { locked: false } },
      { range: range(2, 1, 3, 2), style: { numberFormat: '0.00', locked: true } },
    ],
    protection: null,
  },
  { sheet: 'Sheet1', cells: [{ row: 0, col: 0, value: 'mới' }], protection: { allow: [] } },
];

async function opened() {
  const { excel, host } = openExcel();
  await host.apply([fullPlan(), plannedSheet({ name: 'Khóa', protection: { allow: ['sort'] } })]);
  excel.user.enter('Sheet1', 'A1:A4', [['=Biểu!C2'], ["'14/2"], ["'=1"], [true]]);
  const before = workbookPicture(excel.model);
  return { excel, host, before, picture: () => workbookPicture(excel.model) };
}

test('whichever request fails, the workbook is as it was, or the edits stand', async () => {
  const codes: string[] = [];
  for (let failing = 0; failing < 20; failing++) {
    const { excel, host, before, picture } = await opened();
    excel.faults.failRequest('throttled', failing);
    const error = await host.edit(EDITS).catch((one: unknown) => one);
    if (error) expect(picture()).toEqual(before);
    codes.push(error instanceof HostError ? error.code : 'edited');
    if (excel.faults.takeRequest()) break;
  }
  // Looking, reading, reading mixed validations cell by cell, opening the sheet, writing, reading back.
  expect(codes.filter((code) => code === 'busy')).toHaveLength(6);
  expect(new Set(codes)).toEqual(new Set(['busy', 'edited']));
});

test.each([
  ['taking validations away', { member: 'DataValidation.clear', use: 2 }],
  ['validations', { member: 'DataValidation.rule', use: 2 }],
  ['formats', { member: 'Range.numberFormat', use: 2 }],
  ['contents', { member: 'Range.formulas' }],
  ['fonts', { member: 'RangeFont.name', use: 2 }],
  ['contents of the next sheet', { member: 'Range.formulas', use: 4 }],
  ['locks', { member: 'FormatProtection.locked', use: 2 }],
  ['hiding rows', { member: 'Range.rowHidden', use: 2 }],
  ['hiding columns', { member: 'Range.columnHidden', use: 2 }],
  ['calculation', { member: 'Application.calculate' }],
  ['protection', { member: 'WorksheetProtection.protect' }],
] satisfies [string, Refusal][])('after a refusal of %s the workbook is as it was', async (_, refusal) => {
  const { excel, host, before, picture } = await opened();
  excel.faults.refuseAction(refusal);
  await expect(host.edit(EDITS)).rejects.toMatchObject({ code: 'failed' });
  expect(picture()).toEqual(before);
});

test('a cell that does not take what it is given is named', async () => {
  const { host, before, picture } = await opened();
  // B1 is covered by the merged A1:D1.
  const cells = [
    { row: 0, col: 1, value: 'mất' },
    { row: 4, col: 1, value: 3 },
  ];
  await expect(host.edit([{ sheet: 'biểu', cells }])).rejects.toMatchObject({
    code: 'failed',
    facts: { sheet: 'biểu', cells: ['B1'] },
  });
  expect(picture()).toEqual(before);
});

test('a formula that Excel calculates otherwise is named, and nothing is left of the edit', async () => {
  const { host, before, picture } = await opened();
  const cells = [
    { row: 6, col: 0, value: 3, formula: '=1+1' },
    { row: 6, col: 1, value: 2, formula: '=1+1' },
  ];
  await expect(host.edit([{ sheet: 'Biểu', cells }])).rejects.toMatchObject({
    code: 'recalculated',
    facts: { sheet: 'Biểu', cells: ['A7'] },
  });
  expect(picture()).toEqual(before);
});

describe('under protection', () => {
  const both = ['Biểu', 'Khóa'].map((sheet): SheetEdit => ({ sheet, cells: [{ row: 9, col: 0, value: 1 }] }));

  test('a sheet with a password is named, and the others are protected again as they were', async () => {
    const { excel, host } = await opened();
    const locked = excel.model.findSheet('Khóa')!;
    locked.protection = { ...locked.protection!, password: 'x' };
    const before = workbookPicture(excel.model);
    await expect(host.edit(both)).rejects.toMatchObject({ code: 'protectedSheet', facts: { sheet: 'Khóa' } });
    expect(workbookPicture(excel.model)).toEqual(before);
  });

  test('sheets without one are edited in a workbook whose structure is closed', async () => {
    const { excel, host } = await opened();
    excel.model.isStructureProtected = true;
    const protectionOf = (name: string) => excel.model.findSheet(name)!.protection?.options;
    const before = ['Biểu', 'Khóa'].map(protectionOf);
    await host.edit(both);
    expect(excel.model.findSheet('Khóa')!.grid.at(9, 0)?.content).toEqual({ value: 1 });
    expect(['Biểu', 'Khóa'].map(protectionOf)).toEqual(before);
  });
});
