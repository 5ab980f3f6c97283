import { insertTemplate } from '../../../src/actions/insertTemplate';
import { makeSample } from '../../../src/actions/makeSample';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import type { Cell, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { openExcel } from './openExcel';

const MEGABYTE = 1024 * 1024;

function sheetOf(name: string, cells: readonly Cell[] = []): SheetSnapshot {
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenCols: [] };
}

/** So many tabs, each a filled form of the sample. */
async function formTabs(count: number): Promise<SheetSnapshot[]> {
  const host = memoryHost();
  await insertTemplate(host, makeSample()[4]!);
  const [form] = (await host.read()).sheets;
  return Array.from({ length: count }, (_, index) => ({ ...form!, name: `Đơn vị ${index + 1}` }));
}

test.each([
  [1, 2],
  [8, 2],
  [25, 2],
  [26, 3],
  [100, 5],
])('%d filled forms take %d syncs', async (count, syncs) => {
  const { excel, host } = openExcel({ workbook: { sheets: await formTabs(count) } });
  const { sheets } = await host.read();
  expect(sheets.map(({ cells }) => cells.length)).toEqual(new Array(count).fill(sheets[0]!.cells.length));
  expect(excel.stats.syncs).toBe(syncs);
  expect(excel.stats.largestResponse).toBeLessThan(5 * MEGABYTE);
  expect(excel.stats.largestRequest).toBeLessThan(MEGABYTE);
});

test('a sheet too large for one answer is read in slices', async () => {
  const text = 'x'.repeat(90);
  const cells = Array.from({ length: 60_000 }, (_, index): Cell => {
    const at = { row: Math.floor(index / 10) + 3, col: (index % 10) + 2 };
    return { ...at, value: index, formula: `=LEN("${text}")` };
  });
  const big = sheetOf('Chi tiết', cells);
  const { excel, host } = openExcel({ workbook: { sheets: [sheetOf('Trống'), big, sheetOf('Sau', [])] } });
  expect(await host.read()).toEqual({ sheets: [sheetOf('Trống'), big, sheetOf('Sau')] });
  expect(excel.stats.largestResponse).toBeGreaterThan(5 * MEGABYTE);
});

test('what an application that was cut off left behind is no part of the workbook', async () => {
  const sheets = [sheetOf('~dựng 1'), sheetOf('Của tôi'), sheetOf('~lưu 3')];
  const { host } = openExcel({ workbook: { sheets } });
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Của tôi']);
});

test('blank cells are left out, formulas and errors told apart from text', async () => {
  const { excel, host } = openExcel();
  const typed = ['=""', '=1/0', "'=1", '#N/A', 'gần 57', '', 0, false];
  excel.user.enter(
    'Sheet1',
    'B2:B9',
    typed.map((one) => [one]),
  );
  const [sheet] = (await host.read()).sheets;
  expect(sheet!.cells.map(({ row, value, formula }) => [row, value, formula])).toEqual([
    [1, '', '=""'],
    [2, { error: '#DIV/0!' }, '=1/0'],
    [3, '=1', undefined],
    [4, { error: '#N/A' }, undefined],
    [5, 'gần 57', undefined],
    [7, 0, undefined],
    [8, false, undefined],
  ]);
});
