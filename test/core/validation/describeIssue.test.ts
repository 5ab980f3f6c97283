import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import type { Issue } from '../../../src/core/report/issue';
import { describeIssue } from '../../../src/core/validation/describeIssue';
import { validate } from '../../../src/core/validation/validate';
import { cellAt, filledForm } from './filledForm';

const land = catalogueFor('land');
/** Numbers keep to their units; seen as ordinary spaces here. */
const plain = (text: string) => text.replace(/\u00A0/g, ' ');

function said(rows: Parameters<typeof filledForm>[0]['rows'], language: 'vi' | 'en') {
  const texts = { J02: 'Còn chậm.', J04: 'Tăng cường.' };
  const issues = validate(filledForm({ rows, texts }), { stage: 'final' });
  return issues.map((issue) => {
    const { what, todo, where } = describeIssue(issue, language, land);
    return [what, todo, where].map(plain);
  });
}

const at = cellAt;

test.each<[string, Parameters<typeof said>[0], [string, string, string], [string, string]]>([
  [
    'V02',
    { B01: 0.57 },
    [
      'Số buổi là 0,57 nhưng phải là số nguyên.',
      `Nhập lại số nguyên ở ô ${at('B01')}; xem dấu phân cách hàng nghìn.`,
      'Dòng B01 · Buổi tuyên truyền (tổng)',
    ],
    [
      'The number of sessions is 0,57 but must be whole.',
      `Re-enter a whole number in cell ${at('B01')}; look at the thousands mark.`,
    ],
  ],
  [
    'V04',
    { B01: 1.57 },
    [
      'Số buổi là 1,57, nhưng số buổi phải là số nguyên.',
      `Nếu đúng là 1.570 buổi, nhập lại 1570 ở ô ${at('B01')}, không gõ dấu.`,
      'Dòng B01 · Buổi tuyên truyền (tổng)',
    ],
    [
      'The number of sessions is 1,57, but the number of sessions must be whole.',
      `If it is 1.570 sessions, re-enter 1570 in cell ${at('B01')} without a mark.`,
    ],
  ],
  [
    'V03',
    { A04: '1 352' },
    [
      '“1 352” là chữ; khi tổng hợp được đọc là 1.352.',
      `Nhập lại ở ô ${at('A04')} số 1.352 để công thức cộng được.`,
      'Dòng A04 · Văn bản lãnh đạo, chỉ đạo, kế hoạch phối hợp đã ban hành',
    ],
    [
      '“1 352” is text; merging reads it as 1.352.',
      `Re-enter the number 1.352 in cell ${at('A04')}, so that formulas add it up.`,
    ],
  ],
  [
    'V05',
    { A01: 14 },
    [
      'Dòng A01 “Hội nghị, giao ban giữa cấp ủy hai bên” có 14 cuộc nhưng dòng A02 chưa có số.',
      `Nhập số lượt người ở ô ${at('A02')}.`,
      'Dòng A02 · Lượt đại biểu dự',
    ],
    [
      // The label is left out where the sentence would grow too long.
      'Row A01 has 14 meetings but row A02 has no figure.',
      `Enter the number of attendances in cell ${at('A02')}.`,
    ],
  ],
  [
    'V06',
    { B01: 1570, B02: 156 },
    [
      '156 lượt người ít hơn 1.570 buổi ở dòng B01 “Buổi tuyên truyền (tổng)”.',
      `Xem lại dấu phân cách hàng nghìn ở ô ${at('B01')} và ô ${at('B02')}.`,
      'Dòng B02 · Lượt người nghe (tổng)',
    ],
    [
      '156 attendances are fewer than 1.570 sessions in row B01 “Outreach sessions (total)”.',
      `Look at the thousands mark in cells ${at('B01')} and ${at('B02')}.`,
    ],
  ],
  [
    'V07',
    { D01: 91, D02: 77, D41: 3 },
    [
      '77 đối tượng ít hơn 88 vụ có chủ (91 vụ, trừ 3 vô chủ).',
      `Bổ sung số vụ vô chủ ở ô ${at('D41')}, hoặc giải trình.`,
      'Dòng D02 · Phát hiện, bắt giữ, tiếp nhận, xử lý: đối tượng (tổng)',
    ],
    [
      '77 persons are fewer than 88 cases with an owner (91 less 3 ownerless).',
      `Complete ownerless cases in cell ${at('D41')}, or explain.`,
    ],
  ],
  [
    'V08',
    { D01: 209, D02: 874, D12: 62, D22: 785, D32: 0 },
    [
      'Tổng 874 khác 847 là cộng 3 dòng trong đó (62 + 785 + 0).',
      `Xem lại tổng ở ô ${at('D02')}, hoặc ô ${at('D12')}, ${at('D22')}, ${at('D32')}.`,
      'Dòng D02 · Phát hiện, bắt giữ, tiếp nhận, xử lý: đối tượng (tổng)',
    ],
    [
      'The total 874 differs from 847, the sum of its 3 rows (62 + 785 + 0).',
      `Check the total in cell ${at('D02')}, or cells ${at('D12')}, ${at('D22')}, ${at('D32')}.`,
    ],
  ],
  [
    'V21',
    { C09: 'gần 400km' },
    [
      '“gần 400km” là chữ; khi tổng hợp được đọc là gần 400.',
      `Nhập 400 ở ô ${at('C09')} và chọn “gần” ở ô ${at('C09', 'qualifier')}.`,
      'Dòng C09 · Đường tuần tra biên giới được phát quang',
    ],
    [
      '“gần 400km” is text; merging reads it as gần 400.',
      `Enter 400 in cell ${at('C09')} and choose “gần” in cell ${at('C09', 'qualifier')}.`,
    ],
  ],
])('%s in words', (rule, rows, vietnamese, english) => {
  const words = said(rows, 'vi');
  expect(words).toContainEqual(vietnamese);
  expect(said(rows, 'en').map(([what, todo]) => [what, todo])).toContainEqual(english);
  expect(words).toHaveLength(rule === 'V07' ? 2 : 1);
});

