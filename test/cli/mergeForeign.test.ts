import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { haLang } from '../fixtures/forms/haLang';
import { langSonTwoYears } from '../fixtures/forms/langSonTwoYears';
import { langSonUnitsInRows } from '../fixtures/forms/langSonUnitsInRows';
import { foreignBook, foreignFile, refilled } from './foreignFile';
import { formFile } from './formFile';
import { ANSWERED, at, CAO_BANG, LANG_SON, merge, messages, periodOf, put, remember } from './mergeFolder';
import { ownForm } from './ownForm';
import { runCommand, unitStates } from './runCommand';

describe('a file of a form that is known', () => {
  test('needs nothing: it is read beside forms of ours, and the totals are those added by hand', async () => {
    const file = await put('ha-lang.xlsx', haLang);
    await formFile(join(at.folder, 'thach-an.xlsx'), {
      unit: 'Thạch An',
      figures: { B01: 100, B02: 3000, C09: 2.5 },
    });
    await remember(file, CAO_BANG, '--set', '18=A07', ...ANSWERED);
    const merged = await merge(CAO_BANG, '--mapping', at.memory);
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
    const { text } = await runCommand(
      'merge',
      at.folder,
      ...CAO_BANG,
      '--out',
      at.out,
      '--mapping',
      at.memory,
    );
    expect(text).toMatch(/^a\.xlsx +Huyện Thạch An +đã nhận · biểu tự lập, đã ghép$/m);
  });

  test('with several units gives each its own figures', async () => {
    const scope = ['--roster', 'lang-son-2024', '--period', '2024-9M'];
    await remember(await put('tinh.xlsx', langSonUnitsInRows), scope, ...ANSWERED);
    const merged = await merge(scope, '--mapping', at.memory);
    expect([merged.code, unitStates(merged).length, merged.mapped[0]?.units.length]).toEqual([0, 6, 6]);
    expect([periodOf(merged, 'B01'), periodOf(merged, 'D71')]).toEqual([860, 1668.5]);
  });

  test('travels in the summary: the next merge may name the summary itself', async () => {
    await remember(await put('a.xlsx', ownForm), CAO_BANG, ...ANSWERED);
    const first = await merge(CAO_BANG, '--mapping', at.memory);
    const again = await merge(CAO_BANG, '--mapping', at.out);
    expect([again.code, again.mapped, again.totals]).toEqual([0, first.mapped, first.totals]);
  });
});

describe('a file of a form that is not known', () => {
  test('is listed with what to do, never read by a guess; the others are merged', async () => {
    await put('a.xlsx', ownForm);
    await formFile(join(at.folder, 'b.xlsx'), { unit: 'Hạ Lang', figures: { B61: 7 } });
    const merged = await merge(CAO_BANG);
    expect([merged.code, periodOf(merged, 'B61'), merged.mapped]).toEqual([1, 7, []]);
    expect(unitStates(merged)).toEqual(['Huyện Hạ Lang b.xlsx accepted', '- a.xlsx notMapped']);
    expect(messages(merged)).toEqual([
      [
        'a.xlsx',
        'notMapped',
        'error',
        `Biểu do đơn vị tự lập, chưa ghép với chỉ tiêu nên không lấy số. Chạy: map "${join(at.folder, 'a.xlsx')}" ` +
          '--roster cao-bang-2024 --period 2024 --remember ghep.json; xong gộp lại, thêm --mapping ghep.json.',
      ],
    ]);
  });

  test('is said so to people, in English too', async () => {
    await put('a.xlsx', ownForm);
    const { text, code } = await runCommand('merge', at.folder, ...CAO_BANG, '--out', at.out, '--lang', 'en');
    expect(code).toBe(1);
    expect(text).toMatch(
      /^a\.xlsx +– +not matched, not taken\n {4}A form of the unit's own, not matched yet, /m,
    );
  });

  test('though the form is known, what is unclear in it keeps it out', async () => {
    const file = await put('a.xlsx', ownForm);
    await remember(file, CAO_BANG);
    const merged = await merge(CAO_BANG, '--mapping', at.memory);
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
    const merged = await merge(CAO_BANG, '--mapping', at.memory);
    expect([merged.code, unitStates(merged)]).toEqual([1, ['Huyện Thạch An a.xlsx accepted']]);
    expect(messages(merged).filter(([, code]) => code === 'notMapped')).toEqual([
      ['a.xlsx', 'notMapped', 'warning', expect.stringMatching(/^Trang “Phụ lục”: .* --sheet "Phụ lục" /)],
    ]);
  });
});

test('a workbook of an office’s own is never written over by the summary', async () => {
  const own = await foreignFile(join(at.folder, 'a.xlsx'), ownForm);
  await formFile(join(at.folder, 'b.xlsx'), { unit: 'Hạ Lang' });
  const before = await readFile(own);
  const { code, error } = await runCommand('merge', at.folder, ...CAO_BANG, '--out', own);
  expect([code, error.split('\n')[0]]).toEqual([
    2,
    `“${own}” là bảng tính không do chương trình này làm ra nên không ghi đè; chọn nơi khác, hoặc chuyển tệp đi.`,
  ]);
  expect(await readFile(own)).toEqual(before);
});

test('a known form of another period is not taken, and both periods are named', async () => {
  await remember(await put('a.xlsx', ownForm), CAO_BANG, ...ANSWERED);
  await put('a.xlsx', refilled(ownForm, { 'NĂM 2024': 'NĂM 2023' }));
  const merged = await merge(CAO_BANG, '--mapping', at.memory);
  expect([merged.code, unitStates(merged)]).toEqual([1, ['Huyện Thạch An a.xlsx wrongPeriod']]);
  expect(messages(merged)[0]?.[3]).toMatch(/^Biểu ghi “Năm 2023”, đang gộp “Năm 2024”\. /);
});

test('units side by side with two years each', async () => {
  await remember(await put('tinh.xlsx', langSonTwoYears), LANG_SON, ...ANSWERED);
  const merged = await merge(LANG_SON, '--mapping', at.memory);
  expect(unitStates(merged)).toHaveLength(5);
  expect([periodOf(merged, 'D21'), merged.totals.D21?.previous]).toEqual([150, 145]);
});
