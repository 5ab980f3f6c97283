import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caoLoc } from '../fixtures/forms/caoLoc';
import { haLang } from '../fixtures/forms/haLang';
import { langSonUnitsInRows } from '../fixtures/forms/langSonUnitsInRows';
import { trungKhanh } from '../fixtures/forms/trungKhanh';
import type { FormSource } from '../mapping/formNotation';
import { foreignBook, foreignFile, refilled } from './foreignFile';
import { formFile } from './formFile';
import { figuresOf, fileOf, forForm, mapped, OWN, places, sheetOf } from './mappedForm';
import { ownForm } from './ownForm';
import { mapJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

describe('what people read', () => {
  const withoutCertainty = (line: string) => line.replace(/ {2,}(chắc chắn|khá chắc)(:.*)?$/, '').trimEnd();

  test('of a small form: every row and column, the question with its answer, every cell to be taken', async () => {
    const { text, code } = await runCommand('map', await fileOf(ownForm), ...OWN);
    expect(code).toBe(1);
    expect(text.split('\n').map(withoutCertainty)).toEqual([
      'biểu.xlsx  còn chỗ chưa rõ',
      '  trang “Trang”',
      '    Đơn vị  Huyện Thạch An (chắc chắn)',
      '    Kỳ      Năm 2024',
      '    Bảng 1  tiêu đề ở dòng 4, số liệu ở dòng 5–8',
      '    Cột',
      '      D  Năm 2023  Cùng kỳ năm trước',
      '      E  Năm 2024  Thực hiện trong kỳ',
      '      F  Ghi chú   Ghi chú',
      '    Dòng',
      '      5  Buổi tuyên truyền               B01 Buổi tuyên truyền (tổng)',
      '      6  Lượt người nghe                 B02 Lượt người nghe (tổng)',
      '      7  Chuyên án đấu tranh thành công  D62 Chuyên án đấu tranh thành công',
      expect.stringMatching(/^ {6}8 {2}Lắp đặt camera giám sát +\? +chưa rõ: \S/),
      '    Cần xem 1 chỗ',
      expect.stringMatching(/^ {6}8 {2}Lắp đặt camera giám sát: \S/),
      '          Ghi --set "8=MÃ"; không lấy thì ghi --set "8=-".',
      '          Là chỉ tiêu riêng của địa phương thì ghi --set "8=+flow" (việc phát sinh, cộng các kỳ) hoặc --set "8=+stock" (số hiện có, lấy kỳ cuối).',
      '    Số sẽ lấy: 6 ô; 1 ô để trống',
      '      D5  60 → 60 buổi                B01  Cùng kỳ năm trước',
      '      E5  72 → 72 buổi                B01  Thực hiện trong kỳ',
      '      D6  2.100 → 2.100 lượt người    B02  Cùng kỳ năm trước',
      '      E6  “2.475” → 2.475 lượt người  B02  Thực hiện trong kỳ',
      '      E7  2 → 2 chuyên án             D62  Thực hiện trong kỳ',
      '      F7  “Một chuyên án ma túy”      D62  Ghi chú',
      '',
    ]);
  });

  test('hidden sheets with figures are named and not taken; hidden lists are not spoken of', async () => {
    const path = join(await scratchFolder(), 'biểu.xlsx');
    const list: FormSource = { ...ownForm, grid: 'Nội dung | Số lượng\nCửa khẩu | 3\nChợ | 5' };
    const forms = { 'Năm nay': ownForm, 'Bản cũ': ownForm, Danh_mục: list };
    await foreignBook(path, forms, ['Bản cũ', 'Danh_mục']);
    const { text } = await runCommand('map', path, ...OWN);
    expect(text.split('\n').filter((line) => /ẩn/.test(line))).toEqual([
      '    Trang “Bản cũ” đang ẩn nên không lấy số, dù có vẻ có số liệu. Cần lấy thì bỏ ẩn trang rồi chạy lại.',
    ]);
    const { files } = await mapJson(path, ...OWN);
    expect(files[0]!.sheets.map(({ sheet }) => sheet)).toEqual(['Năm nay']);
    expect(files[0]!.hidden).toEqual(['Bản cũ']);
  });

  test('why a row was matched is said in words, certainty too, never in numbers', async () => {
    const { text } = await runCommand('map', await fileOf(haLang), ...forForm(haLang));
    const line = text.split('\n').find((one) => one.includes('B61'))!;
    expect(line).toMatch(/ chắc chắn: đúng tên, đúng đơn vị tính “tờ”/);
    const reasons = text
      .split('\n')
      .flatMap((one) => /(?:chắc chắn|khá chắc|chưa rõ): (.*)/.exec(one)?.[1] ?? []);
    expect(reasons.length).toBeGreaterThan(30);
    expect(reasons.filter((one) => /0[.,]\d|score|label/.test(one))).toEqual([]);
  });

  test('in English too', async () => {
    const { text } = await runCommand('map', await fileOf(ownForm), ...OWN, '--lang', 'en');
    expect(text).toMatch(
      /^biểu\.xlsx {2}questions open\n {2}sheet “Trang”\n {4}Unit +Huyện Thạch An \(certain\)/,
    );
    expect(text).toContain('      E6  “2.475” → 2.475 attendances');
    expect(text).toContain('Add --set "8=CODE", or --set "8=-" to leave it out.');
    expect(text).not.toMatch(/Dòng|Cột|chắc|chưa rõ/);
  });
});

describe('the JSON', () => {
  test('has exactly the fields README promises', async () => {
    const { code: _, ...json } = await mapped(ownForm);
    expect(Object.keys(json)).toEqual(['files', 'catalogue', 'remembered']);
    expect(Object.keys(json.files[0]!)).toEqual(['file', 'sha256', 'status', 'message', 'sheets', 'hidden']);
    const sheet = sheetOf(json);
    expect(Object.keys(sheet)).toEqual([
      'sheet',
      'fingerprint',
      'known',
      'unit',
      'period',
      'questions',
      'figures',
      'mapping',
    ]);
    expect(Object.keys(sheet.questions[0]!)).toEqual(['what', 'place', 'label', 'why', 'candidates']);
    expect(Object.keys(sheet.figures[0]!)).toEqual([
      'cell',
      'metric',
      'column',
      'unit',
      'part',
      'raw',
      'value',
      'qualifier',
      'state',
      'certainty',
    ]);
    expect(sheet.figures[3]).toMatchObject({
      ...{ cell: 'E6', metric: 'B02', column: 'period', unit: '2024:053', raw: '2.475', value: 2475 },
    });
  });

  test('says which question is open, and of which unit and period the sheet is', async () => {
    const json = await mapped(haLang);
    expect(json.files[0]?.status).toBe('questions');
    expect(sheetOf(json)).toMatchObject({ unit: { code: '2024:048' }, period: '2024', known: false });
    // Traffic accidents and cameras are no metric of the catalogue.
    expect(places(json)).toEqual(expect.arrayContaining(['34', '42']));
  });
});

describe('the figures that would be taken', () => {
  test('of two in one cell, of a number with a word before it, and of another scale', async () => {
    expect(figuresOf(await mapped(caoLoc))).toEqual(
      expect.arrayContaining([
        'C10 B01 period: 312',
        'C10 B02 period: 11240',
        'C14 C09 period: gần 40',
        'C23 F06 period: 2000',
        'C23 F07 period: 1200',
      ]),
    );
  });

  test('from old letters and columns of a quarter', async () => {
    const json = await mapped(trungKhanh);
    expect(figuresOf(json)).toEqual(
      expect.arrayContaining([
        'D16 B01 plan: 280',
        'E16 B01 period: 74',
        'F16 B01 cumulative: 139',
        'G16 B01 previous: 70',
        'I14 A08 note: Tập trung dịp Tết',
      ]),
    );
  });

  test('of several units each name its own', async () => {
    const { figures } = sheetOf(await mapped(langSonUnitsInRows));
    const sessions = figures.filter(({ metric }) => metric === 'B01');
    expect(sessions.map(({ unit, value }) => [unit, value])).toEqual([
      ['2024:180', 168],
      ['2024:182', 204],
      ['2024:183', 251],
      ['2024:188', 155],
      ['2024:189', 64],
      ['2024:20-CQ', 18],
    ]);
  });

  test('of a cumulative column the form works out itself, what differs is not used', async () => {
    const form = refilled(ownForm, {
      'Năm 2023': 'Lũy kế từ đầu năm',
      '| 60 |': '| 99 |',
      '| 2100 |': "| '2.475 |",
    });
    expect(figuresOf(await mapped(form))).toEqual(
      expect.arrayContaining(['D5 B01 cumulative: notUsed', 'E5 B01 period: 72', 'D6 B02 cumulative: 2475']),
    );
  });
});

describe('the exit code', () => {
  test.each<[string, number, string, (path: string) => Promise<unknown>]>([
    ['an open question', 1, 'questions', (path) => foreignFile(path, ownForm)],
    ['a form of ours', 0, 'coded', (path) => formFile(path, { unit: 'Hạ Lang' })],
    [
      'a workbook without a table',
      2,
      'noTable',
      (path) => foreignFile(path, { ...ownForm, grid: '\nGhi chú\n' }),
    ],
    ['no workbook', 2, 'unreadable', (path) => writeFile(path, '%PDF-1.7')],
  ])('of %s is %i', async (_, code, status, write) => {
    const path = join(await scratchFolder(), 'a.xlsx');
    await write(path);
    const json = await mapJson(path, ...OWN);
    expect([json.code, json.files[0]?.status]).toEqual([code, status]);
    expect(json.files[0]?.message === null).toBe(status === 'questions');
  });
});

describe('sheets', () => {
  test('all of a workbook are shown, or those named', async () => {
    const path = join(await scratchFolder(), 'hai.xlsx');
    await foreignBook(path, { 'Năm nay': ownForm, Khác: refilled(ownForm, { 'THẠCH AN': 'HẠ LANG' }) });
    const names = async (...args: readonly string[]) =>
      (await mapJson(path, ...OWN, ...args)).files[0]?.sheets.map(({ sheet }) => sheet);
    expect(await names()).toEqual(['Năm nay', 'Khác']);
    expect(await names('--sheet', 'khác')).toEqual(['Khác']);
    const { code, error } = await runCommand('map', path, ...OWN, '--set', '8=-');
    expect([code, error.split('\n').slice(0, 3)]).toEqual([
      2,
      ['Tệp có nhiều trang số liệu; chọn trang cần sửa bằng --sheet.', '  Năm nay', '  Khác'],
    ]);
    expect((await mapJson(path, ...OWN, '--set', '8=-', '--sheet', 'Khác')).code).toBe(0);
  });
});
