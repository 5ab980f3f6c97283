import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caoLoc } from '../fixtures/forms/caoLoc';
import { haLang } from '../fixtures/forms/haLang';
import { langSonUnitsInRows } from '../fixtures/forms/langSonUnitsInRows';
import { trangDinh } from '../fixtures/forms/trangDinh';
import { trungKhanh } from '../fixtures/forms/trungKhanh';
import type { FormSource } from '../mapping/formNotation';
import { foreignBook, foreignFile, refilled } from './foreignFile';
import { formFile } from './formFile';
import { ownForm } from './ownForm';
import { type MapJson, mapJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

const forForm = ({ roster, period = '2024' }: FormSource) => ['--roster', roster, '--period', period];
const OWN = forForm(ownForm);

const fileOf = async (form: FormSource, name = 'biểu.xlsx') =>
  foreignFile(join(await scratchFolder(), name), form);

const mapped = async (form: FormSource, ...args: readonly string[]) =>
  mapJson(await fileOf(form), ...forForm(form), ...args);

const sheetOf = ({ files }: MapJson) => files[0]!.sheets[0]!;
const places = (json: MapJson) => sheetOf(json).questions.map(({ what, place }) => place ?? what);

/** `E21 B01 period: 246`, with the qualifier before the number. */
const figuresOf = (json: MapJson) =>
  sheetOf(json).figures.map(({ cell, metric, column, value, qualifier, state }) => {
    const said = state === 'number' || state === 'text' ? [qualifier, value] : [state];
    return `${cell} ${metric} ${column}: ${said.filter((part) => part !== null).join(' ')}`;
  });

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

describe('corrections', () => {
  test.each([
    ['a row is a metric', ownForm, ['8=C20'], 'E8 C20 period: 5'],
    ['a row is left out', ownForm, ['5=-'], '- D5, E5'],
    ['a column is last year', ownForm, ['E=previous', 'D=-'], 'E5 B01 previous: 72'],
    ['a column by its printed words', ownForm, ['E=kế hoạch năm'], 'E5 B01 plan: 72'],
    ['a column is left out', ownForm, ['D=-'], '- D5, D6, D7'],
    ['a column is of a unit', ownForm, ['E=@Hạ Lang'], 'E5 B01 period: 72'],
    ['one figure of a cell', caoLoc, ['10#2=B12', '11#2=-'], 'C10 B12 period: 11240'],
    ['a metric in a column', langSonUnitsInRows, ['M=C11'], 'M7 C11 period: 500'],
    ['a unit in a row is left out', langSonUnitsInRows, ['7=-'], '- C7, D7'],
  ] as const)('%s', async (_, form, settings, expected) => {
    const figures = figuresOf(await mapped(form, ...settings.flatMap((one) => ['--set', one])));
    if (!expected.startsWith('- ')) return expect(figures).toContain(expected);
    const cells = expected.slice(2).split(', ');
    expect(figures.filter((figure) => cells.includes(figure.split(' ')[0]!))).toEqual([]);
  });

  test('a column said to be of a unit has its figures for it', async () => {
    const { figures } = sheetOf(await mapped(ownForm, '--set', 'E=@Hạ Lang'));
    expect(figures.filter(({ cell }) => cell === 'D5' || cell === 'E5').map(({ unit }) => unit)).toEqual([
      '2024:053',
      '2024:048',
    ]);
  });

  test('all that is unclear is left out at once, after what was said of single places', async () => {
    const json = await mapped(haLang, '--set', '18=A07', '--set', '?=-');
    expect([json.code, json.files[0]?.status, places(json)]).toEqual([0, 'ready', []]);
    expect(figuresOf(json)).toEqual(expect.arrayContaining(['E18 A07 period: 420', 'E21 B01 period: 246']));
    expect(figuresOf(json).filter((figure) => /^E(19|25|34|42) /.test(figure))).toEqual([]);
  });

  test('two places for one figure stay a question: the one not said is open', async () => {
    expect(places(await mapped(ownForm, '--set', 'E=previous', '--set', '8=-'))).toEqual(['D']);
  });

  test('a sheet that names no unit and no period is asked for the unit, and takes what it is told', async () => {
    expect(places(await mapped(trangDinh))).toContain('unit');
    const told = await mapped(trangDinh, '--unit', 'Tràng Định', '--set-period', '2024');
    expect(places(told)).not.toContain('unit');
    expect(sheetOf(told)).toMatchObject({ unit: { code: '2024:180' }, period: '2024' });
  });

  test('another period is taken only when the columns that name a year are said too', async () => {
    const file = await fileOf(ownForm);
    const { code, error } = await runCommand('map', file, ...OWN, '--set-period', '2023');
    expect([code, error.split('\n')[0]]).toEqual([
      2,
      'Cột hoặc dòng D, E tự ghi năm hay quý; đổi kỳ thì nói rõ từng chỗ, như --set "D=previous" --set "E=period".',
    ]);
    const json = await mapJson(file, ...OWN, '--set-period', '2023', '--set', 'D=period', '--set', 'E=-');
    expect([sheetOf(json).period, figuresOf(json)]).toEqual([
      '2023',
      expect.arrayContaining(['D5 B01 period: 60']),
    ]);
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

describe('wrong usage is one sentence with what to do, exit code 2', () => {
  test.each<[string, readonly string[], string, string]>([
    [
      'a place not understood',
      ['--set', 'B01'],
      'Không hiểu --set “B01”; ghi như',
      '--set “B01” cannot be read; write',
    ],
    [
      'a row that is not there',
      ['--set', '99=B01'],
      'Trang “Trang” không có dòng hay cột số liệu “99”; ',
      'Sheet “Trang” has no row or column of figures “99”; ',
    ],
    [
      'a row not read by column',
      ['--set', 'D5=-'],
      'Trang “Trang” không có dòng hay cột số liệu “D5”; ',
      'Sheet “Trang” has no row or column of figures “D5”; ',
    ],
    [
      'a metric for a column',
      ['--set', 'D=B01'],
      '“D” không phải chỗ ghi chỉ tiêu; ',
      '“D” is no place for a metric; ',
    ],
    [
      'a meaning for a row',
      ['--set', '5=period'],
      '“5” là chỗ ghi chỉ tiêu; ',
      '“5” is a place for a metric; ',
    ],
    [
      'an unknown metric',
      ['--set', '5=Z99'],
      'Không có chỉ tiêu “Z99” trong mẫu; ',
      'The form has no metric “Z99”; ',
    ],
    [
      'an unknown unit',
      ['--set', 'E=@Móng Cái'],
      'Không rõ đơn vị “Móng Cái” trong cao-bang-2024; ',
      'No unit “Móng Cái” is known for sure in cao-bang-2024; ',
    ],
    ['an unknown sheet', ['--sheet', 'X'], 'Không có trang “X” trong các tệp; ', 'No file has a sheet “X”; '],
    [
      'no .json',
      ['--remember', 'ghep.xlsx'],
      '“ghep.xlsx” không phải tên tệp .json; ',
      '“ghep.xlsx” is no .json file name; ',
    ],
    [
      'no such memory',
      ['--mapping', 'khong-co.json'],
      'Không thấy “khong-co.json” ghi sau --mapping; ',
      'No file “khong-co.json” after --mapping; ',
    ],
  ])('%s', async (_, args, vi, en) => {
    const file = await fileOf(ownForm);
    for (const [language, sentence] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const { code, text, error } = await runCommand('map', file, ...OWN, ...args, '--lang', language);
      expect([code, text]).toEqual([2, '']);
      expect(error.split('\n')[0]).toMatch(/\.$/);
      expect(error.startsWith(sentence)).toBe(true);
    }
  });

  test('corrections are for one file that has something to correct', async () => {
    const folder = await scratchFolder();
    const [a, b] = [await foreignFile(join(folder, 'a.xlsx'), ownForm), await fileOf(haLang)];
    const ours = await formFile(join(folder, 'ours.xlsx'), { unit: 'Hạ Lang' });
    const said = async (...files: readonly string[]) =>
      (await runCommand('map', ...files, ...OWN, '--set', '8=-')).error.split('\n')[0];
    expect(await said(a, b)).toBe(
      'Chỉ sửa được từng tệp một; ghi một tệp với --set, --unit hoặc --set-period.',
    );
    expect(await said(ours)).toBe('Không có gì để sửa trong “ours.xlsx”; chạy map không có --set để xem.');
  });

  test('a row with several metrics wants one of them named', async () => {
    const { error } = await runCommand('map', await fileOf(caoLoc), ...forForm(caoLoc), '--set', '10=B01');
    expect(error.split('\n').slice(0, 3)).toEqual([
      '“10” có nhiều số liệu; ghi rõ một trong các chỗ sau.',
      '  10#1',
      '  10#2',
    ]);
  });

  test('a table of several units is no one unit’s', async () => {
    const args = [...forForm(langSonUnitsInRows), '--unit', 'Cao Lộc'];
    const { error } = await runCommand('map', await fileOf(langSonUnitsInRows), ...args);
    expect(error.startsWith('Trang “Trang” có nhiều đơn vị trong bảng nên không dùng --unit; ')).toBe(true);
  });
});
