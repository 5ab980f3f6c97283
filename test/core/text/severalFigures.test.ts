import { splitFigures } from '../../../src/core/text/severalFigures';

test.each([
  ['251/813', ['251', '813']],
  ['251 vụ/ 813 đối tượng', ['251 vụ', '813 đối tượng']],
  ['36 vụ, 126 đối tượng', ['36 vụ', '126 đối tượng']],
  ['36 vụ - 126 đối tượng', ['36 vụ', '126 đối tượng']],
  ['36 vụ với 126 đối tượng', ['36 vụ', '126 đối tượng']],
  ['36 vụ và 126 ĐT', ['36 vụ', '126 ĐT']],
  ['36(126)', ['36', '126']],
  ['36 vụ (126 đối tượng)', ['36 vụ', '126 đối tượng']],
  ['59 đảng viên phụ trách 291 hộ', ['59 đảng viên', '291 hộ']],
  ['2.000 suất quà trị giá 1,2 tỷ đồng', ['2.000 suất quà', '1,2 tỷ đồng']],
])('%s gives several', (text, figures) => expect(splitFigures(text)).toEqual(figures));

test.each([
  ['a range', '2.800 - 2.900 tờ'],
  ['bare figures', '36, 126'],
  ['a decimal', '1,2 tỷ đồng'],
  ['money in words', '20.118 tỷ 258 triệu đồng'],
  ['a remark', '450 triệu đồng (bốn trăm năm mươi)'],
  ['a figure within another', '36 vụ (trong đó 12 vụ mới)'],
  ['a note', '36 vụ, chưa rõ 12 người'],
])('%s stays whole', (_, text) => expect(splitFigures(text)).toEqual([text]));
