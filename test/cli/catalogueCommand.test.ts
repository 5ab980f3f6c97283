import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportCatalogue } from '../../src/actions/exportCatalogue';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { readCatalogues } from '../../src/core/ownCatalogue/catalogueStamp';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { edited, withMetric } from '../core/ownCatalogue/ownCatalogues';
import { mergeJson, runCommand, unitStates } from './runCommand';
import { scratchFolder } from './scratchFolder';

const ROSTER = findRoster('cao-bang-2024')!;
const OWN = withMetric('K101', 'Rừng giáp biên được tuần tra');
const ASKED = ['--roster', 'cao-bang-2024', '--period', '2024'] as const;

let folder: string;
const at = (name: string) => join(folder, name);

async function written(name: string, plans: readonly SheetPlan[]): Promise<string> {
  await writeFile(at(name), await writeXlsx(plans));
  return at(name);
}

/** The book of a catalogue, with another text in place of one among its metrics. */
function bookWith(catalogue: Catalogue, from = '', to = ''): SheetPlan[] {
  return exportCatalogue({ catalogue }).map((plan) => ({
    ...plan,
    cells: plan.cells.map((cell) =>
      plan.name === 'Chỉ tiêu' && cell.value === from ? { ...cell, value: to } : cell,
    ),
  }));
}

async function formFile(name: string, catalogue: Catalogue, unitName: string, area: number): Promise<string> {
  const host = memoryHost();
  const unit = ROSTER.units.find((one) => one.name === unitName)!;
  const texts = { J02: [{ value: 'Còn chậm.' }], J04: [{ value: 'Tăng cường.' }] };
  const content = { lines: { K101: { period: { value: area } } }, texts };
  await insertTemplate(host, {
    catalogue,
    roster: ROSTER,
    unit,
    period: { type: 'year', year: 2024 },
    content,
  });
  return written(name, host.plans());
}

beforeAll(async () => {
  folder = await scratchFolder();
  await mkdir(at('bieu'));
  await written('rieng.xlsx', bookWith(OWN));
  await written('sai.xlsx', bookWith(OWN, 'ha', 'mẫu'));
  await formFile('bieu/a.xlsx', OWN, 'Hạ Lang', 1.5);
  await formFile('bieu/b.xlsx', OWN, 'Thạch An', 2.25);
});

describe('catalogue export', () => {
  test('writes a workbook that catalogue check can use', async () => {
    const out = at('moi.xlsx');
    const exported = await runCommand(
      'catalogue',
      'export',
      '--border',
      'land',
      '--roster',
      'cao-bang-2024',
      '--out',
      out,
    );
    expect(exported).toMatchObject({ code: 0, error: '' });
    const checked = await runCommand('catalogue', 'check', out);
    expect(checked.code).toBe(0);
    expect(checked.text.split('\n')).toEqual([
      `${out}: dùng được · Đất liền (bộ riêng)`,
      '    mã land-rieng · lần ban hành 1 · 111 chỉ tiêu',
      '    danh sách đơn vị cao-bang-2024 · 8 đơn vị',
    ]);
  });

  test.each([
    ['the border of the roster’s units', ['--roster', 'cao-bang-2024'], 'land-rieng'],
    ['every metric', [], 'mixed-rieng'],
    ['an own one again', ['--catalogue', '@'], 'cao-bang-rieng'],
  ])('begins with %s', async (_, options, id) => {
    const out = at(`${id}.xlsx`);
    const args = options.map((one) => (one === '@' ? at('rieng.xlsx') : one));
    expect((await runCommand('catalogue', 'export', ...args, '--out', out)).code).toBe(0);
    expect(JSON.parse((await runCommand('catalogue', 'check', out, '--json')).text)).toMatchObject({
      ok: true,
      id,
    });
  });

  test('never writes over a catalogue', async () => {
    const before = await readFile(at('rieng.xlsx'));
    const { code, error } = await runCommand('catalogue', 'export', '--out', at('rieng.xlsx'));
    expect(code).toBe(2);
    expect(error).toContain('là bộ chỉ tiêu đã có nên không ghi đè');
    expect(await readFile(at('rieng.xlsx'))).toEqual(before);
  });
});

