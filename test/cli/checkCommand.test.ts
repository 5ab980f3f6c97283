import { join } from 'node:path';
import { type Filled, formFile } from './formFile';
import { checkJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

/** Published of Lạng Sơn 2025: 874 persons, of whom 62 and 785 (the digits of one are transposed in print). */
const langSon = (figures: Filled['figures']): Filled => ({
  roster: 'lang-son-2025',
  unit: 'Ba Sơn',
  period: '2025',
  figures: { D01: 209, D02: 874, D11: 31, D12: 62, D21: 178, D22: 785, D31: 0, ...figures },
});

const inFolder = async (name: string, ...forms: readonly Filled[]) =>
  formFile(join(await scratchFolder(), name), ...forms);

describe('the published figures of Lạng Sơn 2025', () => {
  test('no one handed over: exactly one error, naming the 847 the parts make', async () => {
    const { code, files } = await checkJson(await inFolder('ba-son.xlsx', langSon({ D32: 0 })));
    expect(code).toBe(1);
    expect(files).toEqual([
      {
        file: 'ba-son.xlsx',
        unit: 'Xã Ba Sơn',
        period: '2025',
        template: 'land',
        status: 'errors',
        issues: [
          {
            code: 'V08',
            severity: 'error',
            sheet: 'Ba Sơn',
            cell: expect.stringMatching(/^F\d+$/),
            metric: 'D02',
            message: expect.stringMatching(
              /^Tổng 874 khác 847 .*\(62 \+ 785 \+ 0\)\. Xem lại tổng ở ô F\d+, /,
            ),
          },
        ],
      },
    ]);
  });

  test('those handed over left blank: a warning', async () => {
    const { code, files } = await checkJson(await inFolder('ba-son.xlsx', langSon({ D31: '' })));
    expect(code).toBe(0);
    expect(files[0]?.status).toBe('warnings');
    expect(files[0]?.issues.map(({ code: rule, severity, metric }) => [rule, severity, metric])).toEqual([
      ['V08', 'warning', 'D02'],
    ]);
  });

  test('27 handed over: nothing to say', async () => {
    const { code, files } = await checkJson(await inFolder('ba-son.xlsx', langSon({ D32: 27 })));
    expect([code, files[0]?.status, files[0]?.issues]).toEqual([0, 'ok', []]);
  });
});

describe('the JSON', () => {
  test('has exactly the fields promised, for every file in the order given', async () => {
    const good = await inFolder('good.xlsx', { unit: 'Hạ Lang', period: '2024-Q1' });
    const bad = await inFolder('bad.xlsx', { unit: 'Thạch An', figures: { B61: 'hàng trăm', B62: -1 } });
    const { files } = await checkJson(bad, good);
    expect(files.map(({ file, status }) => [file, status])).toEqual([
      ['bad.xlsx', 'errors'],
      ['good.xlsx', 'ok'],
    ]);
    for (const file of files) {
      expect(Object.keys(file)).toEqual(['file', 'unit', 'period', 'template', 'status', 'issues']);
      for (const issue of file.issues) {
        expect(Object.keys(issue)).toEqual(['code', 'severity', 'sheet', 'cell', 'metric', 'message']);
      }
    }
    expect(files[0]?.issues).toHaveLength(2);
  });

  test('is one object with the single key files, whatever the language', async () => {
    const path = await inFolder('a.xlsx', langSon({ D32: 0 }));
    const said = async (...args: readonly string[]) =>
      JSON.parse((await runCommand('check', path, '--json', ...args)).text);
    const [vi, en] = [await said(), await said('--lang', 'en')];
    expect(Object.keys(en)).toEqual(['files']);
    expect(en.files[0].issues[0]).toEqual({
      ...vi.files[0].issues[0],
      message: expect.stringMatching(/^The total 874 .*847.*\(62 \+ 785 \+ 0\)/),
    });
  });

  test('has an entry for every form of a workbook, and null for what a form does not say', async () => {
    const both = await inFolder('hai.xlsx', { unit: 'Hạ Lang' }, { unit: 'Thạch An' });
    expect((await checkJson(both)).files.map(({ file, unit }) => [file, unit])).toEqual([
      ['hai.xlsx', 'Huyện Hạ Lang'],
      ['hai.xlsx', 'Huyện Thạch An'],
    ]);
  });
});

describe('the exit code', () => {
  const forms = {
    clean: { unit: 'Hạ Lang' },
    warned: { unit: 'Hạ Lang', texts: {} },
    wrong: { unit: 'Hạ Lang', figures: { B61: -1 } },
  } as const;

  test.each<[string, readonly (keyof typeof forms)[], number]>([
    ['a clean form', ['clean'], 0],
    ['a form with warnings', ['warned'], 0],
    ['a form with errors', ['wrong'], 1],
    ['one of two with errors', ['clean', 'wrong'], 1],
  ])('of %s', async (_, names, expected) => {
    const folder = await scratchFolder();
    for (const name of names) await formFile(join(folder, `${name}.xlsx`), forms[name]);
    expect((await runCommand('check', folder)).code).toBe(expected);
  });
});

describe('what people read', () => {
  test('a line per form, issues below it with their row and cell, and a count', async () => {
    const folder = await scratchFolder();
    await formFile(join(folder, 'ba-son.xlsx'), langSon({ D32: 0 }));
    await formFile(join(folder, 'cao-loc.xlsx'), { ...langSon({ D32: 27 }), unit: 'Cao Lộc' });
    expect((await runCommand('check', folder)).text.replace(/\b([A-Z])\d+\b/g, '$1#').split('\n')).toEqual([
      'ba-son.xlsx   Xã Ba Sơn · Năm 2025   1 lỗi',
      '    Lỗi · ô F# · Dòng D# · Phát hiện, bắt giữ, tiếp nhận, xử lý: đối tượng (tổng)',
      expect.stringMatching(/^ {8}Tổng 874 khác 847 /),
      'cao-loc.xlsx  Xã Cao Lộc · Năm 2025  không có lỗi',
      '',
      '2 biểu: 1 không có lỗi, 1 có lỗi',
    ]);
  });

  test('in English too', async () => {
    const path = await inFolder('ba-son.xlsx', langSon({ D32: 0 }));
    const { text } = await runCommand('check', path, '--lang', 'en');
    expect(text.split('\n').slice(0, 2)).toEqual([
      'ba-son.xlsx  Xã Ba Sơn · 2025  1 error',
      expect.stringMatching(/^ {4}Error · cell F\d+ · Row D02 · /),
    ]);
  });

  test('the name of a file stands once above its forms', async () => {
    const both = await inFolder('hai.xlsx', { unit: 'Hạ Lang' }, { unit: 'Thạch An' });
    expect((await runCommand('check', both)).text.split('\n').slice(0, 2)).toEqual([
      'hai.xlsx  Huyện Hạ Lang · Năm 2024   không có lỗi',
      '          Huyện Thạch An · Năm 2024  không có lỗi',
    ]);
  });

  test('hints are counted beside a form without errors', async () => {
    const path = await inFolder('a.xlsx', { unit: 'Hạ Lang', figures: { B61: 'không' } });
    expect((await runCommand('check', path)).text.split('\n')[0]).toMatch(/ {2}không có lỗi, 1 gợi ý$/);
  });
});

describe('files checked together', () => {
  const quarter = (name: string, B01: number, B02: number) =>
    ({ unit: name, period: '2024-Q1', figures: { B01, B02, B51: B01, B52: B02 } }) as const;

  test('a cumulative below the earlier quarter’s is an error, with findings or without', async () => {
    const folder = await scratchFolder();
    await formFile(join(folder, 'q1.xlsx'), quarter('Hạ Lang', 100, 9000));
    const later = { B01: { period: 40, cumulative: 90 }, B02: { period: 4000, cumulative: 13000 } };
    await formFile(join(folder, 'q2.xlsx'), { unit: 'Hạ Lang', period: '2024-Q2', lines: later });
    const together = await runCommand('check', folder);
    expect(together.code).toBe(1);
    expect(together.text).toMatch(/Lũy kế 90 nhỏ hơn/);
    const slips = await runCommand('check', folder, '--slips', join(await scratchFolder(), 'phieu'));
    expect(slips.text.split('\n').filter((line) => line.includes('Lũy kế'))).toEqual(
      together.text.split('\n').filter((line) => line.includes('Lũy kế')),
    );
  });

  test('two files of one unit and period are named to each other', async () => {
    const folder = await scratchFolder();
    await formFile(join(folder, 'a.xlsx'), quarter('Hạ Lang', 100, 9000));
    await formFile(join(folder, 'b.xlsx'), quarter('Hạ Lang', 101, 9000));
    expect((await runCommand('check', folder)).text).toMatch(/b\.xlsx/);
    const { files } = await checkJson(folder);
    expect(files).toEqual([
      expect.objectContaining({ remarks: [expect.stringContaining('b.xlsx')] }),
      expect.objectContaining({ remarks: [expect.stringContaining('a.xlsx')] }),
    ]);
  });

  test('an unusual figure with a reason asks for nothing more', async () => {
    const line = { period: { value: 900 }, previous: { value: 300 } };
    const said = { ...line, explanation: { value: 'Đợt cao điểm bảo vệ đại hội.' } };
    const path = await inFolder('a.xlsx', { unit: 'Hạ Lang', lines: { C11: said } });
    const { text, code } = await runCommand('check', path);
    expect(code).toBe(0);
    expect(text).toMatch(/không có lỗi, 1 cảnh báo đã giải trình/);
    expect(text).toMatch(/Đã giải trình · ô/);
    expect(text).not.toContain('ghi giải trình');
    const { files } = await checkJson(path);
    expect(files[0]).toMatchObject({ status: 'ok', issues: [{ severity: 'warning', explained: true }] });
  });
});
