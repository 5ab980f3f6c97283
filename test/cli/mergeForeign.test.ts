import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { haLang } from '../fixtures/forms/haLang';
import { langSonTwoYears } from '../fixtures/forms/langSonTwoYears';
import { langSonUnitsInRows } from '../fixtures/forms/langSonUnitsInRows';
import { trangDinh } from '../fixtures/forms/trangDinh';
import type { FormSource } from '../mapping/formNotation';
import { foreignBook, foreignFile, refilled } from './foreignFile';
import { formFile } from './formFile';
import { ownForm } from './ownForm';
import { type MergeJson, mapJson, mergeJson, runCommand, unitStates } from './runCommand';
import { scratchFolder } from './scratchFolder';

const CAO_BANG = ['--roster', 'cao-bang-2024', '--period', '2024'];
const LANG_SON = ['--roster', 'lang-son-2024', '--period', '2024'];
const ANSWERED = ['--set', '?=-'];

let folder: string;
let memory: string;
let out: string;

beforeEach(async () => {
  folder = join(await scratchFolder(), 'tệp');
  const work = await scratchFolder();
  memory = join(work, 'ghep.json');
  out = join(work, 'o.xlsx');
});

const put = (name: string, form: FormSource) => foreignFile(join(folder, name), form);
const remember = (file: string, scope: readonly string[], ...args: readonly string[]) =>
  mapJson(file, ...scope, '--remember', memory, ...args);
const merge = (scope: readonly string[], ...args: readonly string[]) =>
  mergeJson(folder, ...scope, '--out', out, ...args);
const messages = ({ issues }: MergeJson) =>
  issues.map(({ file, code, severity, message }) => [file, code, severity, message] as const);
const periodOf = ({ totals }: MergeJson, code: string) => totals[code]?.period ?? null;

describe('a file of a form that is known', () => {
  test('needs nothing: it is read beside forms of ours, and the totals are those added by hand', async () => {
    const file = await put('ha-lang.xlsx', haLang);
    await formFile(join(folder, 'thach-an.xlsx'), {
      unit: 'Thạch An',
      figures: { B01: 100, B02: 3000, C09: 2.5 },
    });
    await remember(file, CAO_BANG, '--set', '18=A07', ...ANSWERED);
    const merged = await merge(CAO_BANG, '--mapping', memory);
    expect(merged.code).toBe(0);
    expect(unitStates(merged)).toEqual([
      'Huyện Hạ Lang ha-lang.xlsx accepted',
      'Huyện Thạch An thach-an.xlsx accepted',
    ]);
    expect(['A07', 'B01', 'B02', 'C09', 'D71'].map((code) => periodOf(merged, code))).toEqual([
      420, 346, 11906, 60, 438,
    ]);
    expect(merged.mapped).toEqual([
      {
        ...{ file: 'ha-lang.xlsx', sheet: 'Trang', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) },
        ...{ units: ['Huyện Hạ Lang'], period: '2024', figures: expect.any(Number) },
      },
    ]);
  });

  test('is said to be one of the unit’s own', async () => {
    const file = await put('a.xlsx', ownForm);
    await remember(file, CAO_BANG, ...ANSWERED);
    const { text } = await runCommand('merge', folder, ...CAO_BANG, '--out', out, '--mapping', memory);
    expect(text).toMatch(/^a\.xlsx +Huyện Thạch An +đã nhận · biểu tự lập, đã ghép$/m);
  });

  test('with several units gives each its own figures', async () => {
    const scope = ['--roster', 'lang-son-2024', '--period', '2024-9M'];
    await remember(await put('tinh.xlsx', langSonUnitsInRows), scope, ...ANSWERED);
    const merged = await merge(scope, '--mapping', memory);
    expect([merged.code, unitStates(merged).length, merged.mapped[0]?.units.length]).toEqual([0, 6, 6]);
    expect([periodOf(merged, 'B01'), periodOf(merged, 'D71')]).toEqual([860, 1668.5]);
  });

  test('travels in the summary: the next merge may name the summary itself', async () => {
    await remember(await put('a.xlsx', ownForm), CAO_BANG, ...ANSWERED);
    const first = await merge(CAO_BANG, '--mapping', memory);
    const again = await merge(CAO_BANG, '--mapping', out);
    expect([again.code, again.mapped, again.totals]).toEqual([0, first.mapped, first.totals]);
  });
});

