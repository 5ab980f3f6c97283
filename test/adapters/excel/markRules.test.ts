import { columnRuns, isSameArea } from '../../../src/adapters/excel/markAreas';
import { markedSeverity, markRule } from '../../../src/adapters/excel/markRules';
import { range } from '../../../src/core/sheet/address';

test.each([
  [markRule('error').formula, 'error'],
  [markRule('warning').formula, 'warning'],
  [' = n( "phph-mark-error" ) = 0', 'error'],
  ['=A1="phph-mark-error"', undefined],
  ['=NOT(N("phph-mark-error")=0)', undefined],
  ['=N("phph-mark-hint")=0', undefined],
  ['', undefined],
])('%s is ours: %s', (formula, severity) => {
  expect(markedSeverity(formula)).toBe(severity);
});

const cells = (...places: readonly (readonly [row: number, col: number])[]) =>
  places.map(([row, col]) => ({ row, col }));

test.each([
  [cells(), []],
  [cells([3, 1], [2, 1], [4, 1]), [range(2, 1, 4, 1)]],
  [cells([2, 1], [2, 2], [2, 1]), [range(2, 1), range(2, 2)]],
  [cells([9, 1], [2, 1], [3, 1]), [range(2, 1, 3, 1), range(9, 1)]],
])('%j lie in %j', (places, runs) => {
  expect(columnRuns(places)).toEqual(runs);
});

test.each([
  [[], [], true],
  [[range(0, 0)], [], false],
  [[range(0, 0, 1, 1)], [range(0, 0, 1, 0), range(0, 1, 1, 1)], true],
  [[range(0, 0, 1, 1)], [range(0, 0, 1, 0), range(0, 2, 1, 2)], false],
  [[range(0, 0, 1_048_575, 2)], [range(0, 0, 1_048_575, 1), range(0, 2, 1_048_575, 2)], true],
])('%j and %j are the same cells: %s', (some, others, isSame) => {
  expect([isSameArea(some, others), isSameArea(others, some)]).toEqual([isSame, isSame]);
});
