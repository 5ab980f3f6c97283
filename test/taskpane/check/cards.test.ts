import type { CheckedForm } from '../../../src/actions/checkWorkbook';
import type { Issue, Severity } from '../../../src/core/report/issue';
import { foldCards, groupIssues, nextCard } from '../../../src/taskpane/check/cards';

const issue = (severity: Severity, cell: string, sheet = 'A'): Issue => ({
  key: 'V02.negative',
  severity,
  sheet,
  cell,
  facts: { value: -1 },
});

const form = (sheet: string, ...issues: Issue[]): CheckedForm => ({ sheet, issues });

const FORMS = [
  form('A', issue('hint', 'F2'), issue('error', 'G10'), issue('error', 'F10'), issue('error', 'F9')),
  form('B', issue('warning', 'F3', 'B'), issue('error', 'F3', 'B')),
];

const listed = (forms: readonly CheckedForm[]) =>
  groupIssues(forms).map(({ sheet, kind, cards }) => [sheet, kind, cards.map((card) => card.issue.cell)]);

test('cards stand by sheet, severity, row and column', () => {
  expect(listed(FORMS)).toEqual([
    ['A', 'error', ['F9', 'F10', 'G10']],
    ['A', 'hint', ['F2']],
    ['B', 'error', ['F3']],
    ['B', 'warning', ['F3']],
  ]);
});

test('every card has an id of its own, the same after another check', () => {
  const twice = [form('A', issue('error', 'F9'), issue('error', 'F9'))];
  const ids = (forms: readonly CheckedForm[]) =>
    groupIssues(forms).flatMap(({ cards }) => cards.map(({ id }) => id));
  expect(new Set(ids(twice)).size).toBe(2);
  expect(ids(FORMS)).toEqual(ids(structuredClone(FORMS)));
});

test('the next error is the one below, over sheets, then the first again', () => {
  const groups = groupIssues(FORMS);
  const visited: string[] = [];
  let present: string | undefined;
  for (let press = 0; press < 5; press++) {
    const card = nextCard(groups, 'error', present)!;
    visited.push(`${card.issue.sheet}!${card.issue.cell}`);
    present = card.id;
  }
  expect(visited).toEqual(['A!F9', 'A!F10', 'A!G10', 'B!F3', 'A!F9']);
});

test('a card that is gone leaves the next press at the top', () => {
  expect(nextCard(groupIssues(FORMS), 'error', 'gone')?.issue.cell).toBe('F9');
  expect(nextCard(groupIssues([]), 'error')).toBeUndefined();
});

describe('three of one kind and more stand as one', () => {
  const fix = (certain: boolean, formula?: string) => ({
    cells: [{ cell: 'F1', value: 1, ...(formula ? { formula } : {}) }],
    certain,
  });
  const text = (cell: string, certain = true): Issue => ({
    ...{ key: 'V03.number', severity: 'warning', sheet: 'A', cell, facts: { text: '1 352', value: 1352 } },
    fix: fix(certain),
  });
  const blank = (cell: string): Issue => ({
    ...{ key: 'V01.blank', severity: 'warning', sheet: 'A', cell, facts: {} },
  });
  const shown = (...issues: Issue[]) => {
    const [group] = groupIssues([form('A', ...issues)]);
    return foldCards(group!.cards).map((entry) =>
      'cards' in entry ? entry.cards.map(({ issue: { cell } }) => cell).join('+') : entry.issue.cell,
    );
  };

  test.each<[string, Issue[], string[]]>([
    ['three', [text('F1'), text('F2'), text('F3')], ['F1+F2+F3']],
    ['two', [text('F1'), text('F2')], ['F1', 'F2']],
    [
      'at the first of them',
      [text('F3'), issue('warning', 'F2'), text('F1'), text('F4'), issue('warning', 'F5')],
      ['F1+F3+F4', 'F2', 'F5'],
    ],
    ['a repair decided one by one', ['F1', 'F2', 'F3'].map((cell) => text(cell, false)), ['F1', 'F2', 'F3']],
    ['of two kinds', [text('F1'), text('F2'), text('F3', false)], ['F1', 'F2', 'F3']],
    ['what has no repair', ['F1', 'F2', 'F3'].map((cell) => issue('warning', cell)), ['F1', 'F2', 'F3']],
    ['blanks', ['F1', 'F2', 'F3'].map(blank), ['F1+F2+F3']],
  ])('%s', (_, issues, expected) => {
    expect(shown(...issues)).toEqual(expected);
  });
});
