import { memoryHost } from '../../src/adapters/memory/memoryHost';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { PageDocument } from '../../src/standalone/document';
import { currentOf, EMPTY_PAGE, isUnsaved, type PageEvent, pageAfter } from '../../src/standalone/pageState';

const sheet = (name: string, visibility: SheetSnapshot['visibility'] = 'visible'): SheetSnapshot => ({
  ...{ name, visibility, cells: [], merges: [], hiddenRows: [], hiddenCols: [] },
});
const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets });
const content = (...sheets: SheetSnapshot[]) => ({ workbook: workbook(...sheets), plans: [], marks: [] });
const bytes = async () => new Uint8Array();

const made = (id: number): PageDocument => ({ id, name: `${id}.xlsx`, host: memoryHost(), bytes });
const opened = (id: number, read: WorkbookSnapshot): PageDocument => ({
  ...made(id),
  file: { received: { name: `${id}.xlsx`, sha256: '', workbook: read }, bytes: new Uint8Array() },
});
const after = (...events: PageEvent[]) => events.reduce(pageAfter, EMPTY_PAGE);

test('a new document comes into view at its first visible sheet', () => {
  const page = after({
    type: 'added',
    document: made(1),
    content: content(sheet('Ẩn', 'hidden'), sheet('Hạ Lang'), sheet('Nhật ký')),
  });
  expect([page.currentId, page.shown]).toEqual([1, { sheet: 'Hạ Lang' }]);
});

test('another one chosen is in view, one that is not there changes nothing', () => {
  const page = after(
    { type: 'added', document: made(1), content: content(sheet('A')) },
    { type: 'added', document: made(2), content: content(sheet('B')) },
    { type: 'documentChosen', id: 1 },
  );
  expect([currentOf(page)?.document.id, page.shown]).toEqual([1, { sheet: 'A' }]);
  expect(pageAfter(page, { type: 'documentChosen', id: 9 })).toEqual(page);
});

test('a change is shown where the person was', () => {
  const changed = content(sheet('A'), sheet('B'));
  const page = after(
    { type: 'added', document: made(1), content: content(sheet('A')) },
    { type: 'shown', shown: { sheet: 'A', cell: 'F15' } },
    { type: 'changed', id: 1, content: changed },
  );
  expect(currentOf(page)?.workbook).toBe(changed.workbook);
  expect(page.shown).toEqual({ sheet: 'A', cell: 'F15' });
});

describe('whether it is in a file', () => {
  const first = content(sheet('A'));
  const second = content(sheet('A'), sheet('B'));
  const third = content(sheet('A'), sheet('B'), sheet('C'));
  const addMade: PageEvent = { type: 'added', document: made(1), content: first };
  const addOpened: PageEvent = { type: 'added', document: opened(1, first.workbook), content: first };
  const change = (to: typeof first): PageEvent => ({ type: 'changed', id: 1, content: to });
  const save = (written: typeof first): PageEvent => ({
    ...{ type: 'saved', id: 1, workbook: written.workbook, at: '10:45' },
  });

  test.each<[string, PageEvent[], boolean]>([
    ['made', [addMade], true],
    ['made and saved', [addMade, save(first)], false],
    ['made, saved, changed', [addMade, save(first), change(second)], true],
    ['opened', [addOpened], false],
    ['opened and changed', [addOpened, change(second)], true],
    ['opened, changed, saved', [addOpened, change(second), save(second)], false],
    ['changed while it was being saved', [addOpened, change(second), change(third), save(second)], true],
  ])('%s', (_, events, expected) => {
    const current = currentOf(after(...events))!;
    expect(isUnsaved(current)).toBe(expected);
  });
});
