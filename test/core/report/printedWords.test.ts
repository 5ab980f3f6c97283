import { printedForm } from './printedForm';

test.each<[string, string, string, string | undefined]>([
  ['another unit of money', 'A07 unit', 'đồng', 'error V20.unit triệu đồng'],
  ['thousands', 'A07 unit', 'nghìn đồng', 'error V20.unit triệu đồng'],
  ['an abbreviation', 'A07 unit', 'Tr.đ', undefined],
  ['without accents', 'A07 unit', 'TRIEU DONG', undefined],
  ['cleared', 'A07 unit', '', undefined],
  ['metres for km', 'C09 unit', 'm', 'error V20.unit km'],
  ['thousands of things', 'B02 unit', 'nghìn lượt người', 'error V20.unit lượt người'],
  ['another thing', 'A01 unit', 'km', 'error V20.unit cuộc'],
  ['numbering and case', 'A02 label', '1.2. LƯỢT ĐẠI BIỂU DỰ', undefined],
  ['another metric', 'A02 label', 'Số vụ vi phạm', 'warning V20.words Lượt đại biểu dự'],
  ['another header', 'header period', 'Cùng kỳ năm trước', 'warning V20.words Thực hiện trong kỳ'],
  ['a shorter header', 'header period', 'Trong kỳ', undefined],
  ['a year in the header', 'header previous', 'Năm 2022', 'warning V20.words Cùng kỳ năm trước'],
])('%s: %s “%s”', (_, place, text, expected) => {
  const { issues, cell } = printedForm({ [place]: text });
  const found = issues.filter(({ key }) => key === 'V20.unit' || key === 'V20.words');
  expect(found.map(({ severity, key, fix }) => `${severity} ${key} ${fix?.cells[0]?.value}`)).toEqual(
    expected === undefined ? [] : [expected],
  );
  expect(found.every((issue) => issue.cell === cell && issue.fix?.certain === false)).toBe(true);
});

test('a form as it was made says nothing', () => {
  expect(printedForm({}).issues).toEqual([]);
});

test('another version of the template may have other words', () => {
  const { issues } = printedForm({ 'A07 unit': 'đồng' }, '0.9');
  expect(issues.map(({ key }) => key)).toEqual(['V16.version']);
});

test('an office’s own sheet has its own', () => {
  const { issues } = printedForm({ 'A07 unit': 'đồng', stamp: 'meta:adopted' });
  expect(issues.filter(({ key }) => key.startsWith('V20.'))).toEqual([]);
});
