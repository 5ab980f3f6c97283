import { formatRange } from '../../../src/core/sheet/address';
import { COLUMNS, columnOf } from '../../../src/core/template/columns';
import { planTemplate } from '../../../src/core/template/planTemplate';
import { contentOf, smallRequest } from './smallForm';

const content = contentOf({}, { C01: ['Còn chậm.', '- Chưa thường xuyên.'] });
const plan = planTemplate(smallRequest({ content }));
const rowOf = (row: number) =>
  plan.cells.filter((cell) => cell.row === row).map(({ col, value }) => [COLUMNS[col]!.key, value]);

test('a section: its heading, then a statement per row with the section’s code beside it', () => {
  expect([26, 27, 28, 29].map(rowOf)).toEqual([
    [
      ['number', 1],
      ['label', 'Tồn tại, hạn chế'],
    ],
    [
      ['code', 'C01'],
      ['label', 'Còn chậm.'],
    ],
    [
      ['code', 'C01'],
      ['label', '- Chưa thường xuyên.'],
    ],
    [['code', 'C01']],
  ]);
});

test('a group row has a number and a name, and no code that could be read as a metric’s', () => {
  expect(rowOf(17)).toEqual([
    ['number', 'I'],
    ['label', 'Tuyên truyền'],
  ]);
});

test('statements are merged from the label to the right edge, table rows never', () => {
  const rows = plan.merges
    .filter(({ from }) => from.row >= 17 && from.row < 30)
    .map((merge) => formatRange(merge));
  expect(rows).toEqual(['C27:N27', 'C28:N28', 'C29:N29', 'C30:N30']);
});

test('preparer and approver sign side by side, with room for the signature; the legend is last', () => {
  const texts = plan.cells.filter(({ row }) => row >= 30).map(({ row, col, value }) => [row, col, value]);
  expect(texts.slice(0, 4)).toEqual([
    [31, 0, 'NGƯỜI LẬP BIỂU'],
    [31, columnOf('completion'), 'NGƯỜI DUYỆT'],
    [32, 0, '(Ký, ghi rõ họ tên)'],
    [32, columnOf('completion'), '(Ký, ghi rõ họ tên)'],
  ]);
  expect(texts.slice(4).map(([row]) => row)).toEqual([38, 39, 40, 41]);
  expect(texts.at(-1)![2]).toBe('Không nhập nội dung bí mật nhà nước trên máy kết nối Internet.');
});
