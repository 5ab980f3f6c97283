import type { MeasuredCase } from './bench';
import type { Machine } from './machine';
import { describeCase, describeMachine, formatFigure } from './report';
import { spreadOf } from './statistics';

test.each([
  [0.071_23, '0.0712'],
  [0.5, '0.5'],
  [1.236, '1.24'],
  [35.64, '35.6'],
  [99.96, '100'],
  [1240.4, '1240'],
])('%d is shown as %s', (value, shown) => {
  expect(formatFigure(value)).toBe(shown);
});

const CASE: MeasuredCase = {
  id: 'read',
  title: 'Reading',
  rounds: 3,
  ratios: [
    { what: 'our reader', against: 'the bound', ratio: spreadOf([1, 1.25, 2]) },
    { what: 'our reader', against: 'a peer', ratio: spreadOf([0.25, 0.25, 0.75]) },
  ],
  counts: [{ what: 'bytes', value: 12_340, against: 'cells' }],
  times: { ours: spreadOf([2, 2, 3]), 'the bound': spreadOf([1.5]) },
};

test('a case shows its ratios first, then the times they come from', () => {
  expect(describeCase(CASE).split('\n')).toEqual([
    'Reading',
    '   1.25  1.13–1.63  our reader / the bound',
    '   0.25  0.25–0.5   our reader / a peer',
    '  12340  exact      bytes / cells',
    '  (ms of processor time each, median of 3 rounds: ours 2; the bound 1.5)',
    '',
  ]);
});

test('a case that is only counted shows no times', () => {
  expect(describeCase({ ...CASE, ratios: [], times: {}, rounds: 0 })).toBe(
    ['Reading', '  12340  exact  bytes / cells', ''].join('\n'),
  );
});

const MACHINE: Machine = {
  processor: 'Chip',
  processors: 2,
  platform: 'linux x64',
  node: 'v20.1.0',
  load: 0.9,
};

test.each([
  [0.9, false],
  [1, false],
  [1.1, true],
])('a load of %d on two processors: warned of is %s', (load, isWarned) => {
  const [line, warning] = describeMachine({ ...MACHINE, load }).split('\n');
  expect(line).toBe(`Chip × 2, linux x64, Node v20.1.0, load ${load.toFixed(1)}`);
  expect(warning !== undefined).toBe(isWarned);
});
