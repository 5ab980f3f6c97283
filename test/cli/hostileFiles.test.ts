import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { compoundFile } from '../adapters/xlsx/compoundFixture';
import { workbookFile, workbookParts } from '../adapters/xlsx/workbookFixture';
import { bytesOf, craftZip, zip } from '../adapters/xlsx/zipFixture';
import { formPlans } from './formFile';
import { checkJson, mergeJson, runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

const SHEET = 'xl/worksheets/sheet1.xml';
const GIGABYTE = 2 ** 30;

/** A workbook whose sheet is a gigabyte of zeros: blocks of a megabyte end on a byte, so they can be repeated. */
function bomb(): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: constants.Z_FULL_FLUSH });
  const EMPTY_LAST_BLOCK = Buffer.of(3, 0);
  const packed = new Uint8Array(Buffer.concat([...Array(1024).fill(block), EMPTY_LAST_BLOCK]));
  const entries = Object.entries(workbookParts()).map(([name, data]) => ({ name, data }));
  return craftZip(
    entries.map((entry) => (entry.name === SHEET ? { ...entry, packed, size: GIGABYTE } : entry)),
  );
}

const form = async () => writeXlsx(await formPlans({ unit: 'Hạ Lang' }));

const FILES: readonly (readonly [
  name: string,
  content: () => Promise<Uint8Array>,
  code: string,
  vi: string,
])[] = [
  [
    'no zip',
    async () => new Uint8Array(5000).fill(7),
    'notWorkbook',
    'Không phải bảng tính. Nhờ đơn vị gửi tệp .xlsx.',
  ],
  ['nothing', async () => new Uint8Array(0), 'empty', 'Tệp trống. Nhờ đơn vị gửi lại.'],
  [
    'a form cut off',
    async () => (await form()).subarray(0, 9000),
    'truncated',
    'Tệp hỏng, thiếu phần cuối. Nhờ đơn vị gửi lại.',
  ],
  [
    'a form with a byte changed',
    async () => {
      const bytes = Uint8Array.from(await form());
      bytes[bytes.length >> 1]! ^= 0xff;
      return bytes;
    },
    'damaged',
    'Tệp hỏng. Mở và lưu lại bằng Excel, hoặc nhờ đơn vị gửi lại.',
  ],
  [
    'a password',
    async () => compoundFile(['EncryptionInfo', 'EncryptedPackage']),
    'password',
    'Tệp có mật khẩu. Nhờ đơn vị gửi bản không đặt mật khẩu.',
  ],
  [
    'an old .xls',
    async () => compoundFile(['Workbook']),
    'oldXls',
    'Tệp .xls đời cũ. Mở bằng Excel, lưu thành .xlsx rồi chọn lại.',
  ],
  [
    'a PDF',
    async () => bytesOf('%PDF-1.7\n'),
    'notWorkbook',
    'Không phải bảng tính (thực ra là PDF). Nhờ đơn vị gửi tệp .xlsx.',
  ],
  [
    'a zip of forms',
    async () => zip({ 'a.xlsx': await form() }),
    'notWorkbook',
    'Không phải bảng tính (thực ra là tệp nén ZIP). Giải nén rồi chọn tệp .xlsx bên trong.',
  ],
  [
    'a workbook without a form',
    async () => workbookFile({ sheet: '<row r="1"><c r="A1"><v>1570</v></c></row>' }),
    'noForm',
    'Không thấy biểu phối hợp trong tệp. Nhờ đơn vị gửi biểu làm từ mẫu.',
  ],
  [
    'a gigabyte in a small file',
    async () => bomb(),
    'tooLarge',
    'Tệp giải nén ra quá lớn nên không mở. Nhờ đơn vị gửi tệp chỉ có biểu báo cáo.',
  ],
];

/** Words of programs, which have no Vietnamese. */
const NAMES = /\.xlsx?|\.xlsb|\.ods|Excel|PDF|ZIP|ENOENT|EISDIR/g;

describe.each(FILES)('%s', (_, content, code, vi) => {
  let path: string;

  beforeAll(async () => {
    path = join(await scratchFolder(), 'a.xlsx');
    await writeFile(path, await content());
  });

  test('is one clear sentence in check, with what to do', async () => {
    const checked = await checkJson(path);
    expect(checked).toEqual({
      code: 2,
      files: [
        {
          ...{ file: 'a.xlsx', unit: null, period: null, template: null, status: 'unreadable' },
          issues: [{ code, severity: 'error', sheet: null, cell: null, metric: null, message: vi }],
        },
      ],
    });
    expect(vi.length).toBeLessThanOrEqual(120);
    expect(vi.replace(NAMES, '')).not.toMatch(/\b[a-z]*[fjwz][a-z]*\b|\b(the|file|error|of|is)\b/i);
  });

  test('is the same sentence in merge, and no workbook is written', async () => {
    const out = join(await scratchFolder(), 'o.xlsx');
    const args = ['--roster', 'cao-bang-2024', '--period', '2024', '--out', out];
    const merged = await mergeJson(path, ...args);
    expect([merged.code, merged.out, merged.issues.map(({ message }) => message)]).toEqual([2, null, [vi]]);
    expect(merged.units.at(-1)).toEqual({ unit: null, file: 'a.xlsx', status: 'unreadable' });
    const { text } = await runCommand('merge', path, ...args);
    expect(text.split('\n').slice(-4)).toEqual([
      expect.stringMatching(/^a\.xlsx +– +không đọc được$/),
      `    ${vi}`,
      '',
      'Chưa nhận được biểu nào nên không ghi tệp tổng hợp.',
    ]);
  });

  test('is said in English too', async () => {
    const { files } = await checkJson(path, '--lang', 'en');
    expect(files[0]?.issues[0]?.message).toMatch(/^[\x20-\x7e]{1,120}$/);
  });
});

test('an entry of a folder that leads nowhere is listed, the others are read', async () => {
  const folder = await scratchFolder();
  await symlink(join(folder, 'không có'), join(folder, 'a.xlsx'));
  await writeFile(join(folder, 'b.xlsx'), await form());
  const { code, files } = await checkJson(folder);
  expect(code).toBe(1);
  expect(files.map(({ file, status }) => [file, status])).toEqual([
    ['a.xlsx', 'unreadable'],
    ['b.xlsx', 'ok'],
  ]);
  expect(files[0]?.issues[0]?.message).toBe(
    'Không mở được tệp (ENOENT). Xem lại quyền mở tệp, hoặc chép lại tệp rồi chọn lại.',
  );
});
