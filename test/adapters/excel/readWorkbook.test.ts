import { insertTemplate } from '../../../src/actions/insertTemplate';
import { makeSample } from '../../../src/actions/makeSample';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { formatRange, parseRange } from '../../../src/core/sheet/address';
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

test.each([
  ['vi-VN', '1.14', { name: 'vi-VN', decimalSeparator: ',', shortDate: 'dd/mm/yyyy' }],
  ['en-US', '1.14', { name: 'en-US', decimalSeparator: '.', shortDate: 'm/d/yyyy' }],
  ['vi-VN', '1.11', { name: 'vi-VN', decimalSeparator: ',' }],
] as const)(
  'how a machine in %s reads what is typed comes along (ExcelApi %s)',
  async (culture, apiVersion, expected) => {
    const { excel, host } = openExcel({ culture, apiVersion });
    expect((await host.read()).culture).toEqual(expected);
    expect(excel.stats.syncs).toBe(2);
  },
);

test('a sheet too large for one answer is read in slices', async () => {
  const text = 'x'.repeat(90);
  const cells = Array.from({ length: 60_000 }, (_, index): Cell => {
    const at = { row: Math.floor(index / 10) + 3, col: (index % 10) + 2 };
    const content = { value: index, formula: `=LEN("${text}")` };
    return { ...at, ...content, numberFormat: '#,##0', font: at.row < 50 ? '.VnTime' : 'Times New Roman' };
  });
  const big = { ...sheetOf('Chi tiết', cells), hiddenRows: [5, 6000], hiddenCols: [4] };
  const { excel, host } = openExcel({ workbook: { sheets: [sheetOf('Trống'), big, sheetOf('Sau', [])] } });
  expect((await host.read()).sheets).toEqual([sheetOf('Trống'), big, sheetOf('Sau')]);
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

test('number formats, what is hidden, and the font of whole rows or columns', async () => {
  const legacy = { numberFormat: '@', font: '.VnTimeH' };
  const sheet: SheetSnapshot = {
    ...sheetOf('Cũ', [
      { row: 1, col: 1, value: 'TØNH', ...legacy },
      { row: 1, col: 2, value: 5, numberFormat: '0.0%', font: '.VnTime' },
      { row: 2, col: 1, value: 'HUYÖN', ...legacy },
      { row: 2, col: 2, value: 6, font: '.VnTimeH' },
      { row: 3, col: 1, value: 'x', ...legacy },
      { row: 3, col: 2, value: 'y', font: 'Arial' },
    ]),
    hiddenRows: [2],
    hiddenCols: [2],
  };
  const { host } = openExcel({ workbook: { sheets: [sheet] } });
  const [found] = (await host.read()).sheets;
  const known = sheet.cells.map((cell) => {
    const { font: _, ...withoutFont } = cell;
    return cell.col === 2 && cell.row !== 2 ? withoutFont : cell;
  });
  expect(found).toEqual({ ...sheet, cells: known });
});

test.each([
  ['1.11', []],
  ['1.14', ['A1:C1', 'B3:B4']],
] as const)('merged areas are known from ExcelApi 1.13 on: with %s %j', async (apiVersion, expected) => {
  const merges = [parseRange('A1:C1')!, parseRange('B3:B4')!];
  const cells = [
    { row: 0, col: 0, value: 'TIÊU ĐỀ' },
    { row: 2, col: 1, value: 'Nội dung' },
    { row: 4, col: 2, value: 1 },
  ];
  const { host } = openExcel({
    workbook: { sheets: [{ ...sheetOf("Số, 'liệu' 2", cells), merges }] },
    apiVersion,
  });
  const [sheet] = (await host.read()).sheets;
  expect(sheet!.merges.map((one) => formatRange(one))).toEqual(expected);
});
