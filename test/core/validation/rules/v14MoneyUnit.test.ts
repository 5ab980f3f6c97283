import { v14MoneyUnit } from '../../../../src/core/validation/rules/v14MoneyUnit';
import { cellAt, filledForm } from '../filledForm';
import { neighbours } from '../haLang';

type Rows = Parameters<typeof filledForm>[0]['rows'];

const issuesOf = (rows: Rows) => v14MoneyUnit.check(filledForm({ rows }), { stage: 'final' });

test('3 tỷ typed in đồng, last year 2.800 triệu: a warning with the sum in triệu', () => {
  expect(issuesOf({ D71: { period: 3_000_000_000, previous: 2800 } })).toEqual([
    {
      key: 'V14.history',
      severity: 'warning',
      sheet: 'Hạ Lang',
      cell: cellAt('D71'),
      metric: 'D71',
      facts: { value: 3_000_000_000, base: 2800, column: 'previous', proposal: 3000 },
      fix: { cells: [{ cell: cellAt('D71'), value: 3000 }], certain: false },
    },
  ]);
});

test.each<[string, Rows, number[]]>([
  ['nghìn đồng', { D71: { period: 3_000_000, previous: 2800 } }, [3000]],
  ['tỷ đồng', { D71: { period: 3, previous: 2800 } }, [3000]],
  ['against the plan', { D71: { period: 3_000_000, plan: 3500 } }, [3000]],
  ['small sums too', { F03: { period: 475_000, previous: 430 } }, [475]],
  ['three times last year', { D71: { period: 8400, previous: 2800 } }, []],
  ['a hundred times last year is no unit', { D71: { period: 280_000, previous: 2800 } }, []],
  ['nothing to hold it against', { D71: 300_000 }, []],
  ['more than any unit has, in nghìn đồng', { D71: 3_000_000 }, [3000]],
  ['more than any unit has, in đồng', { F05: 450_000_000 }, [450]],
  ['just less than any unit may have', { D71: 999_999 }, []],
  ['none last year', { D71: { period: 3000, previous: 0 } }, []],
  ['no money at all', { D71: { period: 0, previous: 2800 } }, []],
  ['things, not money', { B02: { period: 56_558_000, previous: 55_000 } }, []],
])('%s', (_, rows, proposals) => {
  expect(issuesOf(rows).map(({ facts }) => facts)).toMatchObject(proposals.map((proposal) => ({ proposal })));
  expect(issuesOf(rows)).toHaveLength(proposals.length);
});

describe('against the other units', () => {
  const sums = (values: readonly number[]) => neighbours(values.map((F03) => ({ F03 })));

  test.each<[string, number, readonly number[], unknown[]]>([
    ['nghìn where they have tens', 45_000, [40, 60, 90], [{ median: 60, peers: 3, proposal: 45 }]],
    ['đồng where they have tens', 45_000_000, [40, 60, 90], [{ proposal: 45 }]],
    ['below ten thousand', 9_999, [40, 60, 90], []],
    ['they have hundreds', 45_000, [400, 600, 900], []],
    ['too few of them', 45_000, [40, 60], []],
    ['none of them has any', 45_000, [0, 0, 0], []],
  ])('%s', (_, F03, others, expected) => {
    const found = v14MoneyUnit.check(filledForm({ rows: { F03 } }), { stage: 'final', peers: sums(others) });
    expect(found.map(({ facts }) => facts)).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  });
});
