import type { CheckedForm, Finding } from '../../../src/core/findings/finding';
import { planReturnSlip, returnSlips } from '../../../src/core/findings/returnSlip';
import { HA_LANG, rowsOf, THACH_AN } from '../rollup/miniProvince';
import { brokenInvariants } from '../sheet/planInvariants';
import { formFinding, IN_VIETNAMESE, LOCKED } from './miniFindings';

const WRONG = { B01: 'chưa rõ' };
const clean = formFinding('sach.xlsx', { lines: { B01: 5, B02: 60 } });
const wrong = formFinding('sai.xlsx', { lines: WRONG });
const quarter = formFinding('q1.xlsx', { lines: WRONG, period: '2024-Q1' });
const other = formFinding('ta.xlsx', { unit: THACH_AN, lines: { C09: 'gần 4' } });
const secret = formFinding('mat.xlsx', { unit: THACH_AN, texts: { J01: ['TUYỆT MẬT'] } });
const namesake = formFinding('hl2.xlsx', { unit: { ...HA_LANG, code: '2024:999' }, lines: WRONG });
const hostile = formFinding('x.xlsx', {
  unit: { ...HA_LANG, code: '2024:998', name: '../../etc/passwd' },
  lines: WRONG,
});
const unstamped: CheckedForm = {
  file: 'Biểu không tên.xlsx',
  sha256: 'u',
  sheet: 'Sheet1',
  issues: [{ key: 'V17.noUnit', severity: 'error', sheet: 'Sheet1', cell: 'B9', facts: {} }],
  remarks: [],
};

test.each<[string, Finding[], Record<string, string[]>]>([
  ['nothing to do: no slip', [clean, LOCKED], {}],
  [
    'one for each unit, whatever stands between',
    [wrong, clean, other],
    { 'Phieu-tra-lai_huyen-ha-lang_2024': ['sai.xlsx'], 'Phieu-tra-lai_huyen-thach-an_2024': ['ta.xlsx'] },
  ],
  [
    'one for all forms of a unit',
    [wrong, quarter],
    { 'Phieu-tra-lai_huyen-ha-lang': ['sai.xlsx', 'q1.xlsx'] },
  ],
  ['what may be secret is not sent back', [secret], {}],
  [
    'two units of one name',
    [wrong, namesake],
    { 'Phieu-tra-lai_huyen-ha-lang_2024': ['sai.xlsx'], 'Phieu-tra-lai_huyen-ha-lang_2024_2': ['hl2.xlsx'] },
  ],
  [
    'a form without a unit goes by its file',
    [unstamped],
    { 'Phieu-tra-lai_bieu-khong-ten': ['Biểu không tên.xlsx'] },
  ],
  ['a name leads nowhere else', [hostile], { 'Phieu-tra-lai_huyen-etc-passwd_2024': ['x.xlsx'] }],
])('%s', (_name, findings, slips) => {
  const made = returnSlips(findings).map(({ name, forms }) => [name, forms.map(({ file }) => file)]);
  expect(Object.fromEntries(made)).toEqual(slips);
});

test('a slip says whose, which period and file, what was found and what to do', () => {
  const [plan, ...more] = planReturnSlip(returnSlips([wrong])[0]!, IN_VIETNAMESE);
  expect(more).toEqual([]);
  expect(brokenInvariants(plan!)).toEqual([]);
  const lines = plan!.cells.filter(({ row }) => row < 6).map(({ value }) => value);
  expect(lines).toEqual([
    'Phiếu trả lại biểu báo cáo',
    'Kiểm tra ngày 16/12/2024',
    'Đơn vị: Huyện Hạ Lang',
    'Kỳ báo cáo: Năm 2024 · Tệp: sai.xlsx · Trang: Hạ Lang',
    'Kết quả: 1 lỗi',
    expect.stringMatching(/^Việc cần làm: sửa lỗi/),
  ]);
  const [row, ...rows] = rowsOf(plan!, 7);
  expect(rows).toEqual([]);
  expect(row?.slice(0, 4)).toEqual([
    1,
    expect.stringMatching(/^F\d+$/),
    'Dòng B01 · Buổi tuyên truyền',
    'Lỗi',
  ]);
  expect(plan?.page?.repeatRows).toEqual([7, 7]);
});

test('forms of one unit stand on sheets of their own', () => {
  const plans = planReturnSlip(returnSlips([wrong, quarter])[0]!, {
    ...IN_VIETNAMESE,
    taken: ['Phiếu trả lại'],
  });
  expect(plans.map(({ name }) => name)).toEqual(['Phiếu trả lại (2)', 'Phiếu trả lại (3)']);
});

test('without stamps there is neither unit nor period to name', () => {
  const [plan] = planReturnSlip(returnSlips([unstamped])[0]!, IN_VIETNAMESE);
  const lines = plan!.cells.filter(({ row }) => row > 1 && row < 4).map(({ value }) => value);
  expect(lines).toEqual(['Tệp: Biểu không tên.xlsx · Trang: Sheet1', 'Kết quả: 1 lỗi']);
});
