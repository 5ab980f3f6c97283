import { v07OwnedCases } from '../../../../src/core/validation/rules/v07OwnedCases';
import { cellAt, filledForm } from '../filledForm';

const issuesOf = (rows: Parameters<typeof filledForm>[0]['rows']) =>
  v07OwnedCases.check(filledForm({ rows }), { stage: 'final' });

test('Lạng Sơn, nine months of 2023: 43 of 91 cases were ownerless, so 77 persons are enough', () => {
  expect(issuesOf({ D01: 91, D02: 77, D41: 43 })).toEqual([]);
});

test.each([
  ['ownerless cases not given', { D01: 91, D02: 77 }, 0],
  ['no ownerless cases', { D01: 91, D02: 77, D41: 0 }, 0],
  ['too few ownerless cases', { D01: 91, D02: 77, D41: 3 }, 3],
  ['ownerless cases not applicable', { D01: 91, D02: 77, D41: 'x' }, 0],
])('a warning with %s', (_, rows, ownerless) => {
  expect(issuesOf(rows)).toEqual([
    {
      key: 'V07.fewer',
      severity: 'warning',
      sheet: 'Hạ Lang',
      cell: cellAt('D02'),
      metric: 'D02',
      facts: {
        persons: 77,
        cases: 91,
        casesCell: cellAt('D01'),
        ownerless,
        ownerlessCode: 'D41',
        ownerlessCell: cellAt('D41'),
      },
    },
  ]);
});

test.each([
  ['as many persons as owned cases', { D01: 91, D02: 88, D41: 3 }],
  ['nobody in a case without owner', { D01: 1, D02: 0, D41: 1 }],
  ['persons not given, which is V05', { D01: 91 }],
  ['cases not given', { D02: 77 }],
  ['ownerless cases not understood', { D01: 91, D02: 77, D41: 'nhiều' }],
  ['ownerless cases below zero, which is V02', { D01: 91, D02: 77, D41: -43 }],
])('silent: %s', (_, rows) => {
  expect(issuesOf(rows)).toEqual([]);
});
