import { compareVietnamese, orderByRoster } from '../../../src/core/text/collate';

test.each([
  [
    'letters',
    [
      'An',
      'Ân',
      'Ấp',
      'Ba',
      'Cao Lộc',
      'Duy Xuyên',
      'Dương',
      'Điện Bàn',
      'Đình Lập',
      'em',
      'Ưng',
      'Văn Lãng',
    ],
  ],
  ['tones', ['Ba', 'Bà', 'Bả', 'Bã', 'Bá', 'Bạ']],
  ['numbers', ['Móng Cái 1', 'Móng Cái 2', 'Móng Cái 10']],
  ['either tone placement', ['Hoà An', 'Hoả An', 'Hóa An', 'Hoạ An']],
  ['odd spaces', ['Hoàng Sa', '\u00A0Hoàng Văn Thụ', 'Hồng An']],
])('alphabetical: %s', (_, names) => {
  expect([...names].reverse().sort(compareVietnamese)).toEqual(names);
});

test.each([
  ['Hòa An', 'Hoà An'],
  ['Đàm Thủy', 'Đàm Thuỷ'],
  ['Hạ Lang', 'Hạ\u00A0Lang'],
  ['Lạng Sơn', 'Lạng Sơn'.normalize('NFD')],
])('%s and %s stand in one place', (a, b) => expect(compareVietnamese(a, b)).toBe(0));

describe('orderByRoster', () => {
  const roster = ['Bảo Lâm', 'Bảo Lạc', 'Hà Quảng', 'Hạ Lang'];
  const order = (names: string[]) => orderByRoster(names, (name) => name, roster);

  test('the roster decides, not the alphabet', () => {
    expect(order(['Hạ Lang', 'Bảo Lạc', 'Hà Quảng', 'Bảo Lâm'])).toEqual(roster);
  });

  test('the unknown come after, in alphabetical order', () => {
    expect(order(['Điện Bàn', 'Hạ Lang', 'Ấp', 'Bảo Lâm', 'An'])).toEqual([
      'Bảo Lâm',
      'Hạ Lang',
      'An',
      'Ấp',
      'Điện Bàn',
    ]);
  });

  test('two of one unit keep their order, and the input is left alone', () => {
    const files = [
      { unit: 'Hạ Lang', file: 'bản cuối 2' },
      { unit: 'Bảo Lâm', file: 'b' },
      { unit: 'Hạ Lang', file: 'bản cuối' },
    ];
    const ordered = orderByRoster(files, ({ unit }) => unit, roster);
    expect(ordered.map(({ file }) => file)).toEqual(['b', 'bản cuối 2', 'bản cuối']);
    expect(files.map(({ file }) => file)).toEqual(['bản cuối 2', 'b', 'bản cuối']);
  });
});