test('the dash of a part is left to the form', () => {
  expect(said({ C03: -14 }, 'vi').map(([, , where]) => where)).toEqual([
    'Dòng C03 · với công an, quân sự, dân quân, nhân dân: lần',
  ]);
});

test('numbers and their units never part', () => {
  const [issue] = validate(filledForm({ rows: { B01: 1570, B02: 156 } }), { stage: 'draft' });
  expect(describeIssue(issue!, 'vi', land).what).toContain('156\u00A0lượt người ít hơn 1.570\u00A0buổi');
});

test('without a catalogue a row is known by its code, its numbers by themselves', () => {
  const [issue] = validate(filledForm({ rows: { B01: 1570, B02: 156 } }), { stage: 'draft' });
  expect(describeIssue(issue!, 'vi')).toEqual({
    what: '156 ít hơn 1.570 ở dòng B01.',
    todo: `Xem lại dấu phân cách hàng nghìn ở ô ${at('B01')} và ô ${at('B02')}.`,
    why: `V06: lần nào cũng có ít nhất một lượt người. Ô ${at('B02')} là 156, ô ${at('B01')} là 1.570.`,
    where: 'Dòng B02',
  });
});

test('an issue of the whole sheet says which sheet', () => {
  const issue: Issue = { key: 'V17.noUnit', severity: 'error', sheet: 'Hạ Lang', cell: 'B15', facts: {} };
  expect(describeIssue(issue, 'vi', land).where).toBe('Hạ Lang');
});

test('a button is offered in words only where it can mend the cell', () => {
  const [slip] = validate(filledForm({ rows: { B01: 1.57 } }), { stage: 'draft' });
  expect(plain(describeIssue(slip!, 'vi', land).offer ?? '')).toBe('Nếu đúng là 1.570 buổi, bấm Sửa.');
  const { fix: _, ...unmended } = slip!;
  expect(describeIssue(unmended, 'vi', land)).not.toHaveProperty('offer');
});

test('why: the rule by its number and both sides of it', () => {
  const rows = { D01: 209, D02: 874, D12: 62, D22: 785, D32: 0 };
  const [issue] = validate(filledForm({ rows }), { stage: 'draft' });
  expect(plain(describeIssue(issue!, 'vi', land).why)).toBe(
    'V08: khi các dòng trong đó đã đủ số, cộng lại bằng tổng. Tổng là 874, cộng lại là 847.',
  );
});
