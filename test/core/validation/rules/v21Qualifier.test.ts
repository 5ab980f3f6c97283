import { v21Qualifier } from '../../../../src/core/validation/rules/v21Qualifier';
import { cellAt, filledForm, summarise } from '../filledForm';

type Rows = Parameters<typeof filledForm>[0]['rows'];

const issuesOf = (rows: Rows, period = '2024') =>
  v21Qualifier.check(filledForm({ rows, period }), { stage: 'final' });

test('a qualifier in a value cell has its own column', () => {
  expect(issuesOf({ C09: 'gần 400km' })).toEqual([
    {
      key: 'V21.qualifier',
      severity: 'warning',
      sheet: 'Hạ Lang',
      cell: cellAt('C09'),
      metric: 'C09',
      facts: { text: 'gần 400km', value: 400, qualifier: 'gần', qualifierCell: cellAt('C09', 'qualifier') },
      fix: {
        cells: [
          { cell: cellAt('C09'), value: 400 },
          { cell: cellAt('C09', 'qualifier'), value: 'gần' },
        ],
        certain: false,
      },
    },
  ]);
});

test.each<[string, Rows]>([
  ['more is written in the qualifier column', { C09: { period: 'gần 400', qualifier: 'gần, thiếu 2 đồn' } }],
  ['the column is not there', { C09: { plan: 'gần 400' } }],
  ['a formula made the text', { C09: { formula: '="gần "&400', result: 'gần 400' } }],
])('is not split where %s', (_, rows) => {
  const found = issuesOf(rows).filter(({ key }) => key !== 'V21.unread');
  expect(found).toMatchObject([{ key: 'V21.qualifier' }]);
  expect(found[0]).not.toHaveProperty('fix');
});

test.each<[string, string | number, boolean]>([
  ['a bound, not an estimate', 'dưới', true],
  ['an amount nobody can count', 'hàng trăm', true],
  ['one with a word of the four', 'gần hàng trăm', true],
  ['a word of the four and more', 'gần, thiếu 2 đồn', true],
  ['a number', 400, true],
  ['a word of the four', 'gần', false],
  ['a word of the four in capitals', 'KHOẢNG', false],
  ['a dash', '-', false],
  ['x', 'x', false],
])('the column Ước tính holding %s: %s', (_, qualifier, isSaid) => {
  const found = issuesOf({ A04: { period: 12, qualifier } });
  expect(found).toMatchObject(
    isSaid
      ? [{ key: 'V21.unread', severity: 'warning', cell: cellAt('A04', 'qualifier'), metric: 'A04' }]
      : [],
  );
  expect(found).toHaveLength(isSaid ? 1 : 0);
});

test.each([
  ['trên 3 tỉ đồng', 'D71', 'trên', 3000],
  ['hơn 5 tỷ đồng', 'F05', 'hơn', 5000],
  ['khoảng 150 lượt', 'B02', 'khoảng', 150],
  ['xấp xỉ 400', 'B01', 'khoảng', 400],
] as const)('“%s” for %s is %s %d', (text, code, qualifier, value) => {
  expect(issuesOf({ [code]: text })).toMatchObject([
    { key: 'V21.qualifier', facts: { text, value, qualifier } },
  ]);
});

test.each<[string, Rows, string[]]>([
  ['the column says the same', { C09: { period: 'gần 400', qualifier: 'gần' } }, ['V21.qualifier']],
  ['the column says otherwise', { C09: { period: 'gần 400', qualifier: 'trên' } }, ['V21.conflict']],
  ['only the column says it', { C09: { period: 400, qualifier: 'gần' } }, []],
  ['nobody says it', { C09: 400 }, []],
  ['the number is ambiguous, which is V03', { C09: 'gần 3.000' }, []],
  ['the unit is another, which is V03', { B01: 'gần 400 lượt tàu' }, []],
])('when %s', (_, rows, expected) => {
  expect(issuesOf(rows).map(({ key }) => key)).toEqual(expected);
});

test('a conflict tells what both come to', () => {
  expect(issuesOf({ C09: { period: 'gần 400', qualifier: 'trên' } })).toMatchObject([
    {
      severity: 'warning',
      facts: { qualifier: 'gần', merged: 'khoảng', qualifierCell: cellAt('C09', 'qualifier') },
    },
  ]);
});

test('plan and previous year have no qualifier column', () => {
  const row = { plan: 'trên 400', previous: 'gần 350', qualifier: 'hơn' };
  const issues = issuesOf({ C09: row });
  expect(issues.map(({ facts }) => facts)).toEqual([
    { text: 'trên 400', value: 400, qualifier: 'trên' },
    { text: 'gần 350', value: 350, qualifier: 'gần' },
  ]);
});

test('period and cumulative that differ from each other do not contradict the column', () => {
  const report = filledForm({ rows: { C09: { period: 'gần 40', cumulative: 'hơn 90' } }, period: '2024-03' });
  expect(summarise(v21Qualifier.check(report, { stage: 'final' }), report)).toEqual([
    'warning V21.qualifier C09',
    'warning V21.qualifier C09 cumulative',
  ]);
});

test.each([
  ['where it is expected: a hint', { F04: 'hàng trăm' }, 'hint'],
  ['where it is expected, with what it counts: a hint', { F04: 'Hàng trăm đoàn' }, 'hint'],
  ['another phrase there: a warning', { F04: 'nhiều' }, 'warning'],
  ['elsewhere: a warning', { B01: 'hàng trăm' }, 'warning'],
])('a phrase %s', (_, rows, severity) => {
  expect(issuesOf(rows)).toMatchObject([
    { key: 'V21.phrase', severity, facts: { text: Object.values(rows)[0] } },
  ]);
});
