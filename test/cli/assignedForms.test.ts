import { join } from 'node:path';
import { trangDinh } from '../fixtures/forms/trangDinh';
import { foreignBook, refilled } from './foreignFile';
import { formFile } from './formFile';
import { ANSWERED, at, CAO_BANG, LANG_SON, merge, messages, periodOf, put, remember } from './mergeFolder';
import { ownForm } from './ownForm';
import { runCommand, unitStates } from './runCommand';

describe('whose report a file is', () => {
  test('is asked when the form does not say, and taken from --assign', async () => {
    const file = await put('zalo.xlsx', trangDinh);
    await remember(file, LANG_SON, ...ANSWERED);
    const open = await merge(LANG_SON, '--mapping', at.memory);
    expect([open.code, unitStates(open), open.mapped]).toEqual([1, ['- zalo.xlsx unknownUnit'], []]);
    expect(messages(open).map(([, code, , message]) => [code, message])).toEqual([
      ['noUnit', 'Không rõ biểu của đơn vị nào nên không lấy số. Thêm --assign "zalo.xlsx=MÃ-ĐƠN-VỊ".'],
    ]);
    for (const said of ['zalo.xlsx=2024:180', `${file}=Tràng Định`]) {
      const merged = await merge(LANG_SON, '--mapping', at.memory, '--assign', said);
      expect([merged.code, unitStates(merged)]).toEqual([0, ['Huyện Tràng Định zalo.xlsx accepted']]);
      expect([periodOf(merged, 'B01'), merged.totals.B01?.previous]).toEqual([168, 170]);
      expect(messages(merged).map(([, code, severity]) => [code, severity])).toEqual([['noPeriod', 'hint']]);
    }
  });

  test('is asked when title and tab name different units', async () => {
    const file = await put('a.xlsx', ownForm);
    await foreignBook(file, { 'Huyện Hạ Lang': ownForm });
    await remember(file, CAO_BANG, ...ANSWERED);
    const open = await merge(CAO_BANG, '--mapping', at.memory);
    expect([open.code, unitStates(open), open.mapped]).toEqual([1, ['- a.xlsx unknownUnit'], []]);
    const told = await merge(CAO_BANG, '--mapping', at.memory, '--assign', 'a.xlsx=Hạ Lang');
    expect([told.code, unitStates(told)]).toEqual([0, ['Huyện Hạ Lang a.xlsx accepted']]);
  });

  test('may be corrected for a form of ours', async () => {
    await formFile(join(at.folder, 'a.xlsx'), { unit: 'Hạ Lang', figures: { B61: 7 } });
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
    await formFile(join(at.folder, 'hai.xlsx'), { unit: 'Hạ Lang' }, { unit: 'Thạch An' });
    const { code, error } = await runCommand(
      'merge',
      at.folder,
      ...CAO_BANG,
      '--out',
      at.out,
      '--assign',
      said,
    );
    expect([code, error.slice(0, sentence.length)]).toEqual([2, sentence]);
  });

  test('two units for one file are refused', async () => {
    await put('a.xlsx', ownForm);
    const twice = ['--assign', 'a.xlsx=Hạ Lang', '--assign', 'a.xlsx=Thạch An'];
    const { error } = await runCommand('merge', at.folder, ...CAO_BANG, '--out', at.out, ...twice);
    expect(error.split('\n')[0]).toBe('“a.xlsx” được --assign cho hai đơn vị; giữ lại một.');
  });
});
