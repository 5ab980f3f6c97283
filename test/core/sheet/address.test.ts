import fc from 'fast-check';
import {
  addressesOf,
  columnName,
  formatAddress,
  formatRange,
  isInside,
  LAST_COL,
  LAST_ROW,
  parseAddress,
  parseRange,
  range,
} from '../../../src/core/sheet/address';

const row = fc.nat(LAST_ROW);
const col = fc.nat(LAST_COL);
const address = fc.record({ row, col });

describe('columns', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [LAST_COL, 'XFD'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });

  test.each([-1, LAST_COL + 1, 1.5, Number.NaN])('there is no column %d', (index) => {
    expect(() => columnName(index)).toThrow(RangeError);
  });

  test('every column of the grid has its own name and is found by it', () => {
    const all = Array.from({ length: LAST_COL + 1 }, (_, index) => index);
    expect(all.map((index) => parseAddress(`${columnName(index)}1`)?.col)).toEqual(all);
  });
});

describe('addresses', () => {
  test.each([
    ['A1', { row: 0, col: 0 }],
    ['F12', { row: 11, col: 5 }],
    ['$F$12', { row: 11, col: 5 }],
    ['f$12', { row: 11, col: 5 }],
    ['XFD1048576', { row: LAST_ROW, col: LAST_COL }],
  ])('%s is an address', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });

  test.each([
    '',
    'A',
    '1',
    '1A',
    'A0',
    'A01',
    'A-1',
    'A1.5',
    'XFE1',
    'AAAA1',
    'A1048577',
    'A10000000',
    ' A1',
    'A1\n',
    'A 1',
    'A$$1',
    'A1:B2',
    'Đ1',
    'R1C1',
  ])('%j is no address', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  test.each([
    { row: -1, col: 0 },
    { row: LAST_ROW + 1, col: 0 },
    { row: 0.5, col: 0 },
    { row: 0, col: LAST_COL + 1 },
  ])('%j cannot be written', (outside) => {
    expect(() => formatAddress(outside)).toThrow(RangeError);
  });

  test('an absolute address has both marks', () => {
    expect(formatAddress({ row: 11, col: 5 }, true)).toBe('$F$12');
  });

  test('every address of the grid reads back as written', () => {
    fc.assert(
      fc.property(address, fc.boolean(), (one, absolute) => {
        expect(parseAddress(formatAddress(one, absolute))).toEqual(one);
      }),
    );
  });
});

describe('ranges', () => {
  test.each([
    ['F12:H20', range(11, 5, 19, 7)],
    ['H20:F12', range(11, 5, 19, 7)],
    ['H12:F20', range(11, 5, 19, 7)],
    ['$F$12:$H$20', range(11, 5, 19, 7)],
    ['F12', range(11, 5)],
    ['F12:F12', range(11, 5)],
  ])('%s is a range', (text, expected) => {
    expect(parseRange(text)).toEqual(expected);
  });

  test.each(['', ':', 'A1:', ':A1', 'A1:B', 'A:B', '1:2', 'A1:B2:C3', 'A1:XFE1', 'A1,B2', 'A1 B2'])(
    '%j is no range',
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );

  test('a range of one cell is written as that cell', () => {
    expect(formatRange(range(0, 0))).toBe('A1');
    expect(formatRange(range(0, 0), true)).toBe('$A$1');
    expect(formatRange(range(0, 0, 0, 1))).toBe('A1:B1');
    expect(formatRange(range(0, 0, 1, 0), true)).toBe('$A$1:$A$2');
  });

  test('every range reads back as written, from whichever corners', () => {
    fc.assert(
      fc.property(address, address, (a, b) => {
        const read = parseRange(`${formatAddress(a)}:${formatAddress(b)}`)!;
        expect(isInside(a, read) && isInside(b, read)).toBe(true);
        expect(parseRange(formatRange(read))).toEqual(read);
        expect(parseRange(formatRange(read, true))).toEqual(read);
      }),
    );
  });

  test('a range holds its edges and nothing around them', () => {
    const box = range(1, 1, 2, 3);
    const rows = [0, 1, 2, 3].map((r) =>
      [0, 1, 2, 3, 4].map((c) => (isInside({ row: r, col: c }, box) ? '#' : '.')),
    );
    expect(rows.map((line) => line.join(''))).toEqual(['.....', '.###.', '.###.', '.....']);
  });

  test('its addresses come row by row', () => {
    expect([...addressesOf(range(8, 25, 9, 26))].map((one) => formatAddress(one))).toEqual([
      'Z9',
      'AA9',
      'Z10',
      'AA10',
    ]);
  });
});
