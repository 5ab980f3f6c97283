import { describeIssue } from '../../../../src/core/validation/describeIssue';
import { v04ThousandsSlip } from '../../../../src/core/validation/rules/v04ThousandsSlip';
import { cellAt, filledForm, summarise } from '../filledForm';

type Rows = Parameters<typeof filledForm>[0]['rows'];

const issuesOf = (rows: Rows, period = '2024') =>
  v04ThousandsSlip.check(filledForm({ rows, period }), { stage: 'final' });

test('1,57 sessions may be 1.570: an error with the proposal, for a person to decide', () => {
  expect(issuesOf({ B01: 1.57 })).toEqual([
    {
      key: 'V04.slip',
      severity: 'error',
      sheet: 'Hạ Lang',
      cell: cellAt('B01'),
      metric: 'B01',
      facts: { value: 1.57, proposal: 1570 },
      fix: { cells: [{ cell: cellAt('B01'), value: 1570 }], certain: false },
    },
  ]);
});

test.each([
  ['published: 56.558 attendances', { B02: 56.558 }, 56558],
  ['published: 15.942 attendances', { C02: 15.942 }, 15942],
  ['published: 1.352 patrols, in another column', { C01: { previous: 1.352 } }, 1352],
  ['the zeros at the end are lost', { B01: 1.5 }, 1500],
  ['a stock', { E08: 291.5 }, 291500],
  ['binary noise', { B01: 1.1 + 0.47 }, 1570],
])('%s', (_, rows, proposal) => {
  expect(issuesOf(rows)).toMatchObject([{ facts: { proposal } }]);
});

test.each<[string, Rows]>([
  ['a length, which may have decimals', { C09: 41.587 }],
  ['money, which may have decimals', { D71: 1.57 }],
  ['more than three decimals, which is V02', { B01: 1.5705 }],
  ['below one: no thousands are written 0.570', { B01: 0.57 }],
  ['a thousand and more: 1570.5 has its thousands', { B01: 1570.5 }],
  ['below zero', { B01: -1.57 }],
  ['computed by a person', { B01: { formula: '=10/4', result: 2.5 } }],
  ['text, which is V03', { B01: '1,57' }],
  ['whole', { B01: 1570 }],
])('silent: %s', (_, rows) => {
  expect(issuesOf(rows)).toEqual([]);
});

test('the copied cumulative is not spoken of again', () => {
  const report = filledForm({
    rows: { B01: { period: 1.57, cumulative: { formula: '=F9', result: 1.57 } } },
  });
  expect(summarise(v04ThousandsSlip.check(report, { stage: 'final' }), report)).toEqual([
    'error V04.slip B01',
  ]);
});

test.each([
  [',', 'Máy này đọc 1,570 là 1,57.'],
  ['.', 'Máy này đọc 1.570 là 1,57.'],
])('a machine whose decimal mark is %s is told how it read it', (decimalSeparator, said) => {
  const culture = { name: 'vi-VN', decimalSeparator };
  const [issue] = v04ThousandsSlip.check(filledForm({ rows: { B01: 1.57 } }), { stage: 'final', culture });
  expect(describeIssue(issue!, 'vi').why).toContain(said);
});

test.each<[string, Rows, unknown[]]>([
  ['three million meetings', { A04: 3_000_000 }, [{ facts: { value: 3_000_000, proposal: 3000 } }]],
  [
    'not whole without three noughts',
    { A04: 3_000_500 },
    [{ facts: { value: 3_000_500, ceiling: 1_000_000 } }],
  ],
  ['just below the threshold', { B02: 999_999 }, []],
  ['money has its own rule', { D71: 3_000_000 }, []],
])('more than any unit has: %s', (_, rows, expected) => {
  const found = issuesOf(rows);
  expect(found.map(({ key, severity }) => `${severity} ${key}`)).toEqual(
    expected.map(() => 'warning V04.ceiling'),
  );
  expect(found).toMatchObject(expected);
});
