import type { CellMark } from '../../../src/actions/host';
import { excelHost } from '../../../src/adapters/excel/excelHost';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import type { Refusal } from '../../excelHost/faults';
import { fullPlan } from './fullPlan';
import { markedCells } from './markedCells';
import { openExcel } from './openExcel';
import { workbookPicture } from './sheetPicture';

const mark = (sheet: string, cell: string, severity: CellMark['severity'] = 'error'): CellMark => ({
  ...{ sheet, cell, severity },
});

/** Three sheets: with conditional formats of its own and protected, protected, and a person's. */
async function opened() {
  const { excel, host } = openExcel();
  await host.apply([fullPlan(), plannedSheet({ name: 'Khóa', protection: { allow: ['sort'] } })]);
  const { Excel } = excel;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C9');
    const big = range.conditionalFormats.add('CellValue');
    big.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
    const [own, text] = ['=N("nhãn")=0', '=A1="phph-mark-error"'].map((formula) => {
      const added = range.conditionalFormats.add('Custom');
      added.custom.rule.formula = formula;
      return added;
    });
    own!.custom.format.fill.color = '#00FF00';
    text!.custom.format.font.bold = true;
    await context.sync();
  });
  const before = workbookPicture(excel.model);
  return { excel, host, before, picture: () => workbookPicture(excel.model) };
}

test('one rule for each severity and sheet, whatever the cells', async () => {
  const { excel, host } = openExcel();
  const cells = ['A1', 'A2', 'C7', 'B9'].map((cell) => mark('Sheet1', cell));
  await host.mark([...cells, mark('Sheet1', 'D4', 'warning'), mark('Sheet1', 'E4', 'hint')]);
  const { conditionalFormats } = excel.model.findSheet('Sheet1')!;
  expect(conditionalFormats.map(({ formula, areas, style }) => [formula, areas.length, style])).toEqual([
    ['=N("phph-mark-warning")=0', 1, { fill: '#FFF4CE', italic: true }],
    ['=N("phph-mark-error")=0', 3, { fill: '#FDE7E9', bold: true }],
  ]);
});

test("a form's and a person's own conditional formats and everything else stay as they are", async () => {
  const { host, before, picture } = await opened();
  await host.mark([mark('Biểu', 'B2'), mark('Sheet1', 'A1', 'warning'), mark('Khóa', 'A1')]);
  const withoutMarks = picture().sheets.map(({ conditionalFormats, ...rest }) => ({
    ...rest,
    conditionalFormats: conditionalFormats.filter(({ formula }) => !formula.startsWith('=N("phph-mark-')),
  }));
  expect(withoutMarks).toEqual(before.sheets);
  await host.mark([]);
  expect(picture()).toEqual(before);
});

test('marks are found again by another session, wherever rows have moved them and copies were pasted', async () => {
  const { excel, host, before, picture } = await opened();
  await host.mark([mark('Sheet1', 'A1'), mark('Sheet1', 'A2')]);
  const sheet = excel.model.findSheet('Sheet1')!;
  const [drawn] = sheet.conditionalFormats;
  sheet.conditionalFormats = [
    { ...drawn!, areas: [{ from: { row: 4, col: 0 }, to: { row: 5, col: 0 } }] },
    { ...drawn!, id: 'copy', areas: [{ from: { row: 8, col: 3 }, to: { row: 8, col: 3 } }] },
    ...sheet.conditionalFormats.slice(1),
  ];
  const another = excelHost();
  await another.mark([mark('Sheet1', 'A5'), mark('Sheet1', 'A6')]);
  expect(markedCells(excel.model)).toEqual(['Sheet1 A5 error', 'Sheet1 A6 error']);
  await another.mark([]);
  expect(picture()).toEqual(before);
});

