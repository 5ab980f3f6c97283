import type { Finding } from '../../../src/core/findings/finding';
import { planFindings } from '../../../src/core/findings/planFindings';
import { withRemarks } from '../../../src/core/findings/remarks';
import { range } from '../../../src/core/sheet/address';
import { period, rowsOf, THACH_AN } from '../rollup/miniProvince';
import { brokenInvariants } from '../sheet/planInvariants';
import { formFinding, IN_ENGLISH, IN_VIETNAMESE, LOCKED } from './miniFindings';

const CLEAN = formFinding('sach.xlsx', { lines: { B01: 5, B02: 60 } });
const WRONG = formFinding('sai.xlsx', {
  unit: THACH_AN,
  lines: { D01: 9, D11: 3, D21: 5, B01: 'chưa rõ', C09: 'gần 4' },
});
const SECRET = formFinding('mat.xlsx', {
  lines: { B01: 'chưa rõ' },
  texts: { J01: ['TỐI MẬT Kế hoạch Bình Minh'] },
});

function sheets(findings: readonly Finding[], options: Parameters<typeof planFindings>[1] = IN_VIETNAMESE) {
  const plans = planFindings(findings, options);
  expect(plans.flatMap(brokenInvariants)).toEqual([]);
  const [results, details] = plans.map((plan) => rowsOf(plan).map((row) => row.join(' | ')));
  return { plans, results, details };
}

test('Kết quả: a row for every form and for every file without one', () => {
  expect(sheets([CLEAN, WRONG, LOCKED]).results).toEqual([
    '1 | sach.xlsx | Hạ Lang | Huyện Hạ Lang | Năm 2024 | Không có lỗi | 0 | 0 | 0 | 0 | ',
    '2 | sai.xlsx | Thạch An | Huyện Thạch An | Năm 2024 | Còn lỗi | 2 | 1 | 0 | 0 | Trả lại đơn vị để sửa 2 lỗi. Nhờ đơn vị sửa hoặc giải trình 1 cảnh báo.',
    '3 | khoa.xlsx |  |  |  | Không đọc được |  |  |  |  | Tệp có mật khẩu. Nhờ đơn vị gửi bản không đặt mật khẩu.',
  ]);
  const hint = sheets([CLEAN, WRONG, LOCKED]).plans[0]!.cells.find(({ row }) => row === 1);
  expect(hint?.value).toBe(
    'Kiểm tra ngày 16/12/2024 · 1 biểu còn lỗi, 1 tệp không đọc được, 1 biểu không có lỗi',
  );
});

test('what is to be known beside the issues stands in the same place', () => {
  const lost: Finding = { file: 'x.xlsx', sha256: 'x', reason: { code: 'noForm' } };
  const found = withRemarks([CLEAN, lost], { period: period('2023') });
  expect(sheets(found).results?.map((row) => row.split(' | ').at(-1))).toEqual([
    'Biểu ghi Năm 2024, đang kiểm tra Năm 2023.',
    'Không thấy biểu phối hợp trong tệp. Nhờ đơn vị gửi biểu làm từ mẫu.',
  ]);
});

test('Chi tiết lỗi: a row for every issue, errors first, each with what, what to do, why and what is proposed', () => {
  const { details } = sheets([CLEAN, WRONG, LOCKED]);
  expect(details?.map((row) => row.split(' | ').slice(0, 7).join(' | '))).toEqual([
    expect.stringMatching(
      /^1 \| sai\.xlsx \| Huyện Thạch An \| Thạch An \| F\d+ \| Dòng B01 · Buổi tuyên truyền \| Lỗi$/,
    ),
    expect.stringMatching(/^2 \| .* \| F\d+ \| Dòng D01 · .* \| Lỗi$/),
    expect.stringMatching(/^3 \| .* \| F\d+ \| Dòng C09 · .* \| Cảnh báo$/),
  ]);
  expect(details?.[1]).toContain('Tổng 9 khác 8 là cộng 2 dòng trong đó (3 + 5).');
  expect(details?.[1]).toContain('V08: ');
  expect(details?.[2]).toMatch(/\| Nếu đúng:\nF\d+: 4\nK\d+: gần$/);
});

test('errors are bold, and the table repeats its header on A4 landscape', () => {
  const details = sheets([WRONG]).plans[1]!;
  expect(details.formats.at(-1)).toEqual({
    range: range(4, 6, 5, 6),
    style: { bold: true },
  });
  expect(details.page).toMatchObject({
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: 1,
    repeatRows: [3, 3],
  });
  expect(details.freeze).toEqual({ row: 4, col: 0 });
  expect(details.autoFilter).toEqual(range(3, 0, 6, 10));
});

test('a warning that was answered tells the reason instead', () => {
  const lines = {
    B01: 300,
    B02: 900,
    C09: { period: 'hàng trăm', explanation: 'Chưa đo xong.' },
  };
  const { results, details } = sheets([formFinding('a.xlsx', { lines })]);
  expect(results?.[0]).toContain('Không có lỗi | 0 | 0 | 0 | 1 | ');
  expect(details?.[0]).toMatch(/Đã giải trình \| .* \| Lý do đã ghi: Chưa đo xong\. \| /);
});

test('of a form that may be secret nothing is copied but where its mark stands', () => {
  const { plans, results, details } = sheets([SECRET]);
  expect(JSON.stringify(plans)).not.toMatch(/Bình Minh|chưa rõ/);
  expect(details).toHaveLength(1);
  expect(results?.[0]).toContain(
    'Không gửi, không chép tệp này; báo người phụ trách bảo mật. Biểu có dấu hiệu tài liệu mật nên các điểm khác không được chép ra đây.',
  );
});

test('nothing found is said', () => {
  const details = sheets([CLEAN]).plans[1]!;
  expect(details.cells.map(({ value }) => value)).toContain('Không có lỗi, cảnh báo hay gợi ý nào.');
});

test('names that are taken get a number', () => {
  const { plans } = sheets([CLEAN], { ...IN_VIETNAMESE, taken: ['kết quả', 'Chi tiết lỗi'] });
  expect(plans.map(({ name }) => name)).toEqual(['Kết quả (2)', 'Chi tiết lỗi (2)']);
});

test('in English, units and labels as in the form', () => {
  const { plans, results, details } = sheets([WRONG], IN_ENGLISH);
  expect(plans.map(({ name, page }) => [name, page?.footer])).toEqual([
    ['Results', 'Page &P/&N'],
    ['Findings', 'Page &P/&N'],
  ]);
  expect(results?.[0]).toBe(
    '1 | sai.xlsx | Thạch An | Huyện Thạch An | 2024 | Errors | 2 | 1 | 0 | 0 | Return it to the unit to fix 2 errors. Ask the unit to fix or explain 1 warning.',
  );
  expect(details?.[1]).toContain('The total 9 differs from 8, the sum of its 2 rows (3 + 5).');
});
