import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { plannedSheet } from '../core/sheet/plannedSheet';
import type { Opened } from './hostConformance';

const START: WorkbookSnapshot = {
  sheets: ['Hạ Lang', 'Hồ sơ'].map((name) => ({
    ...{ name, visibility: 'visible', merges: [], hiddenRows: [], hiddenCols: [] },
    cells: [{ row: 0, col: 0, value: 1 }],
  })),
};

/** What every host must tell of a person's changes, and keep to itself of its own. */
export function testListening(open: (workbook: WorkbookSnapshot) => Opened): void {
  async function listening() {
    const opened = open(START);
    let calls = 0;
    const stop = opened.host.onChanged(() => calls++);
    await opened.later();
    return { ...opened, stop, calls: () => calls };
  }

  test("tells of a person's change once it is over, and of the next again", async () => {
    const { person, later, calls } = await listening();
    person('Hạ Lang', 'A1', 'gần 57');
    await later();
    expect(calls()).toBe(1);
    person('Hồ sơ', 'C9', 2);
    await later();
    expect(calls()).toBe(2);
  });

  test('tells every listener, and one that has stopped no more', async () => {
    const { host, person, later, stop, calls } = await listening();
    let others = 0;
    host.onChanged(() => others++);
    await later();
    stop();
    await later();
    person('Hạ Lang', 'A1', 5);
    await later();
    expect([calls(), others]).toEqual([0, 1]);
  });

  test('keeps its own writes to itself, and tells of the person again after them', async () => {
    const { host, person, later, calls } = await listening();
    await host.apply([plannedSheet({ name: 'Mới', cells: [{ row: 0, col: 0, value: 3, formula: '=1+2' }] })]);
    await host.apply([plannedSheet({ name: 'Mới', cells: [{ row: 0, col: 0, value: 5 }] })]);
    await host.edit([
      {
        sheet: 'Hạ Lang',
        cells: [
          { row: 0, col: 0, value: 9 },
          { row: 1, col: 0, value: 10, formula: '=A1+1' },
        ],
      },
    ]);
    await host.remove(['Mới']);
    await host.read();
    await later();
    expect(calls()).toBe(0);
    person('Hạ Lang', 'A1', 1);
    await later();
    expect(calls()).toBe(1);
  });

  test('keeps a write that is refused to itself', async () => {
    const { host, person, later, calls } = await listening();
    await expect(host.edit([{ sheet: 'Không có', cells: [] }])).rejects.toMatchObject({ code: 'failed' });
    await expect(host.remove(['Hạ Lang', 'Hồ sơ'])).rejects.toMatchObject({ code: 'failed' });
    await later();
    expect(calls()).toBe(0);
    person('Hạ Lang', 'A1', 1);
    await later();
    expect(calls()).toBe(1);
  });
}
