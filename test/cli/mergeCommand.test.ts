import { copyFile, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { type MergeJson, mergeJson, runCommand, unitStates } from './runCommand';
import { scratchFolder } from './scratchFolder';

const CAO_BANG = ['--roster', 'cao-bang-2024', '--period', '2024'];

/** The published figures of Cao Bằng 2024, the most important ones with their qualifier. */
const PUBLISHED = {
  B01: '1570',
  B02: '56558',
  C01: '1352',
  C02: '15942',
  C09: '400 gần',
  D01: '328',
  D02: '2169',
  D21: '251',
  D22: '813',
  D62: '5',
  D71: '3000 trên',
};

const said = ({ totals }: MergeJson) =>
  Object.fromEntries(
    Object.keys(PUBLISHED).map((code) => {
      const { period, qualifier } = totals[code]!;
      return [code, [period, qualifier].filter((part) => part !== null).join(' ')];
    }),
  );

let sample: string;
/** The sample merged into `summary`. */
let whole: MergeJson & { code: number };
let summary: string;

beforeAll(async () => {
  sample = await scratchFolder();
  summary = join(await scratchFolder(), 'tổng hợp.xlsx');
  await runCommand('sample', sample);
  whole = await mergeJson(sample, ...CAO_BANG, '--out', summary);
});

/** A folder with the sample's files. */
async function sampleCopy(): Promise<string> {
  const folder = await scratchFolder();
  for (const name of await readdir(sample)) await copyFile(join(sample, name), join(folder, name));
  return folder;
}

describe('the sample merged', () => {
  test('makes the published sums, and every unit is taken', () => {
    expect(said(whole)).toEqual(PUBLISHED);
    expect(whole.code).toBe(0);
    expect(whole.out).toBe(summary);
    expect(unitStates(whole)).toEqual([
      'Huyện Bảo Lâm PH_042_2024.xlsx accepted',
      'Huyện Bảo Lạc PH_043_2024.xlsx accepted',
      'Huyện Hà Quảng PH_045_2024.xlsx accepted',
      'Huyện Trùng Khánh PH_047_2024.xlsx accepted',
      'Huyện Hạ Lang PH_048_2024.xlsx accepted',
      'Huyện Quảng Hòa PH_049_2024.xlsx accepted',
      'Huyện Thạch An PH_053_2024.xlsx accepted',
      'Cơ quan Bộ Chỉ huy BĐBP tỉnh Cao Bằng PH_04-CQ_2024.xlsx accepted',
    ]);
  });

  test('has exactly the JSON promised', () => {
    const { code: _, ...json } = whole;
    expect(Object.keys(json)).toEqual(['out', 'units', 'mapped', 'totals', 'issues']);
    expect(json.mapped).toEqual([]);
    for (const unit of json.units) expect(Object.keys(unit)).toEqual(['unit', 'file', 'status']);
    for (const total of Object.values(json.totals)) {
      expect(Object.keys(total)).toEqual([
        ...['plan', 'period', 'cumulative', 'previous', 'qualifier', 'given', 'asked'],
      ]);
    }
    expect(json.totals.B02).toMatchObject({ period: 56558, cumulative: 56558, qualifier: null });
    expect(json.issues).toEqual([]);
  });

  test('writes a workbook that is a report itself: its summary passes the check', async () => {
    const read = readXlsx(new Uint8Array(await readFile(summary)));
    const names = read.ok ? read.workbook.sheets.map(({ name }) => name) : [];
    expect(names).toEqual(expect.arrayContaining(['Tổng hợp', 'Chi tiết', 'Tiến độ', 'Nhật ký', 'Hạ Lang']));
    expect((await runCommand('check', summary)).code).toBe(0);
  });

  test('the order of the files makes no difference', async () => {
    const files = (await readdir(sample)).map((name) => join(sample, name)).reverse();
    const other = join(await scratchFolder(), 'o.xlsx');
    const { units, totals } = await mergeJson(...files, ...CAO_BANG, '--out', other);
    expect({ units, totals }).toEqual({ units: whole.units, totals: whole.totals });
    expect(await readFile(other)).toEqual(await readFile(summary));
  });
});

describe('a summary written into the folder it is made from', () => {
  test('is passed over when it is made again', async () => {
    const folder = await sampleCopy();
    const out = join(folder, 'Tong-hop.xlsx');
    const first = await mergeJson(folder, ...CAO_BANG, '--out', out);
    const bytes = await readFile(out);
    expect(await mergeJson(folder, ...CAO_BANG, '--out', out)).toEqual(first);
    expect(await readFile(out)).toEqual(bytes);
  });

  test('of another name is not added to the sums, and is said to be no form', async () => {
    const folder = await sampleCopy();
    await mergeJson(folder, ...CAO_BANG, '--out', join(folder, 'cũ.xlsx'));
    const merged = await mergeJson(folder, ...CAO_BANG, '--out', join(folder, 'mới.xlsx'));
    expect(said(merged)).toEqual(PUBLISHED);
    expect(merged.code).toBe(1);
    expect(unitStates(merged)).toContain('Tỉnh Cao Bằng cũ.xlsx unknownUnit');
    expect(merged.issues.map(({ file, code, message }) => [file, code, message])).toEqual([
      [
        'cũ.xlsx',
        'unknownUnit',
        'Đây là bản tổng hợp, không phải biểu của đơn vị. Chuyển tệp này ra chỗ khác.',
      ],
    ]);
  });
});

describe('the files of the units', () => {
  test.each(['named', 'in the folder named'])('are never written over: %s', async (how) => {
    const folder = await sampleCopy();
    const form = join(folder, 'PH_048_2024.xlsx');
    const before = await readFile(form);
    const inputs = how === 'named' ? [form, join(folder, 'PH_047_2024.xlsx')] : [folder];
    const { code, error } = await runCommand('merge', ...inputs, ...CAO_BANG, '--out', form);
    expect(code).toBe(2);
    expect(error.split('\n')[0]).toMatch(/PH_048_2024\.xlsx” (vừa là tệp cần gộp|là biểu đã có số liệu)/);
    expect(await readFile(form)).toEqual(before);
  });
});

describe('what people read', () => {
  test('units in roster order, totals with their units of measure, where the file is', async () => {
    const out = join(await scratchFolder(), 'o.xlsx');
    const files = ['PH_048_2024.xlsx', 'PH_047_2024.xlsx'].map((name) => join(sample, name));
    const { text } = await runCommand('merge', ...files, ...CAO_BANG, '--out', out);
    const lines = text.split('\n');
    expect(lines.slice(3, 5)).toEqual([
      'PH_047_2024.xlsx  Huyện Trùng Khánh                      đã nhận',
      'PH_048_2024.xlsx  Huyện Hạ Lang                          đã nhận',
    ]);
    expect(lines.slice(8, 10)).toEqual(['', 'Tổng Cao Bằng · Năm 2024 · 2/8 đơn vị']);
    expect(lines.at(-1)).toBe(`Đã ghi ${out}`);
  });

  test('totals line up, the qualifier before the number', async () => {
    const out = join(await scratchFolder(), 'o.xlsx');
    const { text } = await runCommand('merge', sample, ...CAO_BANG, '--out', out);
    const totals = text.split('\n').filter((line) => /^ {2}(B02|C09|D71) /.test(line));
    expect(totals).toEqual([
      '  B02       56.558  lượt người    Lượt người nghe (tổng)',
      '  C09      gần 400  km            Đường tuần tra biên giới được phát quang (7/8 đơn vị)',
      '  D71   trên 3.000  triệu đồng    Tiền phạt, nộp ngân sách nhà nước',
    ]);
  });

  test('in English too', async () => {
    const out = join(await scratchFolder(), 'o.xlsx');
    const { text } = await runCommand('merge', sample, ...CAO_BANG, '--out', out, '--lang', 'en');
    expect(text).toMatch(/^ {2}C01 +1\.352 {2}occasions /m);
    expect(text).toContain('Totals of Cao Bằng · 2024 · 8/8 units');
    expect(text).toContain(`Written ${out}`);
  });
});

test('nothing is written when no form could be taken', async () => {
  const out = join(await scratchFolder(), 'o.xlsx');
  const merged = await mergeJson(sample, '--roster', 'lang-son-2024', '--period', '2024', '--out', out);
  expect([merged.code, merged.out, merged.totals]).toEqual([1, null, {}]);
  await expect(stat(out)).rejects.toThrow('ENOENT');
});
