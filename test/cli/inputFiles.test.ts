import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readInputs } from '../../src/cli/inputFiles';
import { formFile } from './formFile';
import { checkJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

/** A new folder with empty files of these names; a name that ends in a slash is a folder. */
async function folderWith(...names: readonly string[]): Promise<string> {
  const folder = await scratchFolder();
  for (const name of names) {
    if (name.endsWith('/')) await mkdir(join(folder, name), { recursive: true });
    else await writeFile(join(folder, name), '');
  }
  return folder;
}

const namesIn = async (...paths: readonly string[]) => (await readInputs(paths)).map(({ name }) => name);

describe('a folder', () => {
  test('is searched for spreadsheets of every kind, in Vietnamese order', async () => {
    const folder = await folderWith('Đình Lập.XLSX', 'b.xls', 'Cao Lộc.xlsx', 'd10.xlsm', 'd9.ods', 'x.xlsb');
    expect(await namesIn(folder)).toEqual([
      'b.xls',
      'Cao Lộc.xlsx',
      'd9.ods',
      'd10.xlsm',
      'Đình Lập.XLSX',
      'x.xlsb',
    ]);
  });

  test('lock files, hidden files, other documents and subfolders are left alone', async () => {
    const folder = await folderWith(
      ...['a.xlsx', '~$a.xlsx', '.~lock.a.xlsx#', '._a.xlsx', 'a.docx', 'a.xlsx.bak', 'con.xlsx/', 'nữa/'],
    );
    await writeFile(join(folder, 'nữa', 'b.xlsx'), '');
    expect(await namesIn(folder)).toEqual(['a.xlsx']);
  });

  test('with decomposed names, as a Mac writes them, is read by either spelling', async () => {
    const name = 'Hạ Lang.xlsx'.normalize('NFD');
    const folder = await scratchFolder();
    await formFile(join(folder, name), { unit: 'Hạ Lang' });
    expect(await namesIn(folder)).toEqual([name]);
    expect(await namesIn(join(folder, name.normalize('NFC')))).toEqual([name]);
    expect((await runCommand('check', folder)).text).toMatch(/^Hạ Lang\.xlsx {2}/);
  });
});

describe('a file', () => {
  test('named twice, by itself and with its folder, is read once', async () => {
    const folder = await folderWith('a.xlsx', 'b.xlsx');
    await symlink(join(folder, 'a.xlsx'), join(folder, 'c.xlsx'));
    const paths = [join(folder, 'b.xlsx'), folder, `${folder}${sep}.${sep}b.xlsx`];
    expect(await namesIn(...paths)).toEqual(['b.xlsx', 'a.xlsx']);
  });

  test('shares its name with another: as many folders stand before it as tell them apart', async () => {
    const folder = await folderWith('một/nộp/', 'hai/nộp/', 'ba/');
    for (const name of ['một/nộp/a.xlsx', 'hai/nộp/a.xlsx', 'ba/a.xlsx', 'ba/b.xlsx']) {
      await writeFile(join(folder, name), '');
    }
    const paths = ['một/nộp', 'hai/nộp', 'ba'].map((name) => join(folder, name));
    expect(await namesIn(...paths)).toEqual([
      join('một', 'nộp', 'a.xlsx'),
      join('hai', 'nộp', 'a.xlsx'),
      join('ba', 'a.xlsx'),
      'b.xlsx',
    ]);
  });

  test('that is named but is no spreadsheet is still read, and said to be none', async () => {
    const folder = await folderWith('a.docx');
    const { files } = await checkJson(join(folder, 'a.docx'));
    expect(files[0]).toMatchObject({ file: 'a.docx', status: 'unreadable' });
  });

  test('whose name would rewrite the screen is printed on one line without control characters', async () => {
    const folder = await folderWith('a\u001b[2J\nb.xlsx');
    const { text } = await runCommand('check', folder);
    expect(text.split('\n')[0]).toBe('a [2J b.xlsx  –  không đọc được');
  });
});