describe('a file of a form that is not known', () => {
  test('is listed with what to do, never read by a guess; the others are merged', async () => {
    await put('a.xlsx', ownForm);
    await formFile(join(folder, 'b.xlsx'), { unit: 'Hạ Lang', figures: { B61: 7 } });
    const merged = await merge(CAO_BANG);
    expect([merged.code, periodOf(merged, 'B61'), merged.mapped]).toEqual([1, 7, []]);
    expect(unitStates(merged)).toEqual(['Huyện Hạ Lang b.xlsx accepted', '- a.xlsx notMapped']);
    expect(messages(merged)).toEqual([
      [
        'a.xlsx',
        'notMapped',
        'error',
        `Biểu do đơn vị tự lập, chưa ghép với chỉ tiêu nên không lấy số. Chạy: map "${join(folder, 'a.xlsx')}" ` +
          '--roster cao-bang-2024 --period 2024 --remember ghep.json; xong gộp lại, thêm --mapping ghep.json.',
      ],
    ]);
  });

  test('is said so to people, in English too', async () => {
    await put('a.xlsx', ownForm);
    const { text, code } = await runCommand('merge', folder, ...CAO_BANG, '--out', out, '--lang', 'en');
    expect(code).toBe(1);
    expect(text).toMatch(
      /^a\.xlsx +– +not matched, not taken\n {4}A form of the unit's own, not matched yet, /m,
    );
  });

  test('though the form is known, what is unclear in it keeps it out', async () => {
    const file = await put('a.xlsx', ownForm);
    await remember(file, CAO_BANG);
    const merged = await merge(CAO_BANG, '--mapping', memory);
    expect([merged.code, unitStates(merged)]).toEqual([1, ['- a.xlsx notMapped']]);
    expect(messages(merged)[0]?.slice(1, 3)).toEqual(['questions', 'error']);
    expect(messages(merged)[0]?.[3]).toMatch(
      /^Biểu còn 1 chỗ chưa rõ \(8\) nên không lấy số\. Chạy: map "[^"]+" .* --remember .*ghep\.json --set "CHỖ=MÃ"; /,
    );
  });

  test('beside a sheet that is read, its sheet is named and the exit code says so', async () => {
    const file = await put('a.xlsx', ownForm);
    await remember(file, CAO_BANG, ...ANSWERED);
    await foreignBook(file, { Biểu: ownForm, 'Phụ lục': haLang });
    const merged = await merge(CAO_BANG, '--mapping', memory);
    expect([merged.code, unitStates(merged)]).toEqual([1, ['Huyện Thạch An a.xlsx accepted']]);
    expect(messages(merged).filter(([, code]) => code === 'notMapped')).toEqual([
      ['a.xlsx', 'notMapped', 'warning', expect.stringMatching(/^Trang “Phụ lục”: .* --sheet "Phụ lục" /)],
    ]);
  });
});

