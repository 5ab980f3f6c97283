import { alignColumns, onOneLine } from '../../src/cli/table';

test('columns are as wide as their widest cell, but for the last, whatever the spelling of the letters', () => {
  const rows = [
    ['Hạ Lang'.normalize('NFD'), 'đã nhận'],
    ['Thạch An', ''],
    ['–', 'chưa có tệp'],
  ];
  expect(alignColumns(rows)).toEqual(['Hạ Lang   đã nhận', 'Thạch An', '–         chưa có tệp']);
});

test('no rows make no lines', () => {
  expect(alignColumns([])).toEqual([]);
});

test.each([
  ['a line break', 'a\r\nb', 'a b'],
  ['an escape sequence', 'a\u001b[31mb', 'a [31mb'],
  ['a C1 control', 'a\u009b2Jb', 'a 2Jb'],
  ['Vietnamese letters', 'Huyện ủy Hạ Lang', 'Huyện ủy Hạ Lang'],
])('%s is printed on one line', (_, text, printed) => {
  expect(onOneLine(text)).toBe(printed);
});
