import { countIssues, needsReturn, stateOf, writableIssues } from '../../../src/core/findings/finding';
import type { Issue } from '../../../src/core/report/issue';
import { formFinding, LOCKED } from './miniFindings';

const issue = (severity: Issue['severity'], explained?: true): Issue => ({
  ...{ key: 'V01.blank', severity, sheet: 'A', cell: 'F12', facts: {} },
  ...(explained && { explained }),
});
const [error, warning, hint, explained] = [
  issue('error'),
  issue('warning'),
  issue('hint'),
  issue('warning', true),
];
const secret: Issue = { key: 'V23.mark', severity: 'error', sheet: 'A', cell: 'F9', facts: {} };
const clean = formFinding('a.xlsx', { lines: { B01: 5, B02: 60 } });

test.each<[Issue[], string, boolean, number[]]>([
  [[], 'clean', false, [0, 0, 0, 0]],
  [[hint], 'clean', false, [0, 0, 1, 0]],
  [[explained, hint], 'clean', false, [0, 0, 1, 1]],
  [[warning, explained], 'warnings', true, [0, 1, 0, 1]],
  [[error, warning, error], 'errors', true, [2, 1, 0, 0]],
  [[secret, warning], 'errors', false, [1, 1, 0, 0]],
])('%#: a form is %s where that is wrong', (issues, state, goesBack, counts) => {
  const form = { ...clean, issues };
  expect(stateOf(form)).toBe(state);
  expect(needsReturn(form)).toBe(goesBack);
  const { errors, warnings, hints, explained: answered } = countIssues(issues);
  expect([errors, warnings, hints, answered]).toEqual(counts);
});

test('a file without a form is unread', () => {
  expect(stateOf(LOCKED)).toBe('unread');
});

test('of a form that may be secret only the mark is told', () => {
  expect(writableIssues({ issues: [error, secret] })).toEqual([secret]);
  expect(writableIssues({ issues: [error, warning] })).toEqual([error, warning]);
});
