import type { Issue, Severity } from '../../../src/core/report/issue';
import { likeliestBounds } from '../../../src/core/validation/boundCauses';

/** `F3 > F1 by 5`: V09 at F3, held against F1; with a severity before it, and `explained` after it. */
function bound(text: string): Issue {
  const [, severity = 'error', cell, sign, otherCell, by = '1', explained] =
    /^(?:(warning|error) )?(\w+) ([<>]) (\w+)(?: by (\d+))?( explained)?$/.exec(text)!;
  const [value, otherValue] = sign === '>' ? [100 + Number(by), 100] : [100, 100 + Number(by)];
  return {
    key: sign === '>' ? 'V09.more' : 'V09.fewer',
    severity: severity as Severity,
    ...{ sheet: 'Hạ Lang', cell: cell!, metric: cell! },
    facts: { value, other: otherCell!, otherCell: otherCell!, otherValue, factor: 1 },
    ...(explained ? { explained: true } : {}),
  };
}

const TABLE: readonly (readonly [name: string, found: readonly string[], kept: readonly string[]])[] = [
  ['nothing', [], []],
  ['one', ['F2 > F1'], ['F2 > F1']],
  ['two that have nothing in common', ['F2 > F1', 'F4 > F3'], ['F2 > F1', 'F4 > F3']],
  ['a figure out of bounds is no measure for another', ['F2 > F1', 'F3 > F2'], ['F2 > F1']],
  ['whichever comes first', ['F3 > F2', 'F2 > F1'], ['F2 > F1']],
  [
    'of a chain of three the last is not hidden by one that is hidden itself',
    ['F2 > F1', 'F3 > F2', 'F4 > F3'],
    ['F2 > F1', 'F4 > F3'],
  ],
  ['of a chain of four each second', ['F2 > F1', 'F3 > F2', 'F4 > F3', 'F5 > F4'], ['F2 > F1', 'F4 > F3']],
  ['two that blame each other are one', ['F1 < F2', 'F2 > F1'], ['F1 < F2']],
  ['too few and too many in one chain', ['F2 < F1', 'F3 > F2'], ['F2 < F1']],
  [
    'of several above one whole the widest',
    ['F2 > F1 by 3', 'F3 > F1 by 9', 'F4 > F1 by 5'],
    ['F3 > F1 by 9'],
  ],
  ['of equals the first cell', ['F3 > F1 by 4', 'F2 > F1 by 4'], ['F2 > F1 by 4']],
  ['several below one are not told apart', ['F2 < F1', 'F3 < F1'], ['F2 < F1', 'F3 < F1']],
  ['an error before a wider warning', ['error F2 > F1 by 1', 'warning F3 > F1 by 9'], ['error F2 > F1 by 1']],
  [
    'a warning hides no error further on',
    ['warning F2 > F1', 'error F3 > F2'],
    ['warning F2 > F1', 'error F3 > F2'],
  ],
  ['an error hides a warning further on', ['error F2 > F1', 'warning F3 > F2'], ['error F2 > F1']],
  [
    'one that was explained stands: what is held against it counts',
    ['warning F2 > F1 explained', 'warning F3 > F2'],
    ['warning F2 > F1 explained', 'warning F3 > F2'],
  ],
];

test.each(TABLE)('%s', (_, found, kept) => {
  expect(likeliestBounds(found.map(bound))).toEqual(kept.map(bound));
});

test('attendance and fines take part in the chain', () => {
  const facts = { other: 'D01', otherCell: 'F2', otherValue: 9 };
  const short: Issue = { ...bound('F3 < F2'), key: 'V06.fewer', facts: { ...facts, value: 5 } } as Issue;
  const alone: Issue = { ...bound('F3 > F2'), key: 'V15.alone', facts: { ...facts, value: 5 } } as Issue;
  const first = bound('F2 > F1');
  expect(likeliestBounds([first, short])).toEqual([first]);
  expect(likeliestBounds([first, alone])).toEqual([first]);
});
