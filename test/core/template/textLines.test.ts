import { countLines } from '../../../src/core/template/textLines';

test.each<[number, string, number, Parameters<typeof countLines>[2]]>([
  [1, '', 10, {}],
  [1, 'Buổi tuyên truyền (tổng)', 40, {}],
  [1, 'phương tiện', 11.5, {}],
  [2, 'lượt cột mốc', 8, {}],
  // As LibreOffice printed them at forty characters.
  [1, 'Quy chế phối hợp đồn - xã đang có hiệu lực', 40, {}],
  [2, 'Văn bản lãnh đạo, chỉ đạo, kế hoạch phối hợp đã ban hành', 40, {}],
  [1, 'Phối hợp tuần tra bảo vệ biên giới (tổng)', 40, { bold: true }],
  [2, 'Quản lý, bảo vệ chủ quyền, đường biên, mốc giới', 40, { bold: true }],
  [2, 'Phát hiện, bắt giữ, tiếp nhận, xử lý: đối tượng (tổng)', 40, { bold: true }],
  [2, '- song phương, liên hợp với lực lượng nước láng giềng: lần', 40, { indent: 1 }],
  [3, 'Một\n\nBa', 40, {}],
  [1, 'iiiiiiiiiiiiiiiiiiii', 14, {}],
  [2, 'mmmmmmmmmmmmmmmmmmmm', 26, {}],
  [1, 'HUYỆN ỦY HẠ LANG', 22, { size: 11 }],
  [2, 'HUYỆN ỦY HẠ LANG', 22, { size: 14, bold: true }],
  [3, 'https://example.vn/mot-dia-chi-rat-dai-khong-co-cho-ngat', 20, {}],
])('%d: %s', (lines, text, width, look) => {
  expect(countLines(text, width, look)).toBe(lines);
});

test('marks add nothing to a letter, however composed', () => {
  const text = 'Phối hợp tuần tra bảo vệ biên giới, phát quang đường tuần tra';
  for (const width of [10, 20, 30, 40, 50]) {
    expect(countLines(text.normalize('NFD'), width)).toBe(countLines(text.normalize('NFC'), width));
  }
});