describe('whose report a file is', () => {
  test('is asked when the form does not say, and taken from --assign', async () => {
    const file = await put('zalo.xlsx', trangDinh);
    await remember(file, LANG_SON, ...ANSWERED);
    const open = await merge(LANG_SON, '--mapping', memory);
    expect([open.code, unitStates(open), open.mapped]).toEqual([1, ['- zalo.xlsx unknownUnit'], []]);
    expect(messages(open).map(([, code, , message]) => [code, message])).toEqual([
      ['noUnit', 'Không rõ biểu của đơn vị nào nên không lấy số. Thêm --assign "zalo.xlsx=MÃ-ĐƠN-VỊ".'],
    ]);
    for (const said of ['zalo.xlsx=2024:180', `${file}=Tràng Định`]) {
      const merged = await merge(LANG_SON, '--mapping', memory, '--assign', said);
      expect([merged.code, unitStates(merged)]).toEqual([0, ['Huyện Tràng Định zalo.xlsx accepted']]);
      expect([periodOf(merged, 'B01'), merged.totals.B01?.previous]).toEqual([168, 170]);
      expect(messages(merged).map(([, code, severity]) => [code, severity])).toEqual([['noPeriod', 'hint']]);
    }
  });

  test('is asked when title and tab name different units', async () => {
    const file = await put('a.xlsx', ownForm);
    await foreignBook(file, { 'Huyện Hạ Lang': ownForm });
    await remember(file, CAO_BANG, ...ANSWERED);
    const open = await merge(CAO_BANG, '--mapping', memory);
    expect([open.code, unitStates(open), open.mapped]).toEqual([1, ['- a.xlsx unknownUnit'], []]);
    const told = await merge(CAO_BANG, '--mapping', memory, '--assign', 'a.xlsx=Hạ Lang');
    expect([told.code, unitStates(told)]).toEqual([0, ['Huyện Hạ Lang a.xlsx accepted']]);
  });

  test('may be corrected for a form of ours', async () => {
    await formFile(join(folder, 'a.xlsx'), { unit: 'Hạ Lang', figures: { B61: 7 } });
    const merged = await merge(CAO_BANG, '--assign', 'a.xlsx=Thạch An');
    expect([merged.code, unitStates(merged)]).toEqual([0, ['Huyện Thạch An a.xlsx accepted']]);
  });

  test.each([
    ['a.xlsx', 'Không hiểu --assign “a.xlsx”; '],
    ['khong-co.xlsx=2024:048', '“khong-co.xlsx” ghi sau --assign không nằm trong các tệp cần gộp; '],
    ['a.xlsx=Móng Cái', 'Không rõ đơn vị “Móng Cái” trong cao-bang-2024; '],
    ['hai.xlsx=Hạ Lang', '“hai.xlsx” có báo cáo của nhiều đơn vị '],
    ['tinh.xlsx=Hạ Lang', '“tinh.xlsx” có báo cáo của nhiều đơn vị '],
  ])('a wrong --assign is one sentence: %s', async (said, sentence) => {
    await put('a.xlsx', ownForm);
    await put('tinh.xlsx', refilled(ownForm, { 'Năm 2023': 'Hạ Lang', '| Năm 2024 |': '| Thạch An |' }));
    await formFile(join(folder, 'hai.xlsx'), { unit: 'Hạ Lang' }, { unit: 'Thạch An' });
    const { code, error } = await runCommand('merge', folder, ...CAO_BANG, '--out', out, '--assign', said);
    expect([code, error.slice(0, sentence.length)]).toEqual([2, sentence]);
  });

  test('two units for one file are refused', async () => {
    await put('a.xlsx', ownForm);
    const twice = ['--assign', 'a.xlsx=Hạ Lang', '--assign', 'a.xlsx=Thạch An'];
    const { error } = await runCommand('merge', folder, ...CAO_BANG, '--out', out, ...twice);
    expect(error.split('\n')[0]).toBe('“a.xlsx” được --assign cho hai đơn vị; giữ lại một.');
  });
});

describe('what map --json printed, as --mapping', () => {
  const decided = async (file: string, ...args: readonly string[]) => {
    const { text } = await runCommand('map', file, ...CAO_BANG, '--json', ...args);
    const path = join(await scratchFolder(), 'map.json');
    await writeFile(path, text);
    return path;
  };

  test('decides this very file, its unit and period too', async () => {
    const file = await put('a.xlsx', refilled(ownForm, { 'NĂM 2024': 'NĂM 2023' }));
    const said = [
      '--unit',
      'Hạ Lang',
      '--set-period',
      '2024',
      '--set',
      'D=previous',
      '--set',
      'E=period',
      ...ANSWERED,
    ];
    const merged = await merge(CAO_BANG, '--mapping', await decided(file, ...said));
    expect([merged.code, unitStates(merged)]).toEqual([0, ['Huyện Hạ Lang a.xlsx accepted']]);
    expect([periodOf(merged, 'B01'), merged.totals.B01?.previous]).toEqual([72, 60]);
  });

  test('says nothing of another file, though of the same form', async () => {
    const path = await decided(await put('a.xlsx', ownForm), ...ANSWERED);
    await put('a.xlsx', refilled(ownForm, { '| 72 |': '| 73 |' }));
    const merged = await merge(CAO_BANG, '--mapping', path);
    expect([merged.code, unitStates(merged)]).toEqual([1, ['- a.xlsx notMapped']]);
  });

  test('is read by its rows and columns, whatever figures were written into it by hand', async () => {
    const path = await decided(await put('a.xlsx', ownForm), ...ANSWERED);
    const text = (await readFile(path, 'utf8')).replaceAll('"cell": "E5"', '"cell": "D5"');
    await writeFile(path, text);
    const merged = await merge(CAO_BANG, '--mapping', path);
    expect([periodOf(merged, 'B01'), merged.totals.B01?.previous]).toEqual([72, 60]);
  });

  test('with a question open keeps the file out', async () => {
    const merged = await merge(CAO_BANG, '--mapping', await decided(await put('a.xlsx', ownForm)));
    expect([merged.code, unitStates(merged), messages(merged)[0]?.[1]]).toEqual([
      1,
      ['- a.xlsx notMapped'],
      'questions',
    ]);
  });
});

