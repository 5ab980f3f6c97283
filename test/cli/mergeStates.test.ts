import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Filled, formFile } from './formFile';
import { type MergeJson, mergeJson, runCommand, unitStates } from './runCommand';
import { scratchFolder } from './scratchFolder';

const FOR_2024 = ['--roster', 'cao-bang-2024', '--period', '2024'];

/** Writes the forms, by file name, into a new folder. */
async function folderOf(forms: Readonly<Record<string, Filled | readonly Filled[]>>): Promise<string> {
  const folder = await scratchFolder();
  for (const [name, form] of Object.entries(forms)) await formFile(join(folder, name), ...[form].flat());
  return folder;
}

async function merge(folder: string, ...args: readonly string[]): Promise<MergeJson & { code: number }> {
  return mergeJson(folder, ...FOR_2024, '--out', join(await scratchFolder(), 'o.xlsx'), ...args);
}

const about = ({ issues }: MergeJson) => issues.map(({ file, code, message }) => [file, code, message]);

const haLang = (leaflets: number): Filled => ({ unit: 'Hạ Lang', figures: { B61: leaflets } });
const wrong: Filled = { unit: 'Thạch An', figures: { B61: 100, B62: -1 } };

test('a unit without a file is missing and blocks nothing', async () => {
  const { code, units } = await merge(await folderOf({ 'a.xlsx': haLang(5) }));
  expect(code).toBe(0);
  expect(units[0]).toEqual({ unit: 'Huyện Bảo Lâm', file: null, status: 'missing' });
  expect(units).toHaveLength(8);
});

describe('a form with errors', () => {
  const forms = { 'hl.xlsx': haLang(5), 'ta.xlsx': wrong };

  test('is left out, the others are written', async () => {
    const merged = await merge(await folderOf(forms));
    expect(merged.code).toBe(1);
    expect(unitStates(merged)).toEqual([
      'Huyện Hạ Lang hl.xlsx accepted',
      'Huyện Thạch An ta.xlsx hasErrors',
    ]);
    expect(merged.totals.B61?.period).toBe(5);
    expect(merged.issues.map(({ file, code, metric }) => [file, code, metric])).toEqual([
      ['ta.xlsx', 'V02', 'B62'],
    ]);
  });

  test('is taken with --include-errors', async () => {
    const merged = await merge(await folderOf(forms), '--include-errors');
    expect(merged.code).toBe(0);
    expect(merged.totals.B61?.period).toBe(105);
    expect(unitStates(merged)).toContain('Huyện Thạch An ta.xlsx accepted');
  });

  test.each([
    ['vi', 'đã nhận', 'đã nhận, còn lỗi'],
    ['en', 'accepted', 'accepted, has errors'],
  ])('taken all the same, it is said to have errors still (%s)', async (language, clean, faulty) => {
    const out = join(await scratchFolder(), 'o.xlsx');
    const args = [...FOR_2024, '--out', out, '--include-errors', '--lang', language];
    const { text } = await runCommand('merge', await folderOf(forms), ...args);
    const states = text.split('\n').filter((line) => /^(hl|ta)\.xlsx/.test(line));
    expect(states.map((line) => line.split(/ {2,}/)[2])).toEqual([clean, faulty]);
  });

  test('is shown with its errors below it, and how to take it all the same', async () => {
    const out = join(await scratchFolder(), 'o.xlsx');
    const { text } = await runCommand('merge', await folderOf(forms), ...FOR_2024, '--out', out);
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('ta.xlsx'));
    expect(lines.slice(at, at + 3)).toEqual([
      'ta.xlsx  Huyện Thạch An                         còn lỗi, chưa nhận',
      expect.stringMatching(/^ {4}Lỗi · ô F\d+ · Dòng B62 · Tin, bài, lượt phát thanh$/),
      expect.stringMatching(/^ {8}\S/),
    ]);
    expect(lines).toContain('Muốn gộp tạm cả biểu còn lỗi: thêm --include-errors.');
  });
});

