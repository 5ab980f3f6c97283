import { change } from './changes';
import type { GoodFile } from './goodFile';
import { goodFiles } from './goodFiles';
import { judgeCopy } from './judgeCopy';
import type { Cause } from './operator';
import { placeOf } from './places';

let file: GoodFile;
beforeAll(async () => {
  file = (await goodFiles(1, 1)).find(({ id }) => id === 'sample Hạ Lang')!;
});

/** A06 typed otherwise, with these causes expected. */
function judged(value: string | number, cause: (cell: string) => Cause) {
  const { row, col, cell } = placeOf(file, 'A06', 'period');
  const sheet = change(file.sheet, [{ row, col, value }]);
  return judgeCopy(file, { sheet, done: '', causes: [cause(cell)] });
}

describe('judgeCopy', () => {
  it.each<[string, string | number, (cell: string) => Cause, boolean, number]>([
    ['the rule at the cell', -4, (cell) => ({ rules: ['V02'], cells: [cell] }), true, 0],
    ['the issue by name', -4, (cell) => ({ rules: ['V02.negative'], cells: [cell] }), true, 0],
    ['another rule', -4, (cell) => ({ rules: ['V03'], cells: [cell] }), false, 1],
    ['another cell', -4, () => ({ rules: ['V02'], cells: ['F1'] }), false, 1],
    ['anywhere on the sheet', -4, () => ({ rules: ['V02'] }), true, 0],
    ['a good figure', 5, (cell) => ({ rules: ['V02'], cells: [cell] }), false, 0],
  ])('finds by %s or not', (_what, value, cause, isFound, extra) => {
    const verdict = judged(value, cause);
    expect([verdict.isFound, verdict.extra.length]).toEqual([isFound, extra]);
  });

  it('sees what a certain fix brings back', () => {
    const original = String(file.content.lines.A06!.period!.value);
    const here = (cell: string): Cause => ({ rules: ['V03'], cells: [cell] });
    expect(judged(original, here)).toMatchObject({ isRestored: true, certainFixes: 1, wrongFixes: [] });
    expect(judged('977', here)).toMatchObject({ isRestored: false, certainFixes: 1 });
    expect(judged('977', here).wrongFixes.map(({ key }) => key)).toEqual(['V03.number']);
  });

  it('takes no fix for a restoration where nothing is offered', () => {
    const here = (cell: string): Cause => ({ rules: ['V02'], cells: [cell] });
    expect(judged(-4, here)).toMatchObject({ isRestored: false, isRestoredByAsking: false });
  });

  it('knows a figure read otherwise', () => {
    const here = (cell: string): Cause => ({ rules: ['V02'], cells: [cell] });
    const { value } = file.content.lines.A06!.period!;
    expect(judged(value as number, here).isReadTheSame).toBe(true);
    expect(judged((value as number) + 1, here).isReadTheSame).toBe(false);
  });
});
