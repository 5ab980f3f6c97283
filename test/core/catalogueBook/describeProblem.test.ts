import type { Coded, ProblemCode, ProblemFacts } from '../../../src/core/catalogueBook/bookProblem';
import { describeProblem } from '../../../src/core/catalogueBook/describeProblem';

/** Facts of every problem, as they are found. */
const SAMPLES: { readonly [Code in ProblemCode]: ProblemFacts[Code] } = {
  shape: { fault: 'too_small', expected: '>= 1' },
  noTable: { table: 'Chỉ tiêu' },
  noColumn: { column: 'Quy tắc' },
  doubleColumn: { column: 'Quy tắc', other: 'L9' },
  noMetrics: { table: 'Chỉ tiêu' },
  missing: { column: 'Đơn vị tính' },
  unknownWord: { column: 'Giữa các kỳ', text: 'trung bình', words: ['cộng', 'kỳ cuối', 'ghép'] },
  badCode: { text: 'A4' },
  badGroup: { text: 'Khác' },
  badId: { text: 'Cao Bằng' },
  badEdition: { text: 'lần 2' },
  badSystem: { text: '2026' },
  badUnitCode: { text: '048' },
  badNumber: { column: 'Đường biên giới (km)', text: '41.587', example: '41,587' },
  badDate: { column: 'Đến ngày', text: '31/6/2025' },
  requiredTwice: { metric: 'J02' },
  duplicateGroup: { group: 'A' },
  duplicateMetric: { metric: 'A01', first: 11 },
  unknownGroup: { metric: 'A04', group: 'Z' },
  unknownUnit: { metric: 'A04', unit: 'bó' },
  unknownParent: { metric: 'A04', parent: 'A99' },
  parentCycle: { cycle: ['A01', 'A02', 'A01'] },
  kindUnit: { metric: 'F03', kind: 'money', unit: 'đồng' },
  kindAddition: { metric: 'E07', kind: 'stock', acrossUnits: 'sum', acrossPeriods: 'sum' },
  valueRule: { metric: 'C12', kind: 'static', allowed: ['decimal', 'whole'], found: [] },
  textRule: { metric: 'J01', rule: 'pair' },
  unknownMetric: { metric: 'A04', rule: 'sum', other: 'A99' },
  ownSubject: { metric: 'A04', rule: 'atMost' },
  textOperand: { metric: 'A04', rule: 'atLeast', other: 'J01' },
  attendanceUnit: { metric: 'A04', unit: 'người' },
  emptyBand: { metric: 'A04', low: 5, high: 5 },
  repeatedPart: { metric: 'A03', part: 'A03a' },
  partUnit: { metric: 'A03', unit: 'lần', part: 'A04', partUnit: 'văn bản' },
  sumCycle: { cycle: ['A01', 'A02', 'A01'] },
  ruleToken: { metric: 'A04', token: 'nhỏ hơn', reason: 'unknown' },
  standardId: { id: 'land' },
  standardMeaning: { metric: 'A04', field: 'acrossPeriods', standard: 'sum', found: 'latest' },
  takenCode: { metric: 'H01' },
  codeSystem: { code: '2025:04', system: 2024 },
  kindSystem: { code: '2024:048', kind: 'xã', system: 2024 },
  duplicateUnit: { code: '2024:042', first: 11 },
  duplicateName: { code: '2024:048', kind: 'huyện', name: 'Hạ Lang', other: '2024:042' },
  foreignParent: { code: '2024:048', parent: '2024:20', province: '2024:04' },
  bodyPlace: { code: '2024:04-CQ' },
  validity: { code: '2024:048', validFrom: '2025-01-01', validTo: '2024-01-01' },
  successorSystem: { code: '2024:048', successor: '2024:042' },
  repeatedSuccessor: { code: '2024:048', successor: '2025:01534' },
};

const ALL = Object.entries(SAMPLES).map(([code, facts]) => [code, { code, facts } as Coded] as const);

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test.each(ALL)('%s is two short sentences', (_, problem) => {
    for (const sentence of Object.values(describeProblem(problem, language))) {
      expect(sentence).toMatch(/^[\p{Lu}“][^\n]*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|không hợp lệ|sai định dạng|vui lòng|!/);
      expect(sentence.length).toBeLessThanOrEqual(115);
    }
  });

  test('no two problems read alike', () => {
    const sentences = ALL.map(([, problem]) => describeProblem(problem, language).what);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test('names what was typed and what there is to choose from', () => {
  expect(describeProblem({ code: 'unknownWord', facts: SAMPLES.unknownWord }, 'vi')).toEqual({
    what: '“trung bình” không có trong danh mục “Giữa các kỳ”.',
    todo: 'Chọn: cộng, kỳ cuối, ghép.',
  });
  expect(describeProblem({ code: 'duplicateMetric', facts: SAMPLES.duplicateMetric }, 'vi')).toEqual({
    what: 'Mã A01 đã dùng ở dòng thứ 11 của trang.',
    todo: 'Đổi mã của một trong hai dòng.',
  });
  expect(describeProblem({ code: 'standardMeaning', facts: SAMPLES.standardMeaning }, 'vi').what).toBe(
    'Dòng A04 là chỉ tiêu chuẩn, cách cộng giữa các kỳ là “cộng”, không phải “kỳ cuối”.',
  );
  expect(describeProblem({ code: 'kindAddition', facts: SAMPLES.kindAddition }, 'vi').what).toBe(
    'Loại “số hiện có” không cộng theo cách này (giữa các kỳ: cộng).',
  );
  expect(describeProblem({ code: 'valueRule', facts: SAMPLES.valueRule }, 'en').todo).toBe(
    'Write DEC or INT0.',
  );
});
