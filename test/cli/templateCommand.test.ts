import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { parseReports } from '../../src/core/report/parseReports';
import { formFile } from './formFile';
import { checkJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

/** The only form of a file, and every text on its sheet. */
async function formOf(path: string) {
  const read = readXlsx(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(read.reason.code);
  const [report] = parseReports(read.workbook, STANDARD_CATALOGUES).reports;
  const texts = read.workbook.sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  return { ...report!, texts, sheets: read.workbook.sheets.map(({ name }) => name) };
}

const template = (out: string, ...args: readonly string[]) => runCommand('template', '--out', out, ...args);
const CAO_BANG = ['--roster', 'cao-bang-2024', '--period', '2024'];

describe('one form', () => {
  test.each(['Hạ Lang', 'huyện hạ lang', 'ha lang', 'HUYỆN HẠ LANG', 'Huyện ủy Hạ Lang', '2024:048'])(
    'for the unit called “%s”',
    async (unit) => {
      const out = join(await scratchFolder(), 'ha-lang.xlsx');
      const { code, text } = await template(out, ...CAO_BANG, '--unit', unit);
      expect({ code, text }).toEqual({ code: 0, text: `Đã ghi ${out}` });
      expect(await formOf(out)).toMatchObject({
        unit: '2024:048',
        unitName: 'Huyện Hạ Lang',
        period: { type: 'year', year: 2024 },
        sheets: ['Hạ Lang'],
        catalogue: { id: 'land' },
      });
    },
  );

  test.each(['land', 'sea', 'mixed'])('of the catalogue asked for: %s', async (catalogue) => {
    const out = join(await scratchFolder(), 'bieu.xlsx');
    await template(out, ...CAO_BANG, '--unit', 'Hạ Lang', '--catalogue', catalogue);
    expect((await formOf(out)).catalogue.id).toBe(catalogue);
  });

  test.each([
    ['2024', 'Năm 2024'],
    ['2024-Q1', 'Quý I năm 2024'],
    ['2024-H1', '6 tháng đầu năm 2024'],
    ['2024-9M', '9 tháng đầu năm 2024'],
    ['2024-03', 'Tháng 3 năm 2024'],
    ['2021..2025', 'Giai đoạn 2021–2025'],
  ])('for the period %s', async (period, heading) => {
    const out = join(await scratchFolder(), 'bieu.xlsx');
    await template(out, '--roster', 'cao-bang-2024', '--unit', 'Hạ Lang', '--period', period);
    const { texts } = await formOf(out);
    expect(texts.filter((text) => text.includes(heading.toLocaleUpperCase('vi')))).toHaveLength(1);
    expect((await checkJson(out)).files[0]?.period).toBe(period);
  });

  test.each([
    ['party', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['state', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ])('with the heading of a %s body', async (header, present, absent) => {
    const out = join(await scratchFolder(), 'bieu.xlsx');
    await template(out, ...CAO_BANG, '--unit', 'Hạ Lang', '--header', header);
    const { texts } = await formOf(out);
    expect(texts).toContain(present);
    expect(texts).not.toContain(absent);
  });

  test('in folders that are not there yet, with an ending in capitals', async () => {
    const out = join(await scratchFolder(), 'năm 2024', 'biểu', 'HA-LANG.XLSX');
    expect((await template(out, ...CAO_BANG, '--unit', 'Hạ Lang')).code).toBe(0);
    expect((await stat(out)).isFile()).toBe(true);
  });
});

describe('the forms of a whole roster', () => {
  test('are a file each, of the form its border calls for', async () => {
    const folder = join(await scratchFolder(), 'biểu');
    const ran = await template(folder, '--roster', 'quang-ninh-2024', '--period', '2024-H1');
    expect(ran).toEqual({ code: 0, text: `Đã tạo 11 tệp trong ${folder}`, error: '' });
    const { files } = await checkJson(folder);
    expect(files.map(({ file, unit, template }) => [file, unit, template].join(' ')).sort()).toEqual([
      'PH_193_2024-H1.xlsx Thành phố Hạ Long sea',
      'PH_194_2024-H1.xlsx Thành phố Móng Cái mixed',
      'PH_195_2024-H1.xlsx Thành phố Cẩm Phả sea',
      'PH_198_2024-H1.xlsx Huyện Bình Liêu land',
      'PH_199_2024-H1.xlsx Huyện Tiên Yên sea',
      'PH_200_2024-H1.xlsx Huyện Đầm Hà sea',
      'PH_201_2024-H1.xlsx Huyện Hải Hà mixed',
      'PH_203_2024-H1.xlsx Huyện Vân Đồn sea',
      'PH_206_2024-H1.xlsx Thị xã Quảng Yên sea',
      'PH_207_2024-H1.xlsx Huyện Cô Tô sea',
      'PH_22-CQ_2024-H1.xlsx Cơ quan Bộ Chỉ huy BĐBP tỉnh Quảng Ninh mixed',
    ]);
  });

  test('are made again over blank ones, never over filled ones', async () => {
    const folder = await scratchFolder();
    const make = () => template(folder, ...CAO_BANG);
    await make();
    expect((await make()).code).toBe(0);
    const filled = await formFile(join(folder, 'PH_053_2024.xlsx'), {
      unit: 'Thạch An',
      figures: { B61: 5 },
      texts: {},
    });
    const before = await readFile(filled);
    const { code, error } = await make();
    expect(code).toBe(2);
    expect(error).toContain(`“${filled}” là biểu đã có số liệu nên không ghi đè`);
    expect(await readFile(filled)).toEqual(before);
  });

  test('a form with statements only is somebody’s work too', async () => {
    const out = await formFile(join(await scratchFolder(), 'a.xlsx'), { unit: 'Hạ Lang' });
    expect((await template(out, ...CAO_BANG, '--unit', 'Hạ Lang')).code).toBe(2);
  });
});

describe('the sample', () => {
  test('is eight files that pass, and says what is made up', async () => {
    const folder = join(await scratchFolder(), 'mẫu');
    const { code, text } = await runCommand('sample', folder);
    expect(code).toBe(0);
    expect(text).toMatch(/^Đã tạo 8 tệp trong .*mẫu\n.*giả định\.$/);
    expect(await readdir(folder)).toHaveLength(8);
    const { files } = await checkJson(folder);
    expect(files.map(({ status }) => status)).toEqual(Array(8).fill('ok'));
  });

  test('may be made again, but not over a real form', async () => {
    const folder = await scratchFolder();
    expect((await runCommand('sample', folder)).code).toBe(0);
    expect((await runCommand('sample', folder)).code).toBe(0);
    await formFile(join(folder, 'PH_048_2024.xlsx'), { unit: 'Hạ Lang', figures: { B61: 5 } });
    expect((await runCommand('sample', folder)).code).toBe(2);
  });
});
