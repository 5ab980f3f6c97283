import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportCatalogue } from '../../src/actions/exportCatalogue';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { writeOutput } from '../../src/cli/outputFiles';
import { readCatalogues } from '../../src/core/ownCatalogue/catalogueStamp';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { withMetric } from '../core/ownCatalogue/ownCatalogues';
import { langSonUnitsInRows } from '../fixtures/forms/langSonUnitsInRows';
import type { FormSource } from '../mapping/formNotation';
import { foreignBook, foreignFile } from './foreignFile';
import { formFile } from './formFile';
import { ownForm } from './ownForm';
import { checkJson, mergeJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await scratchFolder();
});
const fresh = (ending = '.xlsx') => join(folder, `${++made}${ending}`);

const CAO_BANG = ['--roster', 'cao-bang-2024', '--period', '2024'];

/** Pairs in one cell, with their units and without, and đồng. Numbers are invented. */
const PAIRS: FormSource = {
  ...ownForm,
  id: 'pairs-and-dong',
  grid: `
HUYỆN ỦY HẠ LANG
KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP NĂM 2024

TT | Nội dung | Đơn vị tính | Năm 2024 | Ghi chú
1 | Tuyên truyền (buổi/lượt người nghe) | | 72 buổi/2.475 lượt người |
2 | Phát hiện, bắt giữ, tiếp nhận, xử lý (vụ/đối tượng) | | '14/184 |
3 | Tiền phạt, nộp ngân sách nhà nước | đồng | 125500000 |
`,
};

async function read(path: string): Promise<WorkbookSnapshot> {
  const found = readXlsx(await readFile(path));
  if (!found.ok) throw new Error(JSON.stringify(found.reason));
  return found.workbook;
}

