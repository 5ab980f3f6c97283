import { v15FinesWithCases } from '../../../../src/core/validation/rules/v15FinesWithCases';
import { cellAt, filledForm } from '../filledForm';

type Rows = Parameters<typeof filledForm>[0]['rows'];

const issuesOf = (rows: Rows) => v15FinesWithCases.check(filledForm({ rows }), { stage: 'final' });

test('fines without an administrative case are a warning at the fines', () => {
  expect(issuesOf({ D71: 3000, D21: 0 })).toEqual([
    {
      key: 'V15.alone',
      severity: 'warning',
      sheet: 'Hạ Lang',
      cell: cellAt('D71'),
      metric: 'D71',
      facts: { value: 3000, other: 'D21', otherCell: cellAt('D21'), otherValue: 0 },
    },
  ]);
});

test.each([
  ['cases not given', { D71: 3000 }],
  ['cases not applicable', { D71: 3000, D21: 'x' }],
])('%s: a warning without their number', (_, rows) => {
  expect(issuesOf(rows)).toMatchObject([{ facts: { otherValue: null } }]);
});

test.each<[string, Rows]>([
  ['published: Cao Bằng 2024', { D71: 3000, D21: 251 }],
  ['no fines', { D71: 0, D21: 0 }],
  ['fines not given', { D21: 0 }],
  ['cases not understood, which is V03', { D71: 3000, D21: '251/813' }],
])('silent: %s', (_, rows) => {
  expect(issuesOf(rows)).toEqual([]);
});
