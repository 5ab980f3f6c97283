import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { patchXlsx } from '../../src/adapters/xlsx/patchXlsx';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { formatAddress, parseAddress } from '../../src/core/sheet/address';
import type { PlannedCell } from '../../src/core/sheet/plan';
import { findSheet, indexCells } from '../../src/core/sheet/snapshot';
import { columnOf } from '../../src/core/template/columns';
import { readBook } from '../adapters/xlsx/patch/patchedFile';
import { plannedSheet } from '../core/sheet/plannedSheet';
import { type Filled, formFile } from './formFile';
import { runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

const SCOPE = ['--roster', 'cao-bang-2024', '--period', '2024'];
const OWN = 'Biểu tỉnh';
const NOTES = 'Ghi chép';

/** Sessions in the year, fines in tỷ đồng, and a sum and a difference of the office's own. */
const GRID: readonly (readonly (string | number | null)[])[] = [
  ['TỔNG HỢP KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP NĂM 2024'],
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Hạ Lang', 'Thạch An', 'Tổng cộng'],
  [1, 'Buổi tuyên truyền', 'buổi', null, null, '=SUM(D3:E3)'],
  [2, 'Lượt người nghe', 'lượt người', 2900, null, null],
  [3, 'Tiền phạt, nộp ngân sách nhà nước', 'tỷ đồng', null, null, null],
];
const HA_LANG: Filled = { unit: 'Hạ Lang', figures: { B01: 100, B02: 3000, D71: 'trên 1500' } };
const THACH_AN: Filled = { unit: 'Thạch An', figures: { B01: 40, B02: 1200 } };

let first: string;
let book: string;
let out: string;

beforeEach(async () => {
  const folder = await scratchFolder();
  [book, first, out] = ['bieu.xlsx', 'lan-1.xlsx', 'lan-2.xlsx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const cells = GRID.flatMap((values, row) =>
    values.flatMap((value, col): PlannedCell[] => {
      if (value === null) return [];
      const isFormula = typeof value === 'string' && value.startsWith('=');
      return [{ row, col, value: isFormula ? 0 : value, ...(isFormula && { formula: value }) }];
    }),
  );
  const notes = plannedSheet({ name: NOTES, cells: [{ row: 0, col: 0, value: 'Đừng xóa' }] });
  await writeFile(book, await writeXlsx([plannedSheet({ name: OWN, cells }), notes]));
  await fill(book, first, [HA_LANG]);
});

/** Merges these reports into a copy of a workbook, as a person would with a folder of files. */
async function fill(into: string, to: string, forms: readonly Filled[], ...args: readonly string[]) {
  const folder = await scratchFolder();
  for (const form of forms) await formFile(join(folder, `${form.unit}.xlsx`), form);
  return runCommand('merge', folder, ...SCOPE, '--into', into, '--out', to, ...args);
}

/** What a person does between two merges: cells typed into a sheet of the filled copy. */
async function type(sheet: string, at: string, value: number, formula?: string): Promise<void> {
  const cells = [{ ...parseAddress(at)!, value, ...(formula !== undefined && { formula }) }];
  const patched = patchXlsx(new Uint8Array(await readFile(first)), [{ sheet, cells }]);
  if (!patched.ok) throw new Error(patched.reason.code);
  await writeFile(first, patched.bytes);
}

const written = async (path = out) => readBook(new Uint8Array(await readFile(path)));
const tabs = async () => (await written()).sheets.map(({ name }) => name);

async function cellAt(at: string, path = out) {
  const { row, col } = parseAddress(at)!;
  return indexCells(findSheet(await written(path), OWN)!)(row, col);
}

test('filled again, our sheets and formulas are renewed; nothing stands twice', async () => {
  const { code, text } = await fill(first, out, [{ ...HA_LANG, figures: { B01: 110, B02: 3100 } }, THACH_AN]);
  expect(code).toBe(0);
  expect(text).toContain('Làm mới 3 trang của lần điền trước: Chi tiết, Hạ Lang, Nhật ký.');
  expect(await tabs()).toEqual([OWN, NOTES, 'Chi tiết', 'Hạ Lang', 'Nhật ký', 'Thạch An']);
  const shown = await Promise.all(['D3', 'E3', 'E4', 'F4'].map(async (at) => (await cellAt(at))?.value));
  expect(shown).toEqual([110, 40, 1200, 4300]);
  // What a person typed stays, also the second time.
  expect(await cellAt('D4')).toMatchObject({ value: 2900 });
  expect(text).toContain('D4  B02  2.900 → 3.100');
});

test('a figure that has gone takes our formula with it, so that nothing adds up an empty text', async () => {
  expect(await cellAt('D5', first)).toMatchObject({ value: 1.5 });
  const { text } = await fill(first, out, [{ ...HA_LANG, figures: { C09: 1.5 } }]);
  expect(await cellAt('D5')).toBeUndefined();
  expect(text).toContain('Ô để trống vì đơn vị chưa có số: D3, E3, E4, F4, D5, E5, F5.');
  expect(text).toContain('Ô giữ số đang có vì đơn vị chưa có số: D4 (2.900).');
});

test('a cell of tỷ đồng gets the figure in its own unit; the word it has no room for is said', async () => {
  const { text } = await fill(book, out, [HA_LANG, { ...THACH_AN, figures: { D71: 250.4 } }]);
  expect(await cellAt('F5')).toMatchObject({ value: 1.7504, formula: expect.stringContaining('/1000') });
  expect(text).toContain('D5 (trên 1,5), F5 (trên 1,7504)');
});

test('a unit without a report any more loses its sheet, unless a formula of one’s own reads it', async () => {
  const { text } = await fill(first, out, [THACH_AN]);
  expect(text).toContain('Bỏ trang của đơn vị không còn số liệu: Hạ Lang.');
  expect(await tabs()).toEqual([OWN, NOTES, 'Chi tiết', 'Nhật ký', 'Thạch An']);
  await type(NOTES, 'B1', 100, "='Hạ Lang'!F30");
  out = `${out}.2.xlsx`;
  const kept = await fill(first, out, [THACH_AN]);
  expect(kept.text).toContain('được giữ nguyên, không cộng nữa');
  expect(await tabs()).toContain('Hạ Lang');
});

test('a sheet of ours that a person has typed into is theirs', async () => {
  const unit = findSheet(await written(first), 'Hạ Lang')!;
  const { row } = unit.cells.find(({ value }) => value === 'B01')!;
  await type('Hạ Lang', formatAddress({ row, col: columnOf('period') }), 999);
  const { text } = await fill(first, out, [HA_LANG]);
  expect(text).toMatch(/được giữ nguyên, không cộng nữa \(.*\): Hạ Lang\./);
  expect(await tabs()).toEqual([OWN, NOTES, 'Chi tiết', 'Hạ Lang', 'Nhật ký', 'Hạ Lang (2)']);
  expect(await cellAt('D3')).toMatchObject({
    value: 100,
    formula: expect.stringContaining("'Hạ Lang (2)'!"),
  });
});

test('only the cells named are replaced, with what stood there; the office’s own sum by name only', async () => {
  const named = await fill(book, out, [HA_LANG, THACH_AN], '--replace', 'd4,E5');
  expect(named.text).toContain('Ô đã thay bằng công thức:\n  D4  B02  2.900 → 3.000');
  expect(named.text).toContain('F3  B01  giữ công thức của biểu (các đơn vị báo 140)');
  expect(named.text).toContain('--replace không thay được: E5');
  const all = await fill(first, `${out}.2.xlsx`, [HA_LANG], '--replace', 'all');
  expect(all.text).toContain('D4  B02  2.900 → 3.000');
  expect(all.text).toContain('F3  B01  giữ công thức của biểu');
  const sum = await fill(book, `${out}.3.xlsx`, [HA_LANG, THACH_AN], '--replace', 'F3');
  expect(sum.text).toContain('F3  B01  =SUM(D3:E3) → 140');
});

test('a figure typed by hand is never replaced by nothing', async () => {
  await fill(book, out, [{ ...HA_LANG, figures: { C09: 1.5 } }], '--replace', 'all');
  expect(await cellAt('D4')).toMatchObject({ value: 2900 });
});
