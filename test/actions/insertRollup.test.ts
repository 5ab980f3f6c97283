import { insertRollup, prepareRollup } from '../../src/actions/insertRollup';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { SUMMARY_WORDS } from '../../src/core/rollup/words';
import { formatAddress, parseAddress } from '../../src/core/sheet/address';
import {
  type CellValue,
  findSheet,
  indexCells,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/sheet/snapshot';
import { columnOf } from '../../src/core/template/columns';
import { brokenInvariants } from '../core/sheet/planInvariants';

/** A workbook with the sample province's units as tabs, as a province keeps it. */
async function provinceTabs() {
  const host = memoryHost();
  const forms = makeSample();
  for (const form of forms) await insertTemplate(host, form);
  const { roster, period } = forms[0]!;
  return { host, request: { roster, period, catalogues: STANDARD_CATALOGUES } };
}

/** The workbook with one cell of one sheet changed, as when an officer types. */
function typed(
  workbook: WorkbookSnapshot,
  sheetName: string,
  cell: string,
  value: CellValue,
): WorkbookSnapshot {
  const { row, col } = parseAddress(cell)!;
  const change = (sheet: SheetSnapshot) => ({
    ...sheet,
    cells: sheet.cells.map((one) => (one.row === row && one.col === col ? { row, col, value } : one)),
  });
  return { sheets: workbook.sheets.map((sheet) => (sheet.name === sheetName ? change(sheet) : sheet)) };
}

const cellOf = (sheet: SheetSnapshot | undefined, code: string, col: number) => {
  const row = sheet?.cells.find(({ value, col: at }) => at === 1 && value === code)?.row;
  return sheet?.cells.find((cell) => cell.row === row && cell.col === col);
};

test('totals over the tabs are the published ones and the tabs stay as they are', async () => {
  const { host, request } = await provinceTabs();
  const before = await host.read();
  const { totals } = await insertRollup(host, request);
  const after = await host.read();
  expect(after.sheets.map(({ name }) => name)).toEqual([
    ...before.sheets.map(({ name }) => name),
    'Tổng hợp',
    'Chi tiết',
  ]);
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(totals).toMatchObject({
    B01: { period: 1570 },
    B02: { period: 56558 },
    C09: { period: 400, qualifier: 'gần' },
    D71: { period: 3000, qualifier: 'trên' },
  });
  expect(host.plans().flatMap(brokenInvariants)).toEqual([]);
});

test('each figure leads by formula to the cell of the tab', async () => {
  const { host, request } = await provinceTabs();
  await insertRollup(host, request);
  const workbook = await host.read();
  const unit = cellOf(findSheet(workbook, 'Hạ Lang'), 'B02', 5)!;
  const detail = findSheet(workbook, 'Chi tiết')!;
  const link = `'Hạ Lang'!${formatAddress(unit)}`;
  expect(detail.cells.filter(({ formula }) => formula?.includes(link))).toEqual([
    expect.objectContaining({ value: unit.value, formula: `=IF((${link}=""),"",${link})` }),
  ]);
});

test('a refresh takes the tab as it is now and replaces its own sheets only', async () => {
  const { host, request } = await provinceTabs();
  await insertRollup(host, request);
  const workbook = await host.read();
  const unit = cellOf(findSheet(workbook, 'Hạ Lang'), 'B61', 5)!;
  const again = memoryHost(typed(workbook, 'Hạ Lang', formatAddress(unit), Number(unit.value) + 7));
  const { totals } = await insertRollup(again, request);
  expect(totals?.B61?.period).toBe(18407);
  expect((await again.read()).sheets.map(({ name }) => name)).toEqual(
    workbook.sheets.map(({ name }) => name),
  );
});

test('a refresh keeps what a person has explained on the summary itself', async () => {
  const { host, request } = await provinceTabs();
  await insertRollup(host, request);
  const summary = findSheet(await host.read(), 'Tổng hợp')!;
  const { row } = cellOf(summary, 'B61', 5)!;
  const explanation = columnOf('explanation');
  await host.type([{ sheet: 'Tổng hợp', cells: [{ row, col: explanation, value: 'Tăng do đợt cao điểm' }] }]);
  await insertRollup(host, request);
  const after = findSheet(await host.read(), 'Tổng hợp')!;
  expect(indexCells(after)(row, explanation)?.value).toBe('Tăng do đợt cao điểm');
});

test('text that a formula would not add up keeps the tab out', async () => {
  const { host, request } = await provinceTabs();
  const workbook = await host.read();
  const cell = formatAddress(cellOf(findSheet(workbook, 'Hạ Lang'), 'B61', 5)!);
  const { match, submissions } = await prepareRollup(
    memoryHost(typed(workbook, 'Hạ Lang', cell, '1 352')),
    request,
  );
  expect(
    match.units.filter(({ state }) => state !== 'accepted').map(({ unit, state }) => [unit.name, state]),
  ).toEqual([['Hạ Lang', 'hasErrors']]);
  expect(submissions.flatMap(({ issues }) => issues)).toEqual([
    expect.objectContaining({ key: 'V03.number', severity: 'error', sheet: 'Hạ Lang', cell }),
  ]);
});

test("a person's own sheet called Tổng hợp is never written over", async () => {
  const { host, request } = await provinceTabs();
  const workbook = await host.read();
  const own: SheetSnapshot = {
    name: SUMMARY_WORDS.total,
    visibility: 'visible',
    cells: [{ row: 0, col: 0, value: 'của tôi' }],
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  };
  const busy = memoryHost({ sheets: [own, ...workbook.sheets] });
  await insertRollup(busy, request);
  const { sheets } = await busy.read();
  expect(sheets[0]).toEqual(own);
  expect(sheets.map(({ name }) => name)).toContain('Tổng hợp (2)');
});