describe('catalogue check', () => {
  test('tells what is wrong by cell', async () => {
    const { code, text } = await runCommand('catalogue', 'check', at('sai.xlsx'));
    expect(code).toBe(1);
    expect(text.split('\n')).toEqual([
      `${at('sai.xlsx')}: 1 chỗ phải sửa`,
      '    Chỉ tiêu · ô E131',
      '        Đơn vị tính “mẫu” không có ở trang Danh mục. Sửa lại cho đúng, hoặc ghi thêm vào cuối trang Danh mục.',
    ]);
  });

  test('and as data, in English', async () => {
    const { text } = await runCommand('catalogue', 'check', at('sai.xlsx'), '--json', '--lang', 'en');
    expect(JSON.parse(text)).toMatchObject({
      ok: false,
      problems: [
        {
          sheet: 'Chỉ tiêu',
          cell: 'E131',
          code: 'unknownUnit',
          message: expect.stringContaining('not on sheet'),
        },
      ],
    });
  });
});

describe('--catalogue FILE', () => {
  test('makes forms that carry the catalogue', async () => {
    const out = at('ha-lang.xlsx');
    const made = await runCommand(
      'template',
      ...ASKED,
      '--unit',
      'Hạ Lang',
      '--catalogue',
      at('rieng.xlsx'),
      '--out',
      out,
    );
    expect(made).toMatchObject({ code: 0, error: '' });
    const read = readXlsx(await readFile(out));
    expect(read.ok && readCatalogues(read.workbook)).toEqual([OWN]);
  });

  test('is not needed to check and merge forms that carry theirs', async () => {
    expect((await runCommand('check', at('bieu'))).code).toBe(0);
    const { totals, code } = await mergeJson(at('bieu'), ...ASKED, '--out', at('tong-hop.xlsx'));
    expect(code).toBe(0);
    expect(totals.K101).toMatchObject({ period: 3.75 });
  });

  test('says which edition counts', async () => {
    const later = await written('lan-2.xlsx', bookWith(edited(OWN, 2)));
    const merged = await mergeJson(
      at('bieu'),
      ...ASKED,
      '--catalogue',
      later,
      '--out',
      at('tong-hop-2.xlsx'),
    );
    expect(unitStates(merged)).toEqual([
      'Huyện Hạ Lang a.xlsx wrongVersion',
      'Huyện Thạch An b.xlsx wrongVersion',
    ]);
    const { text, code } = await runCommand('check', at('bieu/a.xlsx'), '--catalogue', later);
    expect(code).toBe(1);
    expect(text).toContain('1 lỗi');
  });

  test('filled forms of an own catalogue are not written over', async () => {
    const args = ['--unit', 'Hạ Lang', '--catalogue', at('rieng.xlsx'), '--out', at('bieu/a.xlsx')];
    const { code, error } = await runCommand('template', ...ASKED, ...args);
    expect(code).toBe(2);
    expect(error).toContain('là biểu đã có số liệu nên không ghi đè');
  });
});

describe('wrong usage', () => {
  const table: [string, string[], string][] = [
    ['no action', ['catalogue'], 'Ghi export hoặc check sau catalogue.'],
    ['no file', ['catalogue', 'check'], 'Lệnh catalogue check cần đúng một tệp; ghi tên tệp sau check.'],
    [
      'an unknown border',
      ['catalogue', 'export', '--border', 'sông', '--out', 'x.xlsx'],
      'Không có mẫu “sông”;',
    ],
    [
      'an unknown roster',
      ['catalogue', 'export', '--roster', 'x', '--out', 'x.xlsx'],
      'Không có danh sách đơn vị “x”;',
    ],
    ['no workbook to write', ['catalogue', 'export', '--out', 'x.csv'], '“x.csv” không phải tên tệp .xlsx;'],
  ];
  test.each(table)('%s', async (_, args, sentence) => {
    const { code, error } = await runCommand(...args);
    expect(code).toBe(2);
    expect(error.split('\n')[0]).toContain(sentence);
  });

  test('a catalogue with mistakes is told with them', async () => {
    const { code, error } = await runCommand('check', at('bieu'), '--catalogue', at('sai.xlsx'));
    expect(code).toBe(2);
    expect(error).toContain('còn chỗ phải sửa:\n  Chỉ tiêu · ô E131\n');
  });

  test('a file that is no workbook', async () => {
    await writeFile(at('hỏng.xlsx'), 'không phải');
    const { code, error } = await runCommand('catalogue', 'check', at('hỏng.xlsx'));
    expect(code).toBe(2);
    expect(error).toContain('Không phải bảng tính');
  });
});
