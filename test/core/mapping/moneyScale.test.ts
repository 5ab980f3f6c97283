import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { questionsOf } from '../../../src/core/mapping/questions';
import { gridSheet } from './gridSheet';

const sheetWith = (line: string) =>
  gridSheet(`
    HUYỆN HẠ LANG - NĂM 2024
    ${line}
    TT | Nội dung | Kết quả
    1 | Phối hợp tuần tra bảo vệ biên giới (lần) | 12
    2 | Tiền phạt nộp ngân sách nhà nước | 420000
  `);

const mapped = (line: string) => proposeMapping(sheetWith(line), { catalogue: catalogueFor('land') });

const factorOf = (line: string) => {
  const figure = mapped(line).figures.find(({ metric }) => metric === 'D71');
  return figure && (figure.factor ?? 1);
};

test.each([
  ['Đơn vị tính: triệu đồng', 1],
  ['Đơn vị tính: 1000đ', 0.001],
  ['Đơn vị tính: 1.000đ', 0.001],
  ['Đơn vị: 1000 đồng', 0.001],
  ['Đơn vị tiền: nghìn đồng', 0.001],
  ['ĐVT tiền: nghìn đồng', 0.001],
  ['Số tiền tính bằng nghìn đồng', 0.001],
  ['Tiền: đồng', 0.000001],
  ['Đơn vị tính tiền: tỷ đồng', 1000],
])('“%s” above a table: sums × %d are in triệu đồng', (line, factor) => {
  expect(factorOf(line)).toBe(factor);
});

test('money whose scale nothing says is a question, never taken', () => {
  const mapping = mapped('Biểu số 2');
  expect(mapping.figures.map(({ metric }) => metric)).not.toContain('D71');
  expect(questionsOf(mapping).rows).toMatchObject([
    { row: 4, reasons: expect.arrayContaining([{ code: 'noScale', unit: 'triệu đồng' }]) },
  ]);
});
