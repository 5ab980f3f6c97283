import { tonedNames } from '../../../src/core/text/toneNames';

test.each([
  ['Họp ở Hòa An.', [['Hòa An', 'hoà an', 'old']]],
  ['Quảng Hoà', [['Quảng Hoà', 'quảng hoà', 'new']]],
  ['xã Thuỵ Hùng', [['Thuỵ Hùng', 'thuỵ hùng', 'new']]],
  [
    'HUYỆN HÒA AN',
    [
      ['HUYỆN HÒA', 'huyện hoà', 'old'],
      ['HÒA AN', 'hoà an', 'old'],
    ],
  ],
  ['Hòa An'.normalize('NFD'), [['Hòa An', 'hoà an', 'old']]],
])('%s → %j', (text, names) => {
  expect(tonedNames(text).map(({ name, key, style }) => [name, key, style])).toEqual(names);
});

test.each(['hòa bình', 'Hòa bình', 'Vinh Quý', 'Hoàng Su Phì', 'Hà Giang', 'Hòa, An', 'Hoà Thủy'])(
  '%s has none',
  (text) => {
    expect(tonedNames(text)).toEqual([]);
  },
);
