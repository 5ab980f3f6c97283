import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mappingMemorySchema } from '../../src/core/mapping/memory';
import { haLang } from '../fixtures/forms/haLang';
import { foreignFile, refilled } from './foreignFile';
import { formFile } from './formFile';
import { ownForm } from './ownForm';
import { mapJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

const ARGS = ['--roster', 'cao-bang-2024', '--period', '2024'];

let folder: string;
let memory: string;
let file: string;

beforeEach(async () => {
  folder = await scratchFolder();
  memory = join(folder, 'nho', 'ghep.json');
  file = await foreignFile(join(folder, 'a.xlsx'), ownForm);
});

const formsIn = async (path: string) =>
  mappingMemorySchema.parse(JSON.parse(await readFile(path, 'utf8'))).forms;
const remember = (...args: readonly string[]) => mapJson(...args, ...ARGS, '--remember', memory);

describe('--remember', () => {
  test('keeps a decision; the next file of the form, with other figures of another year, asks nothing', async () => {
    expect((await remember(file, '--set', '8=-')).remembered).toEqual({ file: memory, forms: 1, all: 1 });
    const grid = {
      'NĂM 2024': 'NĂM 2025',
      'Năm 2023': 'Năm 2024',
      '| Năm 2024 | Ghi': '| Năm 2025 | Ghi',
      '| 72 |': '| 81 |',
    };
    const next = await foreignFile(
      join(folder, 'b.xlsx'),
      refilled(ownForm, { ...grid, 'THẠCH AN': 'HẠ LANG' }),
    );
    const asked = await mapJson(next, ...ARGS);
    expect([asked.code, asked.files[0]?.sheets[0]?.known]).toEqual([1, false]);
    const { code, files } = await mapJson(next, ...ARGS, '--mapping', memory);
    const sheet = files[0]!.sheets[0]!;
    expect([code, sheet.known, sheet.period, sheet.unit?.code]).toEqual([0, true, '2025', '2024:048']);
    expect(sheet.figures.find(({ cell }) => cell === 'E5')).toMatchObject({
      metric: 'B01',
      column: 'period',
      value: 81,
    });
  });

  test('adds to the forms that are there, and a decision to those made before', async () => {
    await remember(file, '--set', '8=-');
    const other = await foreignFile(join(folder, 'b.xlsx'), haLang);
    expect((await remember(other, '--set', '18=A07')).remembered).toEqual({ file: memory, forms: 1, all: 2 });
    const { code, files } = await remember(other, '--set', '?=-');
    expect([code, files[0]?.sheets[0]?.figures.some(({ metric }) => metric === 'A07')]).toEqual([0, true]);
    expect(await formsIn(memory)).toHaveLength(2);
    expect((await mapJson(file, other, ...ARGS, '--mapping', memory)).code).toBe(0);
    expect(await readdir(join(folder, 'nho'))).toEqual(['ghep.json']);
  });

  test('says what it did and what is still open', async () => {
    const lines = async (...args: readonly string[]) =>
      (await runCommand('map', file, ...ARGS, '--remember', memory, ...args)).text.split('\n').slice(-2);
    expect(await lines()).toEqual([
      `Đã nhớ cách ghép 1 mẫu biểu vào ${memory} (tệp này có 1 mẫu).`,
      'Chỗ còn chưa rõ thì chưa nhớ; merge chỉ nhận biểu khi không còn chỗ nào chưa rõ.',
    ]);
    expect((await lines('--set', '8=-'))[1]).toBe(
      `Từ nay gộp biểu cùng mẫu bằng: merge … --mapping ${memory}`,
    );
    expect((await lines('--lang', 'en'))[0]).toMatch(/^Remembered how to match 1 form/);
  });

  test.each([
    ['another JSON', '{"name": "tong-hop"}'],
    ['no JSON', 'Ghi chú của tôi'],
    ['a memory of another version', '{"version": "9", "forms": []}'],
    ['nothing', ''],
  ])('leaves a file with %s alone', async (_, content) => {
    memory = join(folder, 'khac.json');
    await writeFile(memory, content);
    const { code, error } = await runCommand('map', file, ...ARGS, '--remember', memory);
    expect(code).toBe(2);
    expect(
      error.startsWith(`“${memory}” đã có nội dung khác, không phải cách ghép biểu, nên không ghi vào; `),
    ).toBe(true);
    expect(await readFile(memory, 'utf8')).toBe(content);
    const { error: asked } = await runCommand('map', file, ...ARGS, '--mapping', memory);
    expect(asked.startsWith(`“${memory}” không phải tệp ghép biểu, hoặc đã hỏng; `)).toBe(true);
  });

  test('writes no file when there is no form to remember', async () => {
    const ours = await formFile(join(folder, 'ours.xlsx'), { unit: 'Hạ Lang' });
    const { text } = await runCommand('map', ours, ...ARGS, '--remember', memory);
    expect(text).toContain('Không có biểu nào để nhớ nên không ghi tệp.');
    expect(await readdir(folder)).not.toContain('nho');
  });
});

test('of two memories that know a form, the one named later counts', async () => {
  const [left, right] = [join(folder, '1.json'), join(folder, '2.json')];
  await mapJson(file, ...ARGS, '--set', '8=-', '--remember', left);
  await mapJson(file, ...ARGS, '--set', '8=C20', '--remember', right);
  const taken = async (...paths: readonly string[]) => {
    const { files } = await mapJson(file, ...ARGS, ...paths.flatMap((path) => ['--mapping', path]));
    return files[0]?.sheets[0]?.figures.some(({ metric }) => metric === 'C20');
  };
  expect([await taken(left, right), await taken(right, left)]).toEqual([true, false]);
});
