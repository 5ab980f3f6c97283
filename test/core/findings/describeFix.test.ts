import { describeFix } from '../../../src/core/findings/describeFix';
import type { Fix, Issue } from '../../../src/core/report/issue';

const issueWith = (fix?: Fix): Issue => ({
  ...{ key: 'V01.blank', severity: 'error', sheet: 'A', cell: 'F12', facts: {} },
  ...(fix && { fix }),
});

test.each<[string, Fix | undefined, string, string]>([
  ['none', undefined, '', ''],
  [
    'a number, as it is shown',
    { cells: [{ cell: 'F15', value: 1570 }], certain: true },
    'F15: 1.570',
    'F15: 1.570',
  ],
  [
    'an uncertain one of two cells',
    {
      cells: [
        { cell: 'F15', value: 400 },
        { cell: 'K15', value: 'gần' },
      ],
      certain: false,
    },
    'Nếu đúng:\nF15: 400\nK15: gần',
    'If right:\nF15: 400\nK15: gần',
  ],
  [
    'a cell to be emptied',
    { cells: [{ cell: 'F15', value: null }], certain: true },
    'F15: để trống',
    'F15: leave blank',
  ],
  [
    'a formula',
    { cells: [{ cell: 'I20', value: 0.09, formula: '=F20/H20-1' }], certain: true },
    'I20: khôi phục công thức',
    'I20: restore the formula',
  ],
])('%s', (_name, fix, vi, en) => {
  expect(describeFix(issueWith(fix), 'vi')).toBe(vi);
  expect(describeFix(issueWith(fix), 'en')).toBe(en);
});

test('a long statement is cut', () => {
  const text = describeFix(
    issueWith({ cells: [{ cell: 'C90', value: 'ấ'.repeat(500) }], certain: true }),
    'vi',
  );
  expect(text).toBe(`C90: ${'ấ'.repeat(79)}…`);
});
