import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';

const plan = (name: string, value: number) => plannedSheet({ name, cells: [{ row: 0, col: 0, value }] });

/** `Hạ Lang 1`: each sheet's name and its first cell. */
const sheetsOf = async (host: ReturnType<typeof memoryHost>) =>
  (await host.read()).sheets.map(({ name, cells }) => `${name} ${cells[0]?.value}`);

describe('a workbook in memory', () => {
  test('starts empty, or as it is given', async () => {
    expect(await memoryHost().read()).toEqual(EMPTY_WORKBOOK);
    const start = applyPlans(EMPTY_WORKBOOK, [plan('Hạ Lang', 1)]);
    expect(await memoryHost(start).read()).toEqual(start);
  });

  test('becomes what the plans say, with its own sheets left alone', async () => {
    const host = memoryHost(applyPlans(EMPTY_WORKBOOK, [plan('Ghi chép', 1), plan('Hạ Lang', 2)]));
    await host.apply([plan('Thạch An', 3), plan('HẠ LANG', 4)]);
    expect(await sheetsOf(host)).toEqual(['Ghi chép 1', 'HẠ LANG 4', 'Thạch An 3']);
  });

  test('is not changed by applying the same plans again', async () => {
    const host = memoryHost();
    await host.apply([plan('a', 1), plan('b', 2)]);
    const [workbook, plans] = [await host.read(), host.plans()];
    await host.apply([plan('b', 2), plan('a', 1)]);
    expect(await host.read()).toEqual(workbook);
    expect(host.plans()).toEqual(plans);
  });

  test('gives the plans applied so far as a file has them: in tab order, the last for each sheet', async () => {
    const host = memoryHost();
    await host.apply([plan('a', 1), plan('b', 2)]);
    await host.apply([plan('A', 3), plan('c', 4)]);
    expect(applyPlans(EMPTY_WORKBOOK, host.plans())).toEqual(await host.read());
    expect(host.plans().map(({ name }) => name)).toEqual(['A', 'b', 'c']);
  });
});

test('remembers where the person was sent', async () => {
  const host = memoryHost();
  expect(host.selection()).toBeUndefined();
  await host.select('Hạ Lang', 'F12');
  await host.select('Hạ Lang', 'F13');
  expect(host.selection()).toEqual({ sheet: 'Hạ Lang', cell: 'F13' });
});

describe('edits', () => {
  const FORM = { row: 0, col: 0 };
  const START = applyPlans(EMPTY_WORKBOOK, [plan('Hạ Lang', 1), plan('Thạch An', 2)]);
  const edited = (sheet: string, value: number) => ({ sheet, cells: [{ ...FORM, value }] });

  test('of planned sheets go into their plans, those of others are kept in order', async () => {
    const host = memoryHost(START);
    await host.apply([plan('Tổng hợp', 3)]);
    const edits = [edited('Hạ Lang', 5), edited('TỔNG HỢP', 6), edited('Thạch An', 7)];
    await host.edit(edits);
    await host.type([edited('Hạ Lang', 8)]);
    expect(host.plans().map(({ cells }) => cells)).toEqual([[{ ...FORM, value: 6 }]]);
    expect(host.edits()).toEqual([edits[0], edits[2], edited('Hạ Lang', 8)]);
    expect(applyPlans(applyEdits(START, host.edits()), host.plans())).toEqual(await host.read());
  });

  test('of a sheet that a plan replaces, or that is removed, are gone with it', async () => {
    const host = memoryHost(START);
    await host.edit([edited('Hạ Lang', 5), edited('Thạch An', 7)]);
    await host.apply([plan('Mới', 1), plan('Hạ Lang', 9)]);
    expect(host.edits()).toEqual([edited('Thạch An', 7)]);
    await host.remove(['Thạch An', 'mới']);
    expect([host.edits(), host.plans().map(({ name }) => name)]).toEqual([[], ['Hạ Lang']]);
  });

  test('that cannot all be made leave everything as it was', async () => {
    const host = memoryHost(START);
    await host.apply([plan('Tổng hợp', 3)]);
    const before = [await host.read(), host.plans(), host.edits()];
    await expect(
      host.edit([edited('Hạ Lang', 5), edited('Tổng hợp', 5), edited('Khác', 5)]),
    ).rejects.toMatchObject({ code: 'failed', facts: { sheet: 'Khác' } });
    expect([await host.read(), host.plans(), host.edits()]).toEqual(before);
  });
});
