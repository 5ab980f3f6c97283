import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { readKnownMappings } from '../../src/core/mapping/memorySheet';
import { readCatalogues } from '../../src/core/ownCatalogue/catalogueStamp';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { foreignFile, refilled } from './foreignFile';
import { formFile } from './formFile';
import { ownForm } from './ownForm';
import { type MapJson, mapJson, mergeJson, runCommand, unitStates } from './runCommand';
import { scratchFolder } from './scratchFolder';

const ARGS = ['--roster', 'cao-bang-2024', '--period', '2024'];
/** Row 8 of the form: `Lắp đặt camera giám sát | chiếc | 3 | 5`. */
const CAMERAS = ['--set', '8=+flow'];

let folder: string;
let memory: string;
let out: string;
let file: string;

beforeEach(async () => {
  folder = await scratchFolder();
  const work = await scratchFolder();
  memory = join(work, 'ghep.json');
  out = join(work, 'tong-hop.xlsx');
  file = await foreignFile(join(folder, 'thach-an.xlsx'), ownForm);
});

const nextForm = (cameras: string) =>
  foreignFile(
    join(folder, 'ha-lang.xlsx'),
    refilled(ownForm, { 'THẠCH AN': 'HẠ LANG', '| 3 | 5 |': cameras }),
  );
const map = (...args: readonly string[]) => mapJson(...args, ...ARGS);
const mapFails = async (...args: readonly string[]) => {
  const { code, error } = await runCommand('map', file, ...ARGS, ...args);
  return [code, ...error.split('\n\n')[0]!.split('\n')];
};
async function workbookAt(path: string): Promise<WorkbookSnapshot> {
  const read = readXlsx(await readFile(path));
  if (!read.ok) throw new Error(path);
  return read.workbook;
}
/** What stands in the row of a code on one sheet. */
const rowOf = (workbook: WorkbookSnapshot, sheet: string, code: string) => {
  const { cells } = workbook.sheets.find(({ name }) => name === sheet)!;
  const row = cells.find(({ value }) => value === code)?.row;
  return cells.filter((cell) => cell.row === row).map(({ value }) => value);
};
const taken = ({ files }: MapJson, code: string) =>
  files[0]?.sheets[0]?.figures
    .filter(({ metric }) => metric === code)
    .map(({ cell, value }) => [cell, value]);

test('a row without a metric is told to be able to become one of its own, and how', async () => {
  const lines = async (...args: readonly string[]) =>
    (await runCommand('map', file, ...ARGS, ...args)).text
      .split('\n')
      .filter((line) => line.includes('+flow'));
  expect(await lines()).toEqual([
    '          Là chỉ tiêu riêng của địa phương thì ghi --set "8=+flow" (việc phát sinh, cộng các kỳ) hoặc --set "8=+stock" (số hiện có, lấy kỳ cuối).',
  ]);
  expect(await lines('--lang', 'en')).toHaveLength(1);
});

