import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { USAGE } from '../../src/cli/words';
import { formFile } from './formFile';
import { runCommand } from './runCommand';
import { scratchFolder } from './scratchFolder';

let folder: string;

beforeAll(async () => {
  folder = await scratchFolder();
  await mkdir(join(folder, 'trống'));
  await mkdir(join(folder, 'là thư mục.xlsx'));
  await writeFile(join(folder, 'ghi chú.txt'), 'không phải thư mục');
  await formFile(join(folder, 'a.xlsx'), { unit: 'Hạ Lang' });
});

const CAO_BANG = '--roster cao-bang-2024 --period 2024';

/** Arguments as typed, `@` standing for the folder of these tests, and the sentence expected. */
const MISTAKES: readonly (readonly [typed: string, sentence: string])[] = [
  ['', 'Chưa ghi lệnh; ghi template, check, map, adopt, merge, catalogue hoặc sample.'],
  ['gộp', 'Không có lệnh “gộp”; ghi template, check, map, adopt, merge, catalogue hoặc sample.'],
  ['toString', 'Không có lệnh “toString”; ghi template, check, map, adopt, merge, catalogue hoặc sample.'],
  ['check @/a.xlsx --jsno', 'Lệnh này không có tùy chọn “--jsno”; xem cách dùng dưới đây.'],
  ['check @/a.xlsx -j', 'Lệnh này không có tùy chọn “-j”; xem cách dùng dưới đây.'],
  ['check @/a.xlsx --json=1', 'Tùy chọn “--json” không nhận giá trị; ghi riêng “--json”.'],
  ['check', 'Chưa ghi tệp nào; ghi tên tệp hoặc thư mục sau lệnh.'],
  ['check @/không-có.xlsx', 'Không thấy “@/không-có.xlsx”; xem lại tên tệp hoặc thư mục.'],
  [
    'check @/trống',
    'Không có bảng tính nào ngay trong “@/trống”; ghi tên tệp, hoặc thư mục chứa tệp của các đơn vị.',
  ],
  ['check @/a.xlsx --lang fr', 'Không có ngôn ngữ “fr”; chọn vi hoặc en.'],
  ['check @/a.xlsx --lang', 'Tùy chọn “--lang” thiếu giá trị; ghi giá trị ngay sau nó.'],
  ['sample', 'Lệnh sample cần đúng một thư mục; ghi tên thư mục sau lệnh.'],
  ['sample @/x @/y', 'Lệnh sample cần đúng một thư mục; ghi tên thư mục sau lệnh.'],
  [
    'sample @/ghi|chú.txt/x',
    'Không ghi được “@/ghi chú.txt/x/PH_042_2024.xlsx” (ENOTDIR); đóng tệp nếu đang mở, hoặc chọn nơi khác.',
  ],
  [
    `template ${CAO_BANG} --out @/x --unit --header party`,
    'Tùy chọn “--unit” thiếu giá trị; ghi giá trị ngay sau nó.',
  ],
  [`template ${CAO_BANG} --out= --unit x`, 'Tùy chọn “--out” thiếu giá trị; ghi giá trị ngay sau nó.'],
  ['template --period 2024 --out @/x', 'Thiếu --roster; ghi thêm, ví dụ --roster cao-bang-2024.'],
  ['template --roster cao-bang-2024 --out @/x', 'Thiếu --period; ghi thêm, ví dụ --period 2024.'],
  [`template ${CAO_BANG}`, 'Thiếu --out; ghi thêm, ví dụ --out tong-hop.xlsx.'],
  [
    'template --roster cao-bang --period 2024 --out @/x',
    'Không có danh sách đơn vị “cao-bang”; chọn một danh sách sau.',
  ],
  [
    'template --roster cao-bang-2024 --period 2024-Q5 --out @/x',
    'Không hiểu kỳ báo cáo “2024-Q5”; ghi như 2024, 2024-Q1, 2024-H1, 2024-9M, 2024-03 hoặc 2021..2025.',
  ],
  [
    'template --roster cao-bang-2024 --period 2026 --out @/x',
    'Các đơn vị của “cao-bang-2024” không có trong kỳ 2026; chọn danh sách của năm đó (huyện đến 6/2025, xã từ 7/2025).',
  ],
  [
    'template --roster cao-bang-2025 --period 2024-Q1 --out @/x',
    'Các đơn vị của “cao-bang-2025” không có trong kỳ 2024-Q1; chọn danh sách của năm đó (huyện đến 6/2025, xã từ 7/2025).',
  ],
  [
    `template ${CAO_BANG} --unit Lang --out @/x.xlsx`,
    'Không có đơn vị “Lang” trong cao-bang-2024; chọn một đơn vị sau.',
  ],
  [
    'template --roster quang-ninh-2025 --period 2026 --unit mong|cai --out @/x.xlsx',
    'Không có đơn vị “mong cai” trong quang-ninh-2025; chọn một đơn vị sau.',
  ],
  [
    `template ${CAO_BANG} --unit Hạ Lang --out @/x.xlsx`,
    'Không rõ “Lang” thuộc tùy chọn nào; tên có dấu cách thì đặt trong ngoặc kép.',
  ],
  [
    `template ${CAO_BANG} --out @/x --catalogue lake`,
    'Không có mẫu “lake”; chọn land, sea, mixed hoặc tệp .xlsx của bộ chỉ tiêu.',
  ],
  [`template ${CAO_BANG} --out @/x --header army`, 'Không có thể thức “army”; chọn party hoặc state.'],
  [
    `template ${CAO_BANG} --unit 2024:048 --out @/x.xls`,
    '“@/x.xls” không phải tên tệp .xlsx; ghi sau --out tên tệp có đuôi .xlsx.',
  ],
  [
    `template ${CAO_BANG} --out @/x.xlsx`,
    '“@/x.xlsx” là tên tệp; ghi tên thư mục để tạo cho mọi đơn vị, hoặc thêm --unit.',
  ],
  [
    `template ${CAO_BANG} --unit 2024:048 --out @/là|thư|mục.xlsx`,
    'Không ghi được “@/là thư mục.xlsx” (EISDIR); đóng tệp nếu đang mở, hoặc chọn nơi khác.',
  ],
  [`merge ${CAO_BANG} --out @/o.xlsx`, 'Chưa ghi tệp nào; ghi tên tệp hoặc thư mục sau lệnh.'],
  [
    `merge @/a.xlsx ${CAO_BANG} --out @/o.pdf`,
    '“@/o.pdf” không phải tên tệp .xlsx; ghi sau --out tên tệp có đuôi .xlsx.',
  ],
  [
    `merge @/a.xlsx ${CAO_BANG} --out @/a.xlsx`,
    '“@/a.xlsx” vừa là tệp cần gộp vừa là --out; ghi tên khác sau --out.',
  ],
  [
    `merge @/a.xlsx ${CAO_BANG} --out @/ghi|chú.txt/o.xlsx`,
    'Không ghi được “@/ghi chú.txt/o.xlsx” (EEXIST); đóng tệp nếu đang mở, hoặc chọn nơi khác.',
  ],
  [
    `merge @/a.xlsx ${CAO_BANG} --out @/o.xlsx --prefer b.xlsx`,
    '“b.xlsx” ghi sau --prefer không nằm trong các tệp cần gộp; xem lại tên tệp.',
  ],
];

