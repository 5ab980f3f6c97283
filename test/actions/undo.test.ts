import { insertRollup } from '../../src/actions/insertRollup';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { mergeReports } from '../../src/actions/mergeReports';
import { makeEdits, undo } from '../../src/actions/undo';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { parseAddress } from '../../src/core/sheet/address';
import { applyPlans } from '../../src/core/sheet/applyPlan';
import type { SheetEdit } from '../../src/core/sheet/edit';
import { type CellValue, EMPTY_WORKBOOK, findSheet, indexCells } from '../../src/core/sheet/snapshot';
import { type Filled, formPlans } from '../cli/formFile';
import { plannedSheet } from '../core/sheet/plannedSheet';

const START = applyPlans(EMPTY_WORKBOOK, [
  plannedSheet({
    name: 'Của tôi',
    cells: [
      { row: 0, col: 0, value: 'gần 400' },
      { row: 1, col: 0, value: 7 },
    ],
  }),
]);

const edit = (sheet: string, cell: string, value: CellValue | null): SheetEdit => ({
  sheet,
  cells: [{ ...parseAddress(cell)!, value }],
});

const request = {
  roster: findRoster('cao-bang-2024')!,
  period: { type: 'year', year: 2024 },
  catalogues: STANDARD_CATALOGUES,
} as const;

async function received(...forms: readonly Filled[]) {
  return { name: 'a.xlsx', sha256: 'a', workbook: applyPlans(EMPTY_WORKBOOK, await formPlans(...forms)) };
}

describe('an undo', () => {
  test('brings back the cells an edit has changed', async () => {
    const host = memoryHost(START);
    const done = await makeEdits(host, [
      {
        sheet: 'Của tôi',
        cells: [
          { row: 0, col: 0, value: 400 },
          { row: 0, col: 1, value: 'gần' },
        ],
      },
    ]);
    expect(indexCells(findSheet(await host.read(), 'Của tôi')!)(0, 0)?.value).toBe(400);
    expect(await undo(host, done)).toEqual({ cells: 2, removed: [], kept: [] });
    expect(await host.read()).toEqual(START);
  });

  test('keeps a cell a person has typed since, and says so', async () => {
    const host = memoryHost(START);
    const done = await makeEdits(host, [
      {
        sheet: 'Của tôi',
        cells: [
          { row: 0, col: 0, value: 400 },
          { row: 1, col: 0, value: 8 },
        ],
      },
    ]);
    await host.type([edit('Của tôi', 'A1', 390)]);
    expect(await undo(host, done)).toEqual({
      cells: 1,
      removed: [],
      kept: [{ sheet: 'Của tôi', cell: 'A1' }],
    });
    const cellAt = indexCells(findSheet(await host.read(), 'Của tôi')!);
    expect([cellAt(0, 0)?.value, cellAt(1, 0)?.value]).toEqual([390, 7]);
  });

  test('removes a form that was made and not filled in', async () => {
    const host = memoryHost(START);
    const { done } = await insertTemplate(host, makeSample()[0]!);
    expect(await undo(host, done)).toMatchObject({ removed: [done.added[0]!.name], kept: [] });
    expect(await host.read()).toEqual(START);
  });

  test('keeps a form somebody has typed into', async () => {
    const host = memoryHost(START);
    const { sheet, done } = await insertTemplate(host, makeSample()[0]!);
    await host.type([edit(sheet, 'F12', 5)]);
    expect(await undo(host, done)).toEqual({ cells: 0, removed: [], kept: [{ sheet }] });
    expect((await host.read()).sheets).toHaveLength(2);
  });

  test('takes back a whole merge, and none of it while one of its sheets holds something typed', async () => {
    const host = memoryHost(START);
    const files = [await received({ unit: 'Hạ Lang', figures: { B61: 5 } })];
    const { done } = await mergeReports(host, files, request);
    await host.type([edit('Hạ Lang', 'F12', 5)]);
    expect(await undo(host, done!)).toMatchObject({ removed: [], kept: [{ sheet: 'Hạ Lang' }] });
    await host.type([edit('Hạ Lang', 'F12', null)]);
    expect((await undo(host, done!)).removed).toEqual(done!.added.map(({ name }) => name));
    expect(await host.read()).toEqual(START);
  });

  test('is not offered for totals that took the place of earlier ones', async () => {
    const host = memoryHost(applyPlans(START, await formPlans({ unit: 'Hạ Lang', figures: { B61: 5 } })));
    expect((await insertRollup(host, request)).done?.added).toHaveLength(2);
    expect((await insertRollup(host, request)).done).toBeUndefined();
  });
});

describe('a merge into a workbook that is in use', () => {
  test('writes over no sheet: names that are taken get a number', async () => {
    const forms = await formPlans({ unit: 'Hạ Lang', figures: { B61: 9 } });
    const own = plannedSheet({ name: 'Nhật ký', cells: [{ row: 0, col: 0, value: 'của tôi' }] });
    const start = applyPlans(EMPTY_WORKBOOK, [own, ...forms]);
    const host = memoryHost(start);
    const files = [await received({ unit: 'Hạ Lang', figures: { B61: 5 } })];
    const { totals, sheet } = await mergeReports(host, files, request);
    expect(totals?.B61?.period).toBe(5);
    expect(sheet).toBe('Tổng hợp');
    const { sheets } = await host.read();
    expect(sheets.slice(0, 2)).toEqual(start.sheets);
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Tổng hợp', 'Chi tiết', 'Tiến độ', 'Nhật ký (2)', 'Hạ Lang (2)']),
    );
    const again = await mergeReports(host, files, request);
    expect(again.sheet).toBe('Tổng hợp (2)');
    const formulas = findSheet(await host.read(), 'Tổng hợp (2)')!.cells.flatMap(
      ({ formula }) => formula ?? [],
    );
    expect(formulas.filter((formula) => formula.includes("'Chi tiết'"))).toEqual([]);
    expect(formulas.some((formula) => formula.includes("'Chi tiết (2)'"))).toBe(true);
  });
});
