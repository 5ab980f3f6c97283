import { join } from 'node:path';
import { caoLoc } from '../fixtures/forms/caoLoc';
import { haLang } from '../fixtures/forms/haLang';
import { langSonUnitsInRows } from '../fixtures/forms/langSonUnitsInRows';
import { foreignFile } from './foreignFile';
import { formFile } from './formFile';
import { fileOf, forForm, OWN } from './mappedForm';
import { ownForm } from './ownForm';
import { runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

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
