import { describeIssue } from '../../../../src/core/validation/describeIssue';
import { v23Secrecy } from '../../../../src/core/validation/rules/v23Secrecy';
import { validate } from '../../../../src/core/validation/validate';
import { miniReport } from '../../report/miniForm';

const issuesOf = (changes: Readonly<Record<string, string>>) =>
  v23Secrecy.check(miniReport(changes), { stage: 'draft' });

test.each([
  ['a statement', 'B16', 'Độ mật: Tối mật', 'J01'],
  ['a note', 'I8', 'MẬT', 'B01'],
  ['an explanation', 'H11', 'theo kế hoạch số 5 (Mật)', 'D01'],
  ['a figure’s cell', 'D8', 'TUYỆT MẬT', 'B01'],
  ['a heading', 'K1', 'MẬT', undefined],
  ['below the table', 'D40', 'TỐI MẬT', undefined],
  ['TCVN3', 'B16', 'Tµi liÖu ®ãng dÊu (MËt)', 'J01'],
  ['decomposed', 'B16', 'MẬT'.normalize('NFD'), 'J01'],
])('a mark in %s stops the report, and its text is not repeated', (_, cell, text, metric) => {
  const [issue, ...more] = issuesOf({ [cell]: text });
  expect(more).toEqual([]);
  expect(issue).toEqual({
    key: 'V23.mark',
    severity: 'error',
    sheet: 'Hạ Lang',
    cell,
    ...(metric ? { metric } : {}),
    facts: {},
  });
});

test.each(['bảo vệ bí mật nhà nước', 'mật độ dân số', 'đã bảo mật', 'gần'])('%s is no mark', (text) => {
  expect(issuesOf({ B16: text, I8: text, D40: text })).toEqual([]);
});

test('of all that is wrong with a marked cell only the mark is told', () => {
  const issues = validate(miniReport({ D8: 'MẬT 12 chuyên án', B16: 'Mật' }), { stage: 'draft' });
  const marked = issues.filter(({ cell }) => cell === 'D8' || cell === 'B16');
  expect(marked.map(({ key }) => key)).toEqual(['V23.mark', 'V23.mark']);
  for (const issue of marked) {
    const { what, todo } = describeIssue(issue, 'vi');
    expect(`${what} ${todo}`).not.toMatch(/chuyên án|MẬT/);
  }
});
