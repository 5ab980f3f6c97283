import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foreignBook, refilled } from './foreignFile';
import { ANSWERED, at, CAO_BANG, merge, messages, periodOf, put, remember } from './mergeFolder';
import { ownForm } from './ownForm';
import { runCommand, unitStates } from './runCommand';
import { scratchFolder } from './scratchFolder';

describe('what map --json printed, as --mapping', () => {
  const decided = async (file: string, ...args: readonly string[]) => {
    const { text } = await runCommand('map', file, ...CAO_BANG, '--json', ...args);
    const path = join(await scratchFolder(), 'map.json');
    await writeFile(path, text);
    return path;
  };

  test('decides this very file, its unit and period too', async () => {
    const file = await put('a.xlsx', refilled(ownForm, { 'NĂM 2024': 'NĂM 2023' }));
    const said = [
      '--unit',
      'Hạ Lang',
      '--set-period',
      '2024',
      '--set',
      'D=previous',
      '--set',
      'E=period',
      ...ANSWERED,
    ];
    const merged = await merge(CAO_BANG, '--mapping', await decided(file, ...said));
    expect([merged.code, unitStates(merged)]).toEqual([0, ['Huyện Hạ Lang a.xlsx accepted']]);
    expect([periodOf(merged, 'B01'), merged.totals.B01?.previous]).toEqual([72, 60]);
  });

  test('says nothing of another file, though of the same form', async () => {
    const path = await decided(await put('a.xlsx', ownForm), ...ANSWERED);
    await put('a.xlsx', refilled(ownForm, { '| 72 |': '| 73 |' }));
    const merged = await merge(CAO_BANG, '--mapping', path);
    expect([merged.code, unitStates(merged)]).toEqual([1, ['- a.xlsx notMapped']]);
  });

  test('is read by its rows and columns, whatever figures were written into it by hand', async () => {
    const path = await decided(await put('a.xlsx', ownForm), ...ANSWERED);
    const text = (await readFile(path, 'utf8')).replaceAll('"cell": "E5"', '"cell": "D5"');
    await writeFile(path, text);
    const merged = await merge(CAO_BANG, '--mapping', path);
    expect([periodOf(merged, 'B01'), merged.totals.B01?.previous]).toEqual([72, 60]);
  });

  test('with a question open keeps the file out', async () => {
    const merged = await merge(CAO_BANG, '--mapping', await decided(await put('a.xlsx', ownForm)));
    expect([merged.code, unitStates(merged), messages(merged)[0]?.[1]]).toEqual([
      1,
      ['- a.xlsx notMapped'],
      'questions',
    ]);
  });
});

describe('two sheets of one unit in a file', () => {
  const second = refilled(ownForm, {
    'Buổi tuyên truyền | buổi': 'Hội nghị giao ban giữa cấp ủy hai bên | cuộc',
  });

  test('are not added up or chosen between; one may be chosen, and the other is said to be left out', async () => {
    const file = await put('a.xlsx', ownForm);
    await foreignBook(file, { Một: ownForm, Hai: second });
    await remember(file, CAO_BANG);
    for (const sheet of ['Một', 'Hai']) await remember(file, CAO_BANG, '--sheet', sheet, ...ANSWERED);
    const open = await merge(CAO_BANG, '--mapping', at.memory);
    expect([open.code, open.totals]).toEqual([1, {}]);
    expect(messages(open).map(([, code]) => code)).toContain('duplicate');
    expect(messages(open).at(-1)?.[3] ?? '').toMatch(/^Tệp có 2 trang đều là báo cáo của đơn vị này\. /);

    const { text } = await runCommand(
      'map',
      file,
      ...CAO_BANG,
      '--mapping',
      at.memory,
      '--sheet',
      'Hai',
      '--json',
    );
    const choice = join(await scratchFolder(), 'chon.json');
    await writeFile(choice, text);
    const merged = await merge(CAO_BANG, '--mapping', at.memory, '--mapping', choice);
    expect([merged.code, periodOf(merged, 'A01'), periodOf(merged, 'B01')]).toEqual([0, 72, null]);
    expect(messages(merged).filter(([, code]) => code === 'notChosen')).toEqual([
      ['a.xlsx', 'notChosen', 'warning', expect.stringMatching(/^Trang “Một”: /)],
    ]);
  });
});
