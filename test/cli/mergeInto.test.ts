import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { parseAddress } from '../../src/core/sheet/address';
import type { PlannedCell } from '../../src/core/sheet/plan';
import { findSheet, indexCells } from '../../src/core/sheet/snapshot';
import { readBook } from '../adapters/xlsx/patch/patchedFile';
import { plannedSheet } from '../core/sheet/plannedSheet';
import { formFile } from './formFile';
import { type MergeJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

const SCOPE = ['--roster', 'cao-bang-2024', '--period', '2024'];
const OWN = 'Biểu tỉnh';
const NOTES = plannedSheet({ name: 'Ghi chép', cells: [{ row: 0, col: 0, value: 'Đừng xóa' }] });

/** The province's own sheet: two districts side by side and a total; one figure typed by hand, one formula beside. */
const GRID: readonly (readonly (string | number | null)[])[] = [
  ['TỔNG HỢP KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP NĂM 2024'],
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Hạ Lang', 'Thạch An', 'Tổng cộng', 'Ghi chú'],
  [1, 'Buổi tuyên truyền', 'buổi', null, null, null, '=F3/2'],
  [2, 'Lượt người nghe', 'lượt người', 2900, null, null, null],
  [3, 'Đường tuần tra biên giới được phát quang', 'km', null, null, null, null],
];

function cellsOf(grid: typeof GRID): PlannedCell[] {
  return grid.flatMap((values, row) =>
    values.flatMap((value, col): PlannedCell[] => {
      if (value === null) return [];
      const isFormula = typeof value === 'string' && value.startsWith('=');
      return [{ row, col, value: isFormula ? 9 : value, ...(isFormula && { formula: value }) }];
    }),
  );
}

let folder: string;
let book: string;
let out: string;

beforeEach(async () => {
  folder = await scratchFolder();
  book = join(folder, 'bieu-tinh.xlsx');
  out = join(await scratchFolder(), 'o.xlsx');
  await formFile(join(folder, 'ha-lang.xlsx'), {
    unit: 'Hạ Lang',
    figures: { B01: 100, B02: 3000, C09: 1.5 },
  });
  await formFile(join(folder, 'thach-an.xlsx'), {
    unit: 'Thạch An',
    figures: { B01: 40, B02: 1200, C09: 2.5 },
  });
  await putBook();
});

async function putBook(grid = GRID, change = (bytes: Uint8Array) => bytes): Promise<void> {
  await writeFile(book, change(await writeXlsx([plannedSheet({ name: OWN, cells: cellsOf(grid) }), NOTES])));
}

const merge = (...args: readonly string[]) =>
  runCommand('merge', folder, ...SCOPE, '--into', book, '--out', out, ...args);
const written = async () => readBook(new Uint8Array(await readFile(out)));

/** What the filled cells of the own sheet show, row by row. */
async function figures(): Promise<unknown[][]> {
  const cellAt = indexCells(findSheet(await written(), OWN)!);
  const shown = (at: string) => {
    const { row, col } = parseAddress(at)!;
    return cellAt(row, col)?.value;
  };
  return [3, 4, 5].map((row) => ['D', 'E', 'F'].map((col) => shown(`${col}${row}`)));
}

const formulaAt = async (at: string) => {
  const { row, col } = parseAddress(at)!;
  return indexCells(findSheet(await written(), OWN)!)(row, col)?.formula;
};

test('the matched cells get formulas over the units’ sheets; what stands there is kept and listed', async () => {
  const before = await readFile(book);
  const { code, text } = await merge();
  expect(code).toBe(0);
  expect(text).toContain('Trang “Biểu tỉnh”: 8 ô có công thức');
  expect(text).toContain('D4  B02  2.900 → 3.000');
  expect(await figures()).toEqual([
    [100, 40, 140],
    [2900, 1200, 4200],
    [1.5, 2.5, 4],
  ]);
  expect(await formulaAt('E4')).toContain("'Thạch An'!");
  expect(await formulaAt('F3')).toContain("'Chi tiết'!");
  const { sheets } = await written();
  expect(sheets.map(({ name }) => name)).toEqual([
    OWN,
    'Ghi chép',
    'Chi tiết',
    'Hạ Lang',
    'Thạch An',
    'Nhật ký',
  ]);
  expect(sheets[1]).toEqual(readBook(new Uint8Array(before)).sheets[1]);
  // What the person's own formula came to is not true any more.
  expect(indexCells(sheets[0]!)(2, 6)).toMatchObject({ formula: '=F3/2', value: null });
  expect(await readFile(book)).toEqual(before);
});

test('--replace all writes over the figures that stand there', async () => {
  const { text } = await merge('--replace', 'all');
  expect(text).toContain('9 ô có công thức');
  expect((await figures())[1]).toEqual([3000, 1200, 4200]);
});

test('--json says what was filled, kept and left', async () => {
  const { text } = await merge('--json');
  const json = JSON.parse(text) as MergeJson;
  expect(json.units.flatMap(({ file }) => file ?? [])).toEqual(['ha-lang.xlsx', 'thach-an.xlsx']);
  expect(json).toMatchObject({
    out,
    filled: {
      ...{ sheet: OWN, cells: 8, left: [], noFigure: [], replaced: [], qualified: [] },
      sheets: { renewed: [], removed: [], kept: [] },
      kept: [{ cell: 'D4', metric: 'B02', present: 2900, value: 3000 }],
    },
  });
});

test('an open question is asked and nothing is written; answered, the rest is filled', async () => {
  await putBook(GRID.map((row) => row.map((value) => (value === 'Ghi chú' ? 'Bình quân' : value))));
  const { code, text } = await merge();
  expect(code).toBe(1);
  expect(text).toContain('G  Bình quân: tiêu đề không rõ nghĩa');
  expect(text).toContain('còn chỗ chưa rõ nên chưa ghi gì');
  await expect(readFile(out)).rejects.toThrow('ENOENT');
  expect((await merge('--set', 'G=-')).code).toBe(0);
  expect((await figures())[0]).toEqual([100, 40, 140]);
});

test('a row like no metric is left blank and named; said, it is filled', async () => {
  await putBook([...GRID, [4, 'Hội thi, hội diễn', 'buổi', null, null, null, null]]);
  const { text } = await merge();
  expect(text).toContain('Dòng 6 “Hội thi, hội diễn” không giống chỉ tiêu nào nên để trống');
  out = `${out}.2.xlsx`;
  await formFile(join(folder, 'ha-lang.xlsx'), {
    unit: 'Hạ Lang',
    figures: { B01: 100, B02: 3000, B61: 20 },
  });
  expect((await merge('--set', '6=B61')).text).not.toContain('không giống chỉ tiêu nào');
  expect(await formulaAt('F6')).toContain("'Chi tiết'!");
});

test('a sheet of another year is not filled', async () => {
  await putBook(GRID.map((row, at) => (at === 0 ? ['TỔNG HỢP KẾT QUẢ NĂM 2023'] : row)));
  const { code, text } = await merge();
  expect(code).toBe(1);
  expect(text).toContain('Trang “Biểu tỉnh” ghi Năm 2023, đang gộp Năm 2024 nên chưa ghi gì');
  await expect(readFile(out)).rejects.toThrow('ENOENT');
});

test('a workbook whose structure is locked takes nothing, and says so', async () => {
  await putBook(GRID, locked);
  const { code, text } = await merge();
  expect(code).toBe(1);
  expect(text).toContain('đang khóa cấu trúc');
  await expect(readFile(out)).rejects.toThrow('ENOENT');
});

test.each([
  ['--sheet without --into', ['--sheet', OWN], '--sheet chỉ dùng cùng --into'],
  ['--replace without --into', ['--replace', 'all'], '--replace chỉ dùng cùng --into'],
])('%s', async (_, args, sentence) => {
  const { code, error } = await runCommand('merge', folder, ...SCOPE, '--out', out, ...args);
  expect([code, error.split('\n')[0]]).toEqual([2, expect.stringContaining(sentence)]);
});

test.each([
  ['a sheet that is not there', () => ['--sheet', 'Khác'], 'Không có trang số liệu “Khác”'],
  ['the original as --out', () => ['--out', book], 'vừa là --into vừa là --out'],
  ['another kind of file', () => ['--out', 'o.xlsm'], 'khác loại với biểu tổng hợp'],
  [
    'a form of ours',
    () => ['--into', join(folder, 'ha-lang.xlsx')],
    'không có trang nào nhận ra được chỉ tiêu',
  ],
  ['--replace with no cell', () => ['--replace', 'D4,hai'], '“hai” không phải địa chỉ ô'],
  ['no workbook', () => ['--into', 'a.docx'], 'không phải tệp .xlsx hay .xlsm'],
])('%s', async (_, args, sentence) => {
  const { code, error } = await merge(...args());
  expect([code, error.split('\n')[0]]).toEqual([2, expect.stringContaining(sentence)]);
});

function locked(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['xl/workbook.xml']!);
  const text = xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(text) });
}
