import { HEADING } from '../../../src/core/template/layout';
import { layOutRequest, planTemplate, type TemplateRequest } from '../../../src/core/template/planTemplate';
import { contentOf, smallRequest } from './smallForm';

const heightsOf = (request: TemplateRequest) => planTemplate(request).heights;
const long = 'Do sáp nhập đơn vị hành chính nên số buổi tăng cao so với cùng kỳ năm trước';

test('a row of one line fits itself to what is typed later', () => {
  const heights = heightsOf(smallRequest());
  for (const row of Object.values(layOutRequest(smallRequest()).metricRows))
    expect(heights[row]).toBeUndefined();
});

test.each([
  ['explanation', { A01: { period: 1, explanation: long } }, 18, 75],
  ['note', { A01: { period: 1, note: 'Một\nHai\nBa' } }, 18, 45],
  ['check, which runs on beside it', { A01: 1 }, 18, undefined],
])('a row with a long %s is made high enough', (_, lines, row, height) => {
  expect(heightsOf(smallRequest({ content: contentOf(lines) }))[row]).toBe(height);
});

test('a statement has room for two lines, or for all of its own', () => {
  const content = contentOf({}, { C01: ['Ngắn.', 'Một\nHai\nBa\nBốn', 'Rất dài. '.repeat(2000)] });
  const heights = heightsOf(smallRequest({ content }));
  // Excel takes no row above 409 points.
  expect([27, 28, 29, 30].map((row) => heights[row])).toEqual([30, 60, 405, 30]);
});

test('a summary’s statements take no more lines than they have', () => {
  const content = contentOf({}, { C01: ['Hạ Lang: ngắn.', 'Hà Quảng: một\nhai'] });
  const heights = heightsOf(smallRequest({ role: 'summary', content }));
  expect([27, 28, 29].map((row) => heights[row])).toEqual([undefined, 30, undefined]);
});

test('a long name of a body and a long remark take two lines', () => {
  const { settings } = smallRequest();
  const body = 'ĐẢNG ỦY BAN CHỈ HUY BỘ ĐỘI BIÊN PHÒNG THÀNH PHỐ ĐÀ NẴNG';
  const remark = `Tạm tính 3/12 đơn vị; chưa có: ${'Trùng Khánh, '.repeat(16)}Hạ Lang`;
  const heights = heightsOf(smallRequest({ settings: { ...settings, body, remark } }));
  expect(heights[HEADING.superior]).toBe(16);
  expect(heights[HEADING.body]).toBe(32);
  expect(heights[HEADING.remark]).toBe(30);
});