/** Splits at blanks; a bar stands for a blank inside an argument, as quotation marks would keep it. */
const argumentsOf = (typed: string) =>
  typed
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replaceAll('|', ' ').replaceAll('@', folder));

describe('wrong usage is one Vietnamese sentence and the usage, with exit code 2', () => {
  test.each(MISTAKES)('%s', async (typed, sentence) => {
    const before = await readdir(folder);
    const { code, text, error } = await runCommand(...argumentsOf(typed));
    const [first, ...rest] = error.split('\n');
    expect(first?.replaceAll(folder, '@')).toBe(sentence);
    expect({ code, text }).toEqual({ code: 2, text: '' });
    expect(rest.join('\n').endsWith(`\n${USAGE}`)).toBe(true);
    expect(await readdir(folder)).toEqual(before);
  });
});

describe('where there is something to choose from, it is listed', () => {
  const choices = async (...args: readonly string[]) => {
    const { error } = await runCommand('template', ...args, '--out', join(folder, 'x.xlsx'));
    return error.split('\n').filter((line) => /^ {2}\S.*(\d{4}:|-\d{4}$)/.test(line));
  };

  test('the units of the roster, with their codes', async () => {
    expect(await choices('--roster', 'lang-son-2024', '--period', '2024', '--unit', 'Hạ Lang')).toEqual([
      '  Huyện Tràng Định (2024:180)',
      '  Huyện Văn Lãng (2024:182)',
      '  Huyện Cao Lộc (2024:183)',
      '  Huyện Lộc Bình (2024:188)',
      '  Huyện Đình Lập (2024:189)',
      '  Cơ quan Bộ Chỉ huy BĐBP tỉnh Lạng Sơn (2024:20-CQ)',
    ]);
  });

  test('the rosters', async () => {
    expect(await choices('--roster', 'lang-son', '--period', '2024')).toHaveLength(8);
  });
});

test.each([['help'], ['--help'], ['-h'], ['merge', '--help'], ['check', 'a.xlsx', '-h']])(
  'the usage is printed when asked for: %s %s',
  async (...args) => {
    expect(await runCommand(...args.filter(Boolean))).toEqual({ code: 0, text: USAGE, error: '' });
  },
);
