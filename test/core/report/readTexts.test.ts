import { miniReport } from './miniForm';

const statements = (changes: Record<string, string>) =>
  (miniReport(changes).texts.J01 ?? []).map(({ cell, text }) => `${cell} ${text}`);

test.each<[string, Record<string, string>, string[]]>([
  ['one statement, and a blank row to go on', {}, ['B16 Ra quân phát quang đường biên.']],
  ['two', { B17: 'Cấp 300 tờ rơi.' }, ['B16 Ra quân phát quang đường biên.', 'B17 Cấp 300 tờ rơi.']],
  [
    'rows added further down',
    { A30: 'j01', B30: '  Họp giao ban. ' },
    ['B16 Ra quân phát quang đường biên.', 'B30 Họp giao ban.'],
  ],
  ['a number', { B16: '2024' }, ['B16 2024']],
  ['none', { B16: '' }, []],
])('%s', (_, changes, expected) => {
  expect(statements(changes)).toEqual(expected);
});

test.each([
  ['filled', {}, 'B16'],
  ['blank', { B16: '' }, 'B16'],
  ['only further down', { A16: '', B16: '' }, 'B17'],
])('where the section begins: %s', (_, changes, cell) => {
  expect(miniReport(changes).textCells).toEqual({ J01: cell });
});

test('a section without rows has no cell', () => {
  expect(miniReport({ A16: '', B16: '', A17: '' }).textCells).toEqual({});
});

test('without the label’s tag the statement is looked for beside the code', () => {
  expect(statements({ B5: '' })).toEqual(['B16 Ra quân phát quang đường biên.']);
});