describe('an own metric', () => {
  test('is matched, remembered and merged beside forms of ours; the workbook carries it', async () => {
    const mapped = await map(file, ...CAMERAS, '--remember', memory);
    expect([mapped.code, taken(mapped, 'D101')]).toEqual([
      0,
      [
        ['D8', 3],
        ['E8', 5],
      ],
    ]);
    await nextForm('| 4 | 9 |');
    await formFile(join(folder, 'bao-lac.xlsx'), { unit: 'Bảo Lạc', figures: { B01: 100, B02: 3000 } });
    const merged = await mergeJson(folder, ...ARGS, '--out', out, '--mapping', memory);
    expect([merged.code, unitStates(merged)]).toEqual([
      0,
      [
        'Huyện Bảo Lạc bao-lac.xlsx accepted',
        'Huyện Hạ Lang ha-lang.xlsx accepted',
        'Huyện Thạch An thach-an.xlsx accepted',
      ],
    ]);
    expect(merged.totals.D101).toMatchObject({ period: 14, previous: 7 });
    expect(merged.totals.B01?.period).toBe(100 + 72 + 72);
    const workbook = await workbookAt(out);
    expect(rowOf(workbook, 'Tổng hợp', 'D101')).toEqual(
      expect.arrayContaining(['D101', 'Lắp đặt camera giám sát', 'chiếc', 14, 7]),
    );
    expect(rowOf(workbook, 'Chi tiết', 'D101').filter((value) => value === 'x')).toHaveLength(4);
    const [catalogue] = readCatalogues(workbook);
    expect(catalogue?.metrics.find(({ code }) => code === 'D101')).toMatchObject({
      ...{ group: 'D', unit: 'chiếc', kind: 'count', acrossUnits: 'sum', acrossPeriods: 'sum' },
    });
    expect(readKnownMappings(workbook)?.catalogue).toEqual(catalogue);
  });

  test('prints its total, and a summary without it still carries it', async () => {
    await map(file, ...CAMERAS, '--remember', memory);
    const { code, text } = await runCommand('merge', folder, ...ARGS, '--out', out, '--mapping', memory);
    expect([code, text]).toEqual([0, expect.stringMatching(/D101\s+5\s+chiếc\s+Lắp đặt camera giám sát/)]);
    const ours = await formFile(join(await scratchFolder(), 'a.xlsx'), {
      unit: 'Bảo Lạc',
      figures: { B01: 100, B02: 3000 },
    });
    await mergeJson(ours, ...ARGS, '--out', out, '--mapping', memory);
    expect(rowOf(await workbookAt(out), 'Tổng hợp', 'D101')).toEqual([]);
    const next = await map(await nextForm('| 4 | 9 |'), '--mapping', out);
    expect([next.code, taken(next, 'D101')]).toEqual([
      0,
      [
        ['D8', 4],
        ['E8', 9],
      ],
    ]);
  });

  test('of one file only: the printed decisions carry it to the merge', async () => {
    const printed = join(folder, 'chon.json');
    const mapped = await runCommand('map', file, ...ARGS, '--set', '8=+stock:G[bộ] Camera an ninh', '--json');
    await writeFile(printed, mapped.text);
    const merged = await mergeJson(file, ...ARGS, '--out', out, '--mapping', printed);
    expect([merged.code, merged.totals.G101?.period]).toEqual([0, 5]);
    const [catalogue] = readCatalogues(await workbookAt(out));
    expect(catalogue?.metrics.find(({ code }) => code === 'G101')).toMatchObject({
      ...{ label: { vi: 'Camera an ninh', en: 'Camera an ninh' }, unit: 'bộ', kind: 'stock' },
      acrossPeriods: 'latest',
    });
    const without = { ...JSON.parse(mapped.text), catalogue: null };
    await writeFile(printed, JSON.stringify(without));
    const refused = await mergeJson(file, ...ARGS, '--out', out, '--mapping', printed);
    expect(refused.issues.map(({ code, message }) => [code, message])).toEqual([
      ['questions', expect.stringContaining('(8)')],
    ]);
  });

  test('of two files that mean different things by its code, neither is read', async () => {
    const other = await nextForm('| 4 | 9 |');
    const write = async (name: string, path: string, set: string) => {
      const printed = join(folder, name);
      await writeFile(printed, (await runCommand('map', path, ...ARGS, '--set', set, '--json')).text);
      return printed;
    };
    const one = await write('1.json', file, '8=+flow');
    const two = await write('2.json', other, '8=+stock[bộ]Đèn');
    const { code, error } = await runCommand(
      'merge',
      file,
      ...ARGS,
      '--out',
      out,
      '--mapping',
      one,
      '--mapping',
      two,
    );
    expect([code, error]).toEqual([2, expect.stringContaining('Mã D101 trong')]);
  });

  test('joins a catalogue of the province: its own metrics are matched by their names too', async () => {
    await map(file, '--set', '8=+flow:I101', '--remember', memory);
    await mergeJson(file, ...ARGS, '--out', out, '--mapping', memory);
    const book = join(folder, 'bo.xlsx');
    const [carried] = readCatalogues(await workbookAt(out));
    expect(carried?.metrics.some(({ code }) => code === 'I101')).toBe(true);
    await runCommand('catalogue', 'export', '--out', book);
    const next = await map(await nextForm('| 4 | 9 |'), '--catalogue', book, '--mapping', memory);
    expect(taken(next, 'I101')).toEqual([
      ['D8', 4],
      ['E8', 9],
    ]);
  });
});

describe('--set of an own metric that cannot be', () => {
  const NAMED = '5=+flow[buổi] Số buổi tuyên truyền biên giới';
  test.each([
    ['8=+', 'Chưa rõ “8” cộng các kỳ thế nào; ghi "8=+flow" nếu'],
    ['8=+flow[đồng]', 'Số của “8” được đổi ra triệu đồng nên chỉ tiêu cũng tính bằng triệu đồng'],
    ['8=+flow:D01', 'Không tạo được chỉ tiêu riêng từ “8”; sửa các chỗ sau.'],
    ['8=+flow:ZZ', 'Không có nhóm “ZZ” trong bộ chỉ tiêu; ghi một nhóm sau.'],
    ['E=+flow', '“E” không phải chỗ ghi chỉ tiêu'],
    ['80=+flow', 'Trang “Trang” không có dòng hay cột số liệu “80”'],
    ['8=+dòng', 'Không hiểu --set “8=+dòng”'],
    ['7=+flow:D[chuyên án] Chuyên án xác lập', 'Bộ chỉ tiêu đã có D61 “Chuyên án xác lập”; ghi "7=D61"'],
  ])('%s', async (set, sentence) => {
    const [code, first] = await mapFails('--set', set);
    expect([code, first]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test('a row that is one already', async () => {
    await map(file, ...CAMERAS, '--remember', memory);
    expect((await mapFails(...CAMERAS, '--remember', memory))[1]).toMatch(/^“8” đã là chỉ tiêu riêng D101/);
    expect((await map(file, '--set', NAMED, '--remember', memory)).code).toBe(0);
  });

  test('a unit of measure nobody said', async () => {
    file = await foreignFile(join(folder, 'b.xlsx'), refilled(ownForm, { '| chiếc |': '| |' }));
    expect((await mapFails(...CAMERAS))[1]).toMatch(
      /^“8” không cho biết chắc đơn vị tính; ghi thêm.*"8=\+flow\[con\]"/,
    );
  });
});
