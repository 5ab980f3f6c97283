import { HostError } from '../../../src/actions/host';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import type { Refusal } from '../../excelHost/faults';
import { fullPlan } from './fullPlan';
import { openExcel } from './openExcel';
import { workbookPicture } from './sheetPicture';

const CHANGED = fullPlan({
  cells: [
    { row: 1, col: 0, value: 'B01' },
    { row: 2, col: 1, value: 5 },
    { row: 3, col: 2, value: 10, formula: "='Mới'!A1*2" },
  ],
  formats: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  heights: { 0: 99 },
  widths: { 0: 99 },
  hiddenRows: [1],
  hiddenCols: [],
  visibility: 'hidden',
  tabColor: '00FF00',
  page: {
    orientation: 'portrait',
    paper: 'A4',
    fitToWidth: 2,
    margins: { top: 1, bottom: 1, left: 1, right: 1 },
  },
});
const NEW = plannedSheet({ name: 'Mới', visibility: 'veryHidden', cells: [{ row: 0, col: 0, value: 5 }] });
const PLANS: readonly SheetPlan[] = [CHANGED, NEW];

/** A workbook with a sheet of ours, one of the person's that refers to it, and the person on the latter. */
async function opened() {
  const { excel, host } = openExcel();
  await host.apply([fullPlan()]);
  excel.user.enter('Sheet1', 'A1:A2', [['=Biểu!C2'], ['của tôi']]);
  excel.user.select('Sheet1', 'B7');
  const before = workbookPicture(excel.model);
  const picture = () => workbookPicture(excel.model);
  return { excel, host, before, picture };
}

test('the plans are such that everything would change', async () => {
  const { host, before, picture } = await opened();
  await host.apply(PLANS);
  const [, old] = before.sheets;
  const [, now] = picture().sheets;
  const same = Object.keys(old!).filter(
    (key) => JSON.stringify(old![key as keyof typeof old]) === JSON.stringify(now![key as keyof typeof now]),
  );
  expect(same).toEqual(['name', 'frozen', 'autoFilter', 'protection', 'selection']);
});

test('whichever request fails, the workbook is as it was, or the plans stand', async () => {
  const codes: string[] = [];
  for (let failing = 0; failing < 20; failing++) {
    const { excel, host, before, picture } = await opened();
    excel.faults.failRequest('throttled', failing);
    const error = await host.apply(PLANS).catch((one: unknown) => one);
    if (error) expect(picture()).toEqual(before);
    else expect(picture().sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Biểu', 'Mới']);
    codes.push(error instanceof HostError ? error.code : 'applied');
    if (excel.faults.takeRequest()) break;
  }
  expect(new Set(codes)).toEqual(new Set(['busy', 'applied']));
  expect(codes.filter((code) => code === 'busy').length).toBeGreaterThan(5);
});

test.each([
  ['a sheet aside', { member: 'Worksheet.visibility' }],
  ['formats', { member: 'RangeFormat.autofitRows' }],
  ['contents', { member: 'Range.formulas', use: 2 }],
  ['the restore point', { member: 'Worksheet.visibility', use: 2 }],
  ['clearing the old sheet', { member: 'Range.clear' }],
  ['copying over it', { member: 'Range.copyFrom' }],
  ['the page', { member: 'PageLayout.zoom' }],
  ['widths', { member: 'RangeFormat.columnWidth' }],
  ['calculation', { member: 'Application.calculate' }],
  ['visibility', { member: 'Worksheet.visibility', use: 3 }],
  ['protection', { member: 'WorksheetProtection.protect' }],
  ['taking away what was built aside', { member: 'Worksheet.delete' }],
] satisfies [string, Refusal][])('after a refusal of %s the workbook is as it was', async (_, refusal) => {
  const { excel, host, before, picture } = await opened();
  excel.faults.refuseAction(refusal);
  await expect(host.apply(PLANS)).rejects.toMatchObject({ code: 'failed' });
  expect(picture()).toEqual(before);
});

test('a plain sheet is plain again', async () => {
  const { excel, host } = openExcel();
  await host.apply([plannedSheet({ name: 'Biểu', cells: [{ row: 0, col: 0, value: 1 }] })]);
  const before = workbookPicture(excel.model);
  const { page: _, ...plan } = fullPlan();
  excel.faults.refuseAction({ member: 'WorksheetProtection.protect' });
  await expect(host.apply([plan])).rejects.toMatchObject({ code: 'failed' });
  expect(workbookPicture(excel.model)).toEqual(before);
});

test('values that Excel calculates otherwise are named, five at most, and nothing is left', async () => {
  const { host, before, picture } = await opened();
  const cells = Array.from({ length: 8 }, (_, row) => ({ row, col: 1, value: row, formula: '=1+1' }));
  const wrong = plannedSheet({ name: 'Sai', cells });
  await expect(host.apply([CHANGED, NEW, wrong])).rejects.toMatchObject({
    code: 'recalculated',
    facts: { sheet: 'Sai', cells: ['B1', 'B2', 'B4', 'B5', 'B6'] },
  });
  expect(picture()).toEqual(before);
});

test.each([
  [1e9 + 0.5, '=1000000000+0.5', true],
  [1, '=1+0.0000000001', true],
  [1, '=1+0.00000001', false],
  ['a', '="A"', false],
  ['1', '=1', false],
  [0, '=""', false],
  ['', '=IF(A1="","",A1)', true],
  [{ error: '#DIV/0!' }, '=1/0', true],
  [{ error: '#N/A' }, '=1/0', false],
  [true, '=1=1', true],
] as const)('planned %j for %s: taken %s', async (value, formula, isTaken) => {
  const { host } = openExcel();
  const plan = plannedSheet({ cells: [{ row: 0, col: 3, value, formula }] });
  const outcome = await host.apply([plan]).catch(({ code }: HostError) => code);
  expect(outcome).toBe(isTaken ? undefined : 'recalculated');
});

describe('under protection', () => {
  test('a sheet with a password is named, and the others are protected again', async () => {
    const { excel, host } = await opened();
    await host.apply([fullPlan({ name: 'Khác' })]);
    const other = excel.model.findSheet('Khác')!;
    other.protection = { ...other.protection!, password: 'x' };
    const before = workbookPicture(excel.model);
    await expect(host.apply([CHANGED, NEW, fullPlan({ name: 'Khác' })])).rejects.toMatchObject({
      code: 'protectedSheet',
      facts: { sheet: 'Khác' },
    });
    expect(workbookPicture(excel.model)).toEqual(before);
  });

  test('a workbook with a closed structure takes no sheets', async () => {
    const { excel, host, before, picture } = await opened();
    excel.model.isStructureProtected = true;
    await expect(host.apply(PLANS)).rejects.toMatchObject({ code: 'protectedWorkbook' });
    expect(picture()).toEqual(before);
  });
});

test('what an earlier application left half built goes; its restore points stay', async () => {
  const { excel, host } = openExcel();
  excel.model.addSheet('~dựng 1').visibility = 'Hidden';
  excel.model.addSheet('~lưu 1');
  await host.apply([fullPlan()]);
  await host.apply([fullPlan()]);
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Sheet1', '~lưu 1', 'Biểu']);
});
