import { v06Attendance } from '../../../../src/core/validation/rules/v06Attendance';
import { cellAt, filledForm } from '../filledForm';

const issuesOf = (rows: Parameters<typeof filledForm>[0]['rows'], period = '2024') =>
  v06Attendance.check(filledForm({ rows, period }), { stage: 'final' });

test('fewer listeners than sessions is an error at the listeners', () => {
  expect(issuesOf({ B01: 1570, B02: 156 })).toEqual([
    {
      key: 'V06.fewer',
      severity: 'error',
      sheet: 'Hạ Lang',
      cell: cellAt('B02'),
      metric: 'B02',
      facts: { value: 156, other: 'B01', otherCell: cellAt('B01'), otherValue: 1570 },
    },
  ]);
});

test.each([
  ['as many listeners as sessions', { B01: 1570, B02: 1570 }],
  ['published: Cao Bằng 2024', { B01: 1570, B02: 56558, C01: 1352, C02: 15942 }],
  ['nobody came, which is V05', { B01: 1570, B02: 0 }],
  ['no figure', { B01: 1570 }],
  ['a thousands slip, which is V02', { B01: 1570, B02: 56.558 }],
  ['text nobody understands', { B01: 1570, B02: 'rất đông' }],
  ['cases and persons, which are no attendances', { D01: 91, D02: 77 }],
  ['vessels and sessions of other rows', { B01: 1570, C02: 12 }],
])('silent: %s', (_, rows) => {
  expect(issuesOf(rows)).toEqual([]);
});

test('text that counts is compared like a number', () => {
  expect(issuesOf({ B01: '1.570 buổi', B02: 'gần 156 lượt' })).toMatchObject([
    { facts: { value: 156, otherValue: 1570 } },
  ]);
});
