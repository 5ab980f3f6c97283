import { TextDecoder } from 'node:util';
import { fireEvent, within } from '@testing-library/react';
import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import type { Issue, IssueKey } from '../../../src/core/report/issue';
import { parseAddress } from '../../../src/core/sheet/address';
import { isAnswerable } from '../../../src/core/validation/explained';
import { cardsOf } from '../../../src/taskpane/check/cards';
import { RULE_EXAMPLES } from '../../core/validation/ruleExamples';
import { formWorkbook, sampleForms } from '../memoryActions';
import { openPane, primary, settled, shown } from '../openPane';

const KEYS = Object.keys(RULE_EXAMPLES) as IssueKey[];
const WORKBOOK = formWorkbook([sampleForms()[4]!]);

/** A card with everything on it unfolded: its lines from top to bottom, its buttons, and where Đến ô has led. */
type Opened = {
  readonly issue: Issue;
  readonly lines: readonly string[];
  readonly buttons: readonly string[];
  readonly ledTo: string;
};
const cards = new Map<IssueKey, Opened>();

// One list of every issue there is, each card opened once.
beforeAll(async () => {
  // jsdom has none, and the calculator behind the examples needs it.
  Object.assign(globalThis, { TextDecoder });
  const { showExample } = await import('../../core/validation/shownExample');
  const [form] = await checkWorkbook(memoryHost(WORKBOOK), STANDARD_CATALOGUES);
  const all = { ...form!, issues: KEYS.map((key) => showExample(key).issue!), present: {} };
  let ledTo = '';
  const select = async (_: string, cell: string) => {
    ledTo = cell;
  };
  await openPane({ tab: 'check', actions: { check: async () => [all], select } });
  fireEvent.click(primary());
  await settled();
  for (const group of within(shown()).getAllByRole('button', { expanded: false })) fireEvent.click(group);
  await settled();
  const rank = { error: 0, warning: 1, hint: 2 };
  const issues = cardsOf(all)
    .map(({ issue }) => issue)
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
  for (const [index, issue] of issues.entries()) {
    const card = within(shown()).getAllByRole('listitem')[index]!;
    fireEvent.click(within(card).getAllByRole('button')[0]!);
    await settled(0);
    fireEvent.click(within(card).getByRole('button', { name: 'Vì sao?' }));
    ledTo = '';
    fireEvent.click(within(card).getByRole('button', { name: 'Đến ô' }));
    await settled(0);
    cards.set(issue.key, { issue, ...readCard(card), ledTo });
  }
});

describe.each(KEYS)('the card of %s', (key) => {
  const card = () => cards.get(key)!;

  test('says what, where, what to do and why', () => {
    const { issue, lines } = card();
    const [severity, cell, what, where, todo, why, ...more] = lines;
    expect([severity, cell, more]).toEqual([SEVERITY[issue.severity], `ô ${issue.cell}`, []]);
    expect(where).toMatch(issue.metric ? /^Dòng \w+ · ./ : /^Hạ Lang$/);
    for (const sentence of [what!, todo!, ...why!.split(/(?<=\.) (?=[\p{Lu}\d“-])/u)]) {
      expect(sentence).toMatch(/^[\p{Lu}\d“].*\.$/u);
      expect(sentence.length).toBeLessThanOrEqual(90);
    }
    expect(why).toContain(`${key.slice(0, 3)}: `);
  });

  test('leads to its cell, which can be seen', () => {
    const { issue, ledTo } = card();
    const at = parseAddress(issue.cell)!;
    const { hiddenRows, hiddenCols } = WORKBOOK.sheets[0]!;
    expect(ledTo).toBe(issue.cell);
    if (NO_ROW_LEFT.includes(key)) return;
    expect([hiddenRows.includes(at.row), hiddenCols.includes(at.col)]).toEqual([false, false]);
  });

  test('begins with the button that ends it, when the pane can', () => {
    const { issue, buttons } = card();
    const ends = [
      ...(issue.fix ? [expect.stringMatching(/^(Sửa thành .|Khôi phục công thức|Xem và sửa…|Xóa)/)] : []),
      ...(isAnswerable(issue) ? ['Giải trình'] : []),
    ];
    expect(buttons).toEqual([...ends, 'Đến ô', 'Vì sao?']);
  });

  test('speaks of a button only where there is one', () => {
    const { lines, buttons } = card();
    const [, , , , todo = ''] = lines;
    if (/bấm (Sửa|Khôi phục)/i.test(todo)) expect(buttons[0]).toMatch(/^(Sửa|Xem và sửa|Khôi phục)/);
    if (/giải trình/i.test(todo)) expect(buttons).toContain('Giải trình');
  });
});

/** The row to write in is gone: they stand at the top of the sheet. */
const NO_ROW_LEFT: readonly IssueKey[] = ['V01.noSection', 'V22.noSection'];

const SEVERITY = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' };

function readCard(card: HTMLElement): Pick<Opened, 'lines' | 'buttons'> {
  const texts = [...card.querySelectorAll('span')].filter(
    (one) => one.childElementCount === 0 && !one.closest('[data-row-action]'),
  );
  const [, ...buttons] = within(card).getAllByRole('button');
  return {
    lines: texts.map(({ textContent }) => textContent),
    buttons: buttons.map(({ textContent }) => textContent),
  };
}
