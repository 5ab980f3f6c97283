import { parsePeriod } from '../../../src/core/catalogue/period';
import type { Candidate } from '../../../src/core/rollup/candidate';
import type { MatchedUnit } from '../../../src/core/rollup/matchUnits';
import { rivalsOf } from '../../../src/taskpane/merge/rivals';

/** Candidates as `file period`; a file is its own hash. */
const candidates = (...written: string[]) =>
  written.map((text) => {
    const [file, period] = text.split(' ');
    const report = { sheet: 'A', period: parsePeriod(period!) };
    return { file, sha256: file!.toLowerCase(), report, issues: [] } as unknown as Candidate;
  });

test.each([
  ['two files', ['a 2024', 'b 2024'], [], ['a', 'b']],
  ['the same file received twice is no rival', ['a 2024', 'A 2024', 'b 2024'], [], ['a', 'b']],
  ['another period is no rival', ['a 2024', 'b 2024', 'c 2023'], [], ['a', 'b']],
  [
    'the first quarter not decided yet',
    ['a 2024-Q1', 'b 2024-Q1', 'c 2024-Q2', 'd 2024-Q2'],
    ['b'],
    ['c', 'd'],
  ],
  ['all decided', ['a 2024', 'b 2024'], ['a'], []],
])('%s', (_, written, preferred, rivals) => {
  const unit = { candidates: candidates(...written) } as unknown as MatchedUnit;
  expect(rivalsOf(unit, preferred).map(({ file }) => file)).toEqual(rivals);
});
