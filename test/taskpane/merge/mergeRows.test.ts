import type { MatchedUnit } from '../../../src/core/rollup/matchUnits';
import type { SubmissionState } from '../../../src/core/rollup/submissionState';
import type { UnmatchedFile } from '../../../src/core/rollup/unmatched';
import { GROUPS, groupRows } from '../../../src/taskpane/merge/mergeRows';

const unit = (code: string, state: SubmissionState) =>
  ({ unit: { code }, state, candidates: [] }) as unknown as MatchedUnit;
const file = (name: string, state: SubmissionState): UnmatchedFile => ({ file: name, sha256: '', state });

const MATCH = {
  units: [
    unit('1', 'accepted'),
    unit('2', 'missing'),
    unit('3', 'duplicate'),
    unit('4', 'hasErrors'),
    unit('5', 'wrongPeriod'),
    unit('6', 'wrongVersion'),
  ],
  unmatched: [file('x', 'unreadable'), file('y', 'unknownUnit'), file('y', 'wrongVersion')],
};

const listed = (leftOut: readonly string[]) => {
  const groups = groupRows(MATCH, leftOut);
  return Object.fromEntries(GROUPS.map((group) => [group, groups[group].map(({ id }) => id)]));
};

test('units and files stand by what is to be done', () => {
  expect(listed([])).toEqual({
    decide: ['3', '4', '5', '6', 'y#0', 'y#1'],
    unreadable: ['x#0'],
    missing: ['2'],
    received: ['1'],
    leftOut: [],
  });
});

test('what was left out needs no decision; what is accepted is in, whatever was said before', () => {
  expect(listed(['5', 'y#1', '1'])).toMatchObject({
    decide: ['3', '4', '6', 'y#0'],
    received: ['1'],
    leftOut: ['5', 'y#1'],
  });
});