describe('two files for a unit', () => {
  const forms = { 'cũ.xlsx': haLang(5), 'mới.xlsx': haLang(6) };
  const chosen = { 'cũ.xlsx': 5, 'mới.xlsx': 6 };

  test('neither is taken, and the person is asked to choose', async () => {
    const merged = await merge(await folderOf(forms));
    expect(merged.code).toBe(1);
    expect(unitStates(merged)).toEqual([
      'Huyện Hạ Lang cũ.xlsx duplicate',
      'Huyện Hạ Lang mới.xlsx duplicate',
    ]);
    expect(about(merged)).toEqual([
      [
        'mới.xlsx',
        'duplicate',
        'Đơn vị này có 2 biểu khác nhau. Chọn một bằng --prefer TÊN-TỆP, hoặc bỏ bớt tệp.',
      ],
    ]);
  });

  test.each(Object.entries(chosen))('the one preferred is taken: %s', async (name, figure) => {
    const folder = await folderOf(forms);
    for (const prefer of [name, join(folder, name), name.normalize('NFD')]) {
      const merged = await merge(folder, '--prefer', prefer);
      expect([merged.code, merged.totals.B61?.period]).toEqual([0, figure]);
      const other = Object.keys(chosen).find((one) => one !== name);
      expect(unitStates(merged)).toEqual([
        `Huyện Hạ Lang ${name} accepted`,
        `Huyện Hạ Lang ${other} notUsed`,
      ]);
      expect(merged.issues.map(({ code, severity }) => [code, severity])).toEqual([['notUsed', 'hint']]);
    }
  });

  test('--prefer is given once for each unit', async () => {
    const folder = await folderOf({
      ...forms,
      'a.xlsx': { unit: 'Thạch An', figures: { B61: 10 } },
      'b.xlsx': { unit: 'Thạch An', figures: { B61: 20 } },
    });
    const { code, totals } = await merge(folder, '--prefer', 'b.xlsx', '--prefer', 'cũ.xlsx');
    expect([code, totals.B61?.period]).toEqual([0, 25]);
  });

  test('the same file twice is one file, and it is said', async () => {
    const folder = await folderOf({ 'a.xlsx': haLang(5) });
    await copyFile(join(folder, 'a.xlsx'), join(folder, 'b.xlsx'));
    const merged = await merge(folder);
    expect([merged.code, merged.totals.B61?.period]).toEqual([0, 5]);
    expect(about(merged).map(([file, code]) => [file, code])).toEqual([['b.xlsx', 'notUsed']]);
    const out = join(await scratchFolder(), 'o.xlsx');
    expect((await runCommand('merge', folder, ...FOR_2024, '--out', out)).text).toMatch(
      /^b\.xlsx +Huyện Hạ Lang +không dùng\n {4}Đã nhận biểu khác của đơn vị này/m,
    );
  });
});

describe('another period', () => {
  test('is not taken, and both periods are named', async () => {
    const merged = await merge(await folderOf({ 'q1.xlsx': { ...haLang(5), period: '2024-Q1' } }));
    expect(merged.code).toBe(1);
    expect(unitStates(merged)).toEqual(['Huyện Hạ Lang q1.xlsx wrongPeriod']);
    expect(about(merged)[0]?.[2]).toMatch(/^Biểu ghi “Quý I năm 2024”, đang gộp “Năm 2024”\. /);
  });

  const quarter = (number: number): Filled => ({ ...haLang(number), period: `2024-Q${number}` });

  test.each<[string, Readonly<Record<string, Filled>>, string]>([
    [
      'three quarters',
      { 'a.xlsx': quarter(1), 'b.xlsx': quarter(2), 'c.xlsx': quarter(4) },
      'Đang gộp “Năm 2024” mà mới có 3/4 kỳ; còn thiếu Quý III năm 2024. ',
    ],
    [
      'two quarters',
      { 'a.xlsx': quarter(4), 'b.xlsx': quarter(1) },
      'Đang gộp “Năm 2024” mà mới có 2/4 kỳ; còn thiếu Quý II năm 2024, Quý III năm 2024. ',
    ],
    [
      'one half',
      { 'a.xlsx': { ...haLang(1), period: '2024-H2' } },
      'Đang gộp “Năm 2024” mà mới có 1/2 kỳ; còn thiếu 6 tháng đầu năm 2024. ',
    ],
  ])('of %s of a year the missing ones are named, once', async (_, forms, sentence) => {
    const merged = await merge(await folderOf(forms));
    expect(merged.code).toBe(1);
    expect(merged.issues.map(({ code }) => code)).toEqual(['missingParts']);
    expect(merged.issues[0]?.message.startsWith(sentence)).toBe(true);
  });

  test('four quarters make the year', async () => {
    const quarters = [1, 2, 3, 4].map((number) => [
      `q${number}.xlsx`,
      { ...haLang(number), period: `2024-Q${number}` },
    ]);
    const merged = await merge(await folderOf(Object.fromEntries(quarters)));
    expect([merged.code, merged.totals.B61?.period]).toEqual([0, 10]);
    expect(unitStates(merged)).toEqual([1, 2, 3, 4].map((n) => `Huyện Hạ Lang q${n}.xlsx accepted`));
  });
});