// Looking at the workbook 1, its conditional formats 1, formulas of those that have one 1, where ours lie 1,
// writing 1; opening a protected sheet 1.
describe('syncs', () => {
  const many = (sheet: string) =>
    Array.from({ length: 300 }, (_, index) => mark(sheet, `C${3 * index + 1}`, 'warning'));

  test.each<[string, readonly CellMark[], readonly CellMark[], number]>([
    ['nothing to mark or remove', [], [], 3],
    ['the first marks', [], [mark('Sheet1', 'A1'), mark('Sheet1', 'B1', 'warning')], 4],
    ['other marks', [mark('Sheet1', 'A1')], many('Sheet1'), 5],
    ['the same marks', many('Sheet1'), many('Sheet1'), 4],
    ['the same marks under protection', [mark('Khóa', 'A1')], [mark('Khóa', 'A1')], 4],
    ['the first marks under protection', [], [mark('Khóa', 'A1')], 5],
    ['two protected sheets', [mark('Khóa', 'A1')], [mark('Biểu', 'A1')], 7],
    ['all removed', many('Sheet1'), [], 5],
  ])('%s', async (_, first, then, syncs) => {
    const { excel, host } = await opened();
    await host.mark(first);
    excel.stats.reset();
    await host.mark(then);
    expect(excel.stats.syncs).toBe(syncs);
    expect(excel.stats.largestRequest).toBeLessThan(200 * 1024);
  });

  test('a workbook without conditional formats is looked at twice', async () => {
    const { excel, host } = openExcel();
    await host.mark([]);
    expect(excel.stats.syncs).toBe(2);
  });
});

describe('all or none', () => {
  const FIRST = [mark('Sheet1', 'A1'), mark('Khóa', 'A1', 'warning')];
  const THEN = [mark('Sheet1', 'A2', 'warning'), mark('Khóa', 'A2'), mark('Biểu', 'A2')];

  async function marked() {
    const { excel, host } = await opened();
    await host.mark(FIRST);
    return { excel, host, before: markState(excel) };
  }
  /** The order of rules tells nothing: no two of ours lie on one cell. */
  function markState({ model }: Awaited<ReturnType<typeof opened>>['excel']) {
    const { sheets } = workbookPicture(model);
    return sheets.map(({ conditionalFormats, ...rest }) => ({
      ...rest,
      conditionalFormats: conditionalFormats.map((one) => JSON.stringify(one)).sort(),
    }));
  }

  test('whichever request fails, marks and protection are as they were', async () => {
    const codes: unknown[] = [];
    for (let failing = 0; failing < 20; failing++) {
      const { excel, host, before } = await marked();
      excel.faults.failRequest('throttled', failing);
      const error = await host.mark(THEN).catch((one: unknown) => one as { code: string });
      if (error) expect(markState(excel)).toEqual(before);
      codes.push(error?.code ?? 'marked');
      if (excel.faults.takeRequest()) break;
    }
    expect(codes.filter((code) => code === 'busy')).toHaveLength(7);
    expect(new Set(codes)).toEqual(new Set(['busy', 'marked']));
  });

  test.each([
    ['removing', { member: 'ConditionalFormat.delete', use: 2 }],
    ['a look', { member: 'ConditionalRangeFill.color' }],
    ['another look', { member: 'ConditionalRangeFill.color', use: 3 }],
    ['protection', { member: 'WorksheetProtection.protect' }],
  ] satisfies [string, Refusal][])('after a refusal of %s', async (_, refusal) => {
    const { excel, host, before } = await marked();
    excel.faults.refuseAction(refusal);
    await expect(host.mark(THEN)).rejects.toMatchObject({ code: 'failed' });
    expect(markState(excel)).toEqual(before);
  });

  test('a sheet with a password is named, the others are as they were', async () => {
    const { excel, host } = await marked();
    const locked = excel.model.findSheet('Biểu')!;
    locked.protection = { ...locked.protection!, password: 'x' };
    const before = markState(excel);
    await expect(host.mark(THEN)).rejects.toMatchObject({ code: 'protectedSheet', facts: { sheet: 'Biểu' } });
    expect(markState(excel)).toEqual(before);
    await host.mark(THEN.slice(0, 2));
    expect(markedCells(excel.model).sort()).toEqual(['Khóa A2 error', 'Sheet1 A2 warning']);
  });
});