async function adopt(form: FormSource, ...args: readonly string[]) {
  const file = await foreignFile(fresh(), form);
  const out = fresh();
  const ran = await runCommand('adopt', file, ...CAO_BANG, '--out', out, ...args);
  return { file, out, ...ran };
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

describe('a copy with codes', () => {
  test('is checked and merged like a form, with the totals the sheet shows; the file itself is as it was', async () => {
    const file = await foreignFile(fresh(), ownForm);
    const before = await readFile(file);
    const out = fresh();
    const ran = await runCommand('adopt', file, ...CAO_BANG, '--out', out, '--set', '?=-');
    expect(ran).toEqual({
      code: 0,
      error: '',
      text: [
        `Đã gắn mã 3 chỉ tiêu cho trang “Trang” (Huyện Thạch An), ghi vào ${out}; tệp gốc giữ nguyên.`,
        `Từ nay check và merge đọc ${out} như biểu làm từ mẫu.`,
      ].join('\n'),
    });
    expect(await readFile(file)).toEqual(before);
    expect((await checkJson(out)).files[0]).toMatchObject({ unit: 'Huyện Thạch An', period: '2024' });
    const { totals, issues } = await mergeJson(out, ...CAO_BANG, '--out', fresh());
    expect(totals).toMatchObject({
      B01: { period: 72, previous: 60 },
      B02: { period: 2475, previous: 2100 },
      D62: { period: 2 },
    });
    // A sheet of an office's own is not taken for another form than is due.
    expect(issues.map(({ message }) => message).filter((text) => text.includes('làm từ mẫu'))).toEqual([]);
  });

  test('loses no figure that shares its cell or stands in another measure', async () => {
    const { out, text, code } = await adopt(PAIRS);
    expect(code).toBe(0);
    expect(text).toContain('5 số chung ô hoặc khác đơn vị tính được tách, đổi bằng công thức ở cột ẩn.');
    const { totals } = await mergeJson(out, ...CAO_BANG, '--out', fresh());
    const period = Object.fromEntries(
      Object.entries(totals).flatMap(([metric, { period }]) => (period === null ? [] : [[metric, period]])),
    );
    expect(period).toEqual({ B01: 72, B02: 2475, D01: 14, D02: 184, D71: 125.5 });
  });

  test('counts money typed as text as the matching does, and names what no formula can read', async () => {
    const form = (fine: string): FormSource => ({ ...PAIRS, grid: PAIRS.grid.replace('125500000', fine) });
    const fine = async (typed: string) => {
      const { out, text } = await adopt(form(typed));
      const { totals } = await mergeJson(out, ...CAO_BANG, '--include-errors', '--out', fresh());
      return [totals.D71?.period, text.includes('Số gõ bằng chữ ở ô D7 công thức không đổi được')];
    };
    expect(await fine(`'125.500.000`)).toEqual([125.5, false]);
    expect(await fine('125.500.000 đồng')).toEqual([125.5, false]);
    expect(await fine('gần 125.500.000')).toEqual([null, true]);
  });

  test('has the column Kiểm tra where it is asked for, and shows nothing else that is new', async () => {
    const [plain, checked] = [await adopt(PAIRS), await adopt(PAIRS, '--check-column')];
    const before = await read(plain.file);
    const seen = async (path: string) => {
      const [sheet] = (await read(path)).sheets;
      return sheet!.cells
        .filter(({ row, col }) => !sheet!.hiddenRows.includes(row) && !sheet!.hiddenCols.includes(col))
        .map(({ value }) => value);
    };
    const own = before.sheets[0]!.cells.map(({ value }) => value);
    expect(await seen(plain.out)).toEqual(own);
    const added = (await seen(checked.out)).filter((value) => !own.includes(value));
    expect(added).toEqual(['Kiểm tra – Số lỗi: 0', 'OK', 'OK', 'OK']);
  });

  test('carries the catalogue of a province’s own, so that it is read wherever it goes', async () => {
    const catalogue = withMetric('K01', 'Diện tích rừng giáp biên đã tuần tra');
    const book = fresh();
    await writeOutput(book, await writeXlsx(exportCatalogue({ catalogue })));
    const form = {
      ...ownForm,
      grid: ownForm.grid.replace(
        'Lắp đặt camera giám sát | chiếc',
        'Diện tích rừng giáp biên đã tuần tra | ha',
      ),
    };
    const { out, code, text } = await adopt(form, '--catalogue', book, '--set', '8=K01');
    expect([code, text.split(' ')[3]]).toEqual([0, '4']);
    expect(readCatalogues(await read(out))).toEqual([expect.objectContaining({ id: catalogue.id })]);
    const { totals } = await mergeJson(out, ...CAO_BANG, '--out', fresh());
    expect(totals.K01).toMatchObject({ period: 5, previous: 3 });
  });

  test('carries a metric that is added while its row is answered', async () => {
    const { out, code } = await adopt(ownForm, '--set', '8=+stock');
    expect(code).toBe(0);
    const [own] = readCatalogues(await read(out));
    const added = own?.metrics.find(({ label }) => label.vi.includes('camera'));
    expect(added).toMatchObject({ acrossPeriods: 'latest', unit: 'chiếc' });
    const { totals } = await mergeJson(out, ...CAO_BANG, '--out', fresh());
    expect(totals[added!.code]).toMatchObject({ period: 5, previous: 3 });
  });

  test('is described by --json', async () => {
    const { out, text } = await adopt(PAIRS, '--json');
    expect(JSON.parse(text)).toEqual({
      file: expect.stringMatching(/^\d+\.xlsx$/),
      status: 'adopted',
      out,
      sheet: 'Trang',
      unit: '2024:048',
      period: '2024',
      metrics: 5,
      converted: 5,
      lost: [],
      own: [],
      message: null,
    });
  });
});

describe('nothing is written, and why is said', () => {
  test('while a row is open: with the place and what to type', async () => {
    const { out, code, text } = await adopt(ownForm);
    expect(code).toBe(1);
    expect(text).toContain('--set "8=-"');
    expect(text.split('\n').at(-1)).toBe(
      'Còn 1 chỗ chưa rõ nên chưa gắn mã; ghi --set hoặc --unit cho từng chỗ ở trên rồi chạy lại.',
    );
    expect(await exists(out)).toBe(false);
  });

  test('where the figures are of several units', async () => {
    const file = await foreignFile(fresh(), langSonUnitsInRows);
    const out = fresh();
    const { code, text } = await runCommand(
      ...['adopt', file, '--roster', 'lang-son-2024', '--period', '2024', '--set', '?=-', '--out', out],
    );
    expect([code, text]).toEqual([
      1,
      `${file.split('/').at(-1)}: Trang có số của nhiều đơn vị nên không gắn mã được; gộp tệp bằng merge --mapping.`,
    ]);
    expect(await exists(out)).toBe(false);
  });

  test('where the file has codes already', async () => {
    const file = fresh();
    await formFile(file, { unit: 'Hạ Lang' });
    const { code, text } = await runCommand('adopt', file, ...CAO_BANG, '--out', fresh());
    expect([code, text]).toEqual([2, expect.stringContaining('mã')]);
  });

  test.each([
    ['several sheets', [], 'Tệp có nhiều trang có số liệu; chọn một trang bằng --sheet.'],
    ['a sheet that is not there', ['--sheet', 'C'], 'Không có trang “C” trong các tệp; chọn một trang sau.'],
  ])('where the file has %s', async (_, args, sentence) => {
    const file = await foreignBook(fresh(), { A: ownForm, B: PAIRS });
    const out = fresh();
    const { code, error } = await runCommand('adopt', file, ...CAO_BANG, '--out', out, ...args);
    expect([code, ...error.split('\n').slice(0, 3)]).toEqual([2, sentence, '  A', '  B']);
    expect(await exists(out)).toBe(false);
  });

  test('where the copy would take the place of the file, or be of another kind', async () => {
    const file = await foreignFile(fresh(), PAIRS);
    const into = async (out: string) => {
      const { code, error } = await runCommand('adopt', file, ...CAO_BANG, '--out', out);
      return [code, error.split('\n')[0]];
    };
    expect(await into(file)).toEqual([2, expect.stringContaining('ghi tên khác sau --out')]);
    const other = fresh('.xlsm');
    expect(await into(other)).toEqual([
      2,
      `“${other}” khác loại với tệp gốc; ghi sau --out tên tệp có đuôi .xlsx như tệp gốc.`,
    ]);
  });
});

test('one sheet of several is chosen by name', async () => {
  const file = await foreignBook(fresh(), { A: ownForm, B: PAIRS });
  const out = fresh();
  const { code } = await runCommand('adopt', file, ...CAO_BANG, '--out', out, '--sheet', 'B');
  expect(code).toBe(0);
  const { files } = await checkJson(out);
  expect(files[0]).toMatchObject({ unit: 'Huyện Hạ Lang' });
});
