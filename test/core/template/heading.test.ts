import { COLUMNS } from '../../../src/core/template/columns';
import { HEADING } from '../../../src/core/template/layout';
import { planTemplate, type TemplateRequest } from '../../../src/core/template/planTemplate';
import { contentOf, smallRequest } from './smallForm';

const textsIn = (request: TemplateRequest, row: number) =>
  planTemplate(request)
    .cells.filter((cell) => cell.row === row)
    .map(({ value }) => value);

const { settings } = smallRequest();

describe('hidden rows', () => {
  test('the stamps, the remark row unless there is one, and the tags', () => {
    expect(planTemplate(smallRequest()).hiddenRows).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 13, 15]);
    const remark = 'Số liệu tạm tính.';
    const marked = smallRequest({ settings: { ...settings, remark } });
    expect(planTemplate(marked).hiddenRows).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 15]);
    expect(textsIn(marked, HEADING.remark)).toEqual([remark]);
    expect(textsIn(marked, 6)).toEqual(['meta:remark', remark]);
  });

  test('the stamps say which form of which unit and period this is', () => {
    const stamps = planTemplate(smallRequest({ period: '2024-Q2', role: 'summary' })).cells.filter(
      ({ row }) => row < 8,
    );
    expect(stamps.map(({ value }) => value)).toEqual([
      ...['meta:template', 'small', 'meta:version', '1'],
      ...['meta:unit', '2024:048', 'meta:name', 'Huyện Hạ Lang'],
      ...['meta:period', '2024-Q2', 'meta:role', 'summary'],
      ...['meta:remark', 'meta:qualifiers', 'gần', 'hơn', 'trên', 'khoảng'],
    ]);
  });

  test('every column has its tag right above its header', () => {
    expect(HEADING.header).toBe(HEADING.tags + 1);
    expect(textsIn(smallRequest(), HEADING.tags)).toEqual(COLUMNS.map(({ tag }) => tag));
    expect(textsIn(smallRequest(), HEADING.header)).toHaveLength(COLUMNS.length);
  });
});

test.each([
  [
    'party',
    [
      ['ĐẢNG BỘ TỈNH CAO BẰNG', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['HUYỆN ỦY HẠ LANG'],
      ['*', 'Hạ Lang, ngày …… tháng …… năm 2024'],
    ],
  ],
  [
    'state',
    [
      ['ĐẢNG BỘ TỈNH CAO BẰNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['HUYỆN ỦY HẠ LANG', 'Độc lập - Tự do - Hạnh phúc'],
      ['Hạ Lang, ngày …… tháng …… năm 2024'],
    ],
  ],
] as const)('the heading of a %s body', (header, lines) => {
  const request = smallRequest({ settings: { ...settings, header } });
  const rows = [HEADING.superior, HEADING.body, HEADING.star];
  expect(rows.map((row) => textsIn(request, row))).toEqual(lines);
});

test.each([
  ['unit', '2024', 'BIỂU KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP NĂM 2024'],
  ['unit', '2024-Q2', 'BIỂU KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP QUÝ II NĂM 2024'],
  ['summary', '2024-H1', 'BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP 6 THÁNG ĐẦU NĂM 2024'],
  ['unit', '2021..2025', 'BIỂU KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP GIAI ĐOẠN 2021–2025'],
] as const)('the title of a %s form for %s', (role, period, title) => {
  expect(textsIn(smallRequest({ role, period }), HEADING.title)).toEqual([title]);
});

test('the date is of the year in which the report is due', () => {
  const due = { ...settings, dueDate: '2025-01-02' };
  expect(textsIn(smallRequest({ settings: due }), HEADING.star)).toContain(
    'Hạ Lang, ngày …… tháng …… năm 2025',
  );
});

test.each([
  ['2024', 'Lũy kế từ đầu năm'],
  ['2021..2025', 'Lũy kế từ đầu giai đoạn'],
])('%s: %s', (period, header) => {
  expect(textsIn(smallRequest({ period }), HEADING.header)).toContain(header);
});

test.each([
  [{}, 'Số lỗi: 0'],
  [{ A01: 1, A02: 20, B01: 3 }, 'Số lỗi: 0'],
  [{ A01: 1 }, 'Số lỗi: 1'],
  [{ A01: 1, B01: -3, B02: 'ba tỷ' }, 'Số lỗi: 3'],
])('%j: %s', (lines, said) => {
  const cells = planTemplate(smallRequest({ content: contentOf(lines) })).cells;
  const count = cells.find(({ formula }) => formula?.includes('Số lỗi'));
  expect(count).toMatchObject({ row: HEADING.unit, value: said });
  expect(count?.formula).toContain('L18:L26');
});
