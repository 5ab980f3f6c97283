import { parseHeaderRows } from '../../../src/taskpane/mapping/headerRows';

test.each([
  ['6-7', [5, 6]],
  [' 6 – 7 ', [5, 6]],
  ['6', [5, 5]],
  ['1-20', [0, 19]],
  ['', undefined],
  ['0', undefined],
  ['7-6', undefined],
  ['1-40', undefined],
  ['6,7', undefined],
  ['hai', undefined],
])('“%s”', (text, rows) => {
  expect(parseHeaderRows(text)).toEqual(rows);
});
