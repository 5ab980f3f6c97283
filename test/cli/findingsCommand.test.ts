import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { type Filled, formFile } from './formFile';
import { checkJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

const WRONG: Filled = { unit: 'Hạ Lang', figures: { B61: -1 } };
const UNSURE: Filled = { unit: 'Thạch An', figures: { C09: 'gần 4' } };

/** A folder with the files of three units and one that is no workbook. */
async function received(): Promise<string> {
  const folder = await scratchFolder();
  await formFile(join(folder, 'ha-lang.xlsx'), WRONG);
  await formFile(join(folder, 'thach-an.xlsx'), UNSURE);
  await formFile(join(folder, 'bao-lac.xlsx'), { unit: 'Bảo Lạc' });
  await writeFile(join(folder, 'hong.xlsx'), 'PK');
  return folder;
}

/** The texts of a workbook's sheets, by sheet name. */
async function textsIn(path: string): Promise<Record<string, unknown[]>> {
  const read = readXlsx(new Uint8Array(await readFile(path)));
  if (!('workbook' in read)) throw new Error(path);
  return Object.fromEntries(
    read.workbook.sheets.map(({ name, cells }) => [name, cells.map(({ value }) => value)]),
  );
}

test('one workbook with everything found, and a slip for each unit that has something to do', async () => {
  const folder = await received();
  const out = join(folder, 'kết quả', 'so.xlsx');
  const slips = join(folder, 'phieu');
  const { code, text } = await runCommand('check', folder, '--findings', out, '--slips', slips);
  expect(code).toBe(1);
  expect(text.split('\n').slice(-2)).toEqual([`Đã ghi ${out}`, `Đã ghi 2 phiếu trả lại vào ${slips}`]);
  const book = await textsIn(out);
  expect(Object.keys(book)).toEqual(['Kết quả', 'Chi tiết lỗi']);
  expect(book['Kết quả']).toEqual(expect.arrayContaining(['ha-lang.xlsx', 'hong.xlsx', 'Không đọc được']));
  expect((await textsIn(join(slips, 'Phieu-tra-lai_huyen-ha-lang_2024.xlsx')))['Phiếu trả lại']).toContain(
    'Đơn vị: Huyện Hạ Lang',
  );
  expect(Object.keys(await textsIn(join(slips, 'Phieu-tra-lai_huyen-thach-an_2024.xlsx')))).toHaveLength(1);
});

test('what is printed is what is written, and the next run replaces it', async () => {
  const folder = await received();
  const out = join(folder, 'so.xlsx');
  const first = await checkJson(folder, '--findings', out);
  const again = await checkJson(folder, '--findings', out);
  expect(again).toEqual(first);
  expect(again.files.map(({ file, status }) => [file, status])).toEqual([
    ['bao-lac.xlsx', 'ok'],
    ['ha-lang.xlsx', 'errors'],
    ['hong.xlsx', 'unreadable'],
    ['thach-an.xlsx', 'warnings'],
  ]);
});

test('forms are checked with what the others tell', async () => {
  const folder = await scratchFolder();
  const paths = [
    await formFile(join(folder, 'q1.xlsx'), { unit: 'Hạ Lang', period: '2024-Q1', figures: { B61: 9 } }),
    await formFile(join(folder, 'h1.xlsx'), { unit: 'Hạ Lang', period: '2024-H1', figures: { B61: 1 } }),
  ];
  const { files } = await checkJson(...paths, '--findings', join(folder, 'so', 'so.xlsx'));
  expect(files[1]?.issues.map(({ code }) => code)).toContain('V11');
});

test.each([
  [
    ['--findings', '@/so.pdf'],
    '“@/so.pdf” không phải tên tệp .xlsx; ghi sau --findings tên tệp có đuôi .xlsx.',
  ],
  [['--slips', '@/a.xlsx'], '“@/a.xlsx” là tên tệp; ghi sau --slips tên thư mục để chứa các phiếu.'],
  [
    ['--findings', '@/khac/form.xlsx'],
    '“@/khac/form.xlsx” là biểu đã có số liệu nên không ghi đè; chọn nơi khác, hoặc chuyển tệp đi.',
  ],
])('%j is refused', async (args, sentence) => {
  const folder = await received();
  await formFile(join(folder, 'khac', 'form.xlsx'), WRONG);
  const at = (text: string) => text.replaceAll('@', folder);
  const { code, error } = await runCommand('check', folder, ...args.map(at));
  expect(code).toBe(2);
  expect(error).toContain(at(sentence));
});