describe('two sheets of one unit in a file', () => {
  const second = refilled(ownForm, {
    'Buổi tuyên truyền | buổi': 'Hội nghị giao ban giữa cấp ủy hai bên | cuộc',
  });

  test('are not added up or chosen between; one may be chosen, and the other is said to be left out', async () => {
    const file = await put('a.xlsx', ownForm);
    await foreignBook(file, { Một: ownForm, Hai: second });
    await remember(file, CAO_BANG);
    for (const sheet of ['Một', 'Hai']) await remember(file, CAO_BANG, '--sheet', sheet, ...ANSWERED);
    const open = await merge(CAO_BANG, '--mapping', memory);
    expect([open.code, open.totals]).toEqual([1, {}]);
    expect(messages(open).map(([, code]) => code)).toContain('duplicate');
    expect(messages(open).at(-1)?.[3] ?? '').toMatch(/^Tệp có 2 trang đều là báo cáo của đơn vị này\. /);

    const { text } = await runCommand(
      'map',
      file,
      ...CAO_BANG,
      '--mapping',
      memory,
      '--sheet',
      'Hai',
      '--json',
    );
    const choice = join(await scratchFolder(), 'chon.json');
    await writeFile(choice, text);
    const merged = await merge(CAO_BANG, '--mapping', memory, '--mapping', choice);
    expect([merged.code, periodOf(merged, 'A01'), periodOf(merged, 'B01')]).toEqual([0, 72, null]);
    expect(messages(merged).filter(([, code]) => code === 'notChosen')).toEqual([
      ['a.xlsx', 'notChosen', 'warning', expect.stringMatching(/^Trang “Một”: /)],
    ]);
  });
});

test('a workbook of an office’s own is never written over by the summary', async () => {
  const own = await foreignFile(join(folder, 'a.xlsx'), ownForm);
  await formFile(join(folder, 'b.xlsx'), { unit: 'Hạ Lang' });
  const before = await readFile(own);
  const { code, error } = await runCommand('merge', folder, ...CAO_BANG, '--out', own);
  expect([code, error.split('\n')[0]]).toEqual([
    2,
    `“${own}” là bảng tính không do chương trình này làm ra nên không ghi đè; chọn nơi khác, hoặc chuyển tệp đi.`,
  ]);
  expect(await readFile(own)).toEqual(before);
});

test('a known form of another period is not taken, and both periods are named', async () => {
  await remember(await put('a.xlsx', ownForm), CAO_BANG, ...ANSWERED);
  await put('a.xlsx', refilled(ownForm, { 'NĂM 2024': 'NĂM 2023' }));
  const merged = await merge(CAO_BANG, '--mapping', memory);
  expect([merged.code, unitStates(merged)]).toEqual([1, ['Huyện Thạch An a.xlsx wrongPeriod']]);
  expect(messages(merged)[0]?.[3]).toMatch(/^Biểu ghi “Năm 2023”, đang gộp “Năm 2024”\. /);
});

test('units side by side with two years each', async () => {
  await remember(await put('tinh.xlsx', langSonTwoYears), LANG_SON, ...ANSWERED);
  const merged = await merge(LANG_SON, '--mapping', memory);
  expect(unitStates(merged)).toHaveLength(5);
  expect([periodOf(merged, 'D21'), merged.totals.D21?.previous]).toEqual([150, 145]);
});