test('a sea form for a land unit is taken with a hint; a mixed one has every metric and needs none', async () => {
  const said = async (catalogue: 'land' | 'sea' | 'mixed') => {
    const merged = await merge(await folderOf({ 'hl.xlsx': { ...haLang(5), catalogue } }));
    expect([merged.code, merged.totals.B61?.period]).toEqual([0, 5]);
    return merged.issues.map(({ code, severity, message }) => [code, severity, message.split(':')[0]]);
  };
  expect(await said('sea')).toEqual([
    ['otherForm', 'hint', 'Biểu làm từ mẫu “Biển”, mẫu của đơn vị là “Đất liền”'],
  ]);
  expect(await said('mixed')).toEqual([]);
  expect(await said('land')).toEqual([]);
});

describe('a unit that is not on the roster', () => {
  test('is not taken, also where a commune now has the name of a district', async () => {
    const folder = await folderOf({
      'huyện.xlsx': { ...haLang(5), period: '2025' },
      'xã.xlsx': { ...haLang(6), roster: 'cao-bang-2025', period: '2025' },
    });
    const out = join(await scratchFolder(), 'o.xlsx');
    const args = ['--roster', 'cao-bang-2025', '--period', '2025', '--out', out];
    const merged = await mergeJson(folder, ...args);
    expect([merged.code, merged.totals.B61?.period]).toEqual([1, 6]);
    expect(unitStates(merged)).toEqual([
      'Xã Hạ Lang xã.xlsx accepted',
      'Huyện Hạ Lang huyện.xlsx unknownUnit',
    ]);
    expect(about(merged)).toEqual([
      [
        'huyện.xlsx',
        'unknownUnit',
        'Đơn vị của biểu không có trong cao-bang-2025. Xem lại --roster, hoặc bỏ tệp này ra.',
      ],
    ]);
  });
});

test('files that cannot be read are listed beside those taken', async () => {
  const folder = await folderOf({ 'a.xlsx': haLang(5) });
  await writeFile(join(folder, 'b.xlsx'), '%PDF-1.7');
  const merged = await merge(folder);
  expect([merged.code, merged.totals.B61?.period]).toEqual([1, 5]);
  expect(unitStates(merged)).toEqual(['Huyện Hạ Lang a.xlsx accepted', '- b.xlsx unreadable']);
  expect(about(merged)).toEqual([
    ['b.xlsx', 'notWorkbook', 'Không phải bảng tính (thực ra là PDF). Nhờ đơn vị gửi tệp .xlsx.'],
  ]);
});

test('forms of several units in one workbook are all taken, issues below their own', async () => {
  const folder = await folderOf({ 'cả hai.xlsx': [haLang(5), { ...wrong, figures: { B61: -1 } }] });
  const out = join(await scratchFolder(), 'o.xlsx');
  const { text, code } = await runCommand('merge', folder, ...FOR_2024, '--out', out);
  expect(code).toBe(1);
  expect(
    text
      .split('\n')
      .filter((line) => !line.startsWith('–'))
      .slice(0, 4),
  ).toEqual([
    expect.stringMatching(/^cả hai\.xlsx {2}Huyện Hạ Lang +đã nhận$/),
    expect.stringMatching(/^cả hai\.xlsx {2}Huyện Thạch An +còn lỗi, chưa nhận$/),
    expect.stringMatching(/^ {4}Lỗi · ô F\d+ · Dòng B61/),
    expect.stringMatching(/^ {8}/),
  ]);
});
