import fc from 'fast-check';
import type { MetricKind } from '../../../src/core/catalogue/metric';
import { parseQuantity } from '../../../src/core/text/quantity';
import { read } from './readQuantity';

describe('answers without a figure', () => {
  test.each([
    ['', 'blank'],
    [' \u00A0\u200B ', 'blank'],
    ['........', 'blank'],
    ['…', 'blank'],
    ['-', 'zeroWord'],
    ['–', 'zeroWord'],
    ['- -', 'zeroWord'],
    ['không', 'zeroWord'],
    ['Không.', 'zeroWord'],
    ['khong', 'zeroWord'],
    ['KPS', 'zeroWord'],
    ['Không phát sinh', 'zeroWord'],
    ['KHÔNG PHÁT SINH'.normalize('NFD'), 'zeroWord'],
    ['x', 'notApplicable'],
    ['X', 'notApplicable'],
    ['//', 'notApplicable'],
    ['///', 'notApplicable'],
    ['/ / /', 'notApplicable'],
    ['hàng trăm', 'phrase'],
    ['Hàng trăm đoàn từ thiện', 'phrase'],
    ['hàng chục', 'phrase'],
    ['nhiều', 'phrase'],
    ['một số', 'phrase'],
    ['một vài vụ', 'phrase'],
    ['gần như hàng nghìn', 'gần phrase'],
    ['khoảng vài chục', 'khoảng phrase'],
  ])('%j is %s', (text, meaning) => {
    expect(read(text, 'count')).toBe(meaning);
    expect(read(text, 'money')).toBe(meaning);
  });
});

describe('not understood', () => {
  test.each([
    '50%',
    '50 phần trăm',
    '5-6 buổi',
    '5–6',
    '- 5 buổi',
    '9-3',
    '28.7.2024',
    '12:30',
    '1.57.000',
    '1 35',
    '07 352',
    'B02',
    'năm mươi',
    '=120+37',
    '#REF!',
    '1e5',
    '5 m²',
    'nhiều: 120 buổi',
    'hàng tiêu dùng',
    '12 và 15',
    '(5)',
    ',5',
    '1234567890123456',
    '2 triệu rưỡi',
    '5 nghìn tờ 3 hộ',
    '1.570 (một nghìn)',
    'không rõ',
    'xx-5',
    '1.352,5.5',
  ])('%s', (text) => expect(parseQuantity(text, 'count')).toEqual({ type: 'unread', raw: text }));

  test('a text too long to be a quantity', () => {
    expect(read(`5${' '.repeat(100)}buổi`, 'count')).toBe('5 [buổi]');
    expect(read(`5${' '.repeat(200)}buổi`, 'count')).toBe('unread');
  });

  test('a text metric has no number', () => {
    expect(read('1.570', 'text')).toBe('unread');
  });
});

describe('any text', () => {
  const kinds: MetricKind[] = ['count', 'money', 'length', 'text'];
  const pieces = fc.constantFrom(
    '1',
    '0',
    '352',
    '.',
    ',',
    ' ',
    '/',
    '-',
    'gần ',
    'tỷ',
    ' triệu ',
    'đồng',
    'km',
    'x',
    'không',
    '\u0301',
    '…',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
  );

  test('is read or returned as unread, never thrown at, and never becomes NaN', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...kinds), (text, kind) => {
        expect(JSON.stringify(parseQuantity(text, kind))).not.toMatch(/"value":null/);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['1', '1.', '1 ', '/', 'gần ', '\u0323\u0301', 'x', '1/', '(', '1 tỷ '])(
    '100,000 signs of %j are unread',
    (piece) => {
      const junk = `1${piece.repeat(100_000 / piece.length)}1`;
      expect(parseQuantity(junk, 'count')).toEqual({ type: 'unread', raw: junk });
    },
  );
});
