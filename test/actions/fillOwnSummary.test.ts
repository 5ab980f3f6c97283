import { fillOwnSummary, previewOwnSummary } from '../../src/actions/fillOwnSummary';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { undo } from '../../src/actions/undo';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import type { MappedFigure, SheetMapping } from '../../src/core/mapping/sheetMapping';
import type { Cell, CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { findSheet, indexCells } from '../../src/core/sheet/snapshot';

/** A province's own summary: totals for the period, Hạ Lang's figure beside them, one figure typed by hand already. */
const ROWS: readonly (readonly CellValue[])[] = [
  ['TỔNG HỢP TOÀN TỈNH NĂM 2024'],
  ['Nội dung', 'Toàn tỉnh', 'Hạ Lang', 'Ghi chú'],
  ['Buổi tuyên truyền'],
  ['Lượt người nghe', 50_000],
  ['Nộp ngân sách (tỷ đồng)'],
  ['Buổi/lượt'],
  ['Tổ tự quản, năm trước', 150],
];
const OWN: SheetSnapshot = {
  name: 'Biểu của tỉnh',
  visibility: 'visible',
  cells: ROWS.flatMap((values, row) => values.map((value, col): Cell => ({ row, col, value }))),
  merges: [],
  hiddenRows: [],
  hiddenCols: [],
};
const HA_LANG = '2024:048';
const figures: readonly MappedFigure[] = [
  { cell: 'B3', metric: 'B01', column: 'period', certainty: 'certain' },
  { cell: 'C3', metric: 'B01', column: 'period', unit: HA_LANG, certainty: 'certain' },
  { cell: 'B4', metric: 'B02', column: 'period', certainty: 'certain' },
  { cell: 'C4', metric: 'B02', column: 'period', unit: HA_LANG, certainty: 'certain' },
  { cell: 'B5', metric: 'D71', column: 'period', factor: 1000, certainty: 'certain' },
  { cell: 'B6', metric: 'B01', column: 'period', part: 0, certainty: 'certain' },
  { cell: 'B7', metric: 'C17', column: 'previous', certainty: 'certain' },
];
const mapping = {
  ...{ sheet: OWN.name, fingerprint: '', tables: [], rows: [], columns: [] },
  figures: [...figures],
} satisfies SheetMapping;

async function province() {
  const host = memoryHost({ sheets: [OWN] });
  const forms = makeSample();
  for (const form of forms) await insertTemplate(host, form);
  const { roster, period } = forms[0]!;
  return { host, request: { roster, period, catalogues: STANDARD_CATALOGUES, mapping } };
}

test('formulas go to the matched cells, what stands there is kept and shown', async () => {
  const { host, request } = await province();
  const preview = await previewOwnSummary(host, request);
  expect(preview.cells).toBe(4);
  expect(preview.occupied).toMatchObject([
    { cell: 'B4', metric: 'B02', present: { value: 50_000 }, content: { value: 56_558 } },
  ]);
  // No unit has last year's figure: what was typed is neither replaced nor offered.
  expect(preview.left).toEqual([
    { ...figures[5], why: 'byHand' },
    { ...figures[6], why: 'noFigure', present: { row: 6, col: 1, value: 150 } },
  ]);
  expect(preview.qualified).toMatchObject([{ cell: 'B5', qualifier: 'trên', content: { value: 3 } }]);
  await fillOwnSummary(host, request);
  const cellAt = indexCells(findSheet(await host.read(), OWN.name)!);
  expect(cellAt(2, 1)).toMatchObject({
    value: 1570,
    formula: expect.stringContaining("=IF((COUNT('Chi tiết'!"),
  });
  expect(cellAt(2, 2)).toMatchObject({ value: 222, formula: expect.stringContaining("'Hạ Lang'!") });
  expect(cellAt(3, 1)).toEqual({ row: 3, col: 1, value: 50_000 });
});

test('a cell the person gives up is written over; taken back, everything is as it was', async () => {
  const { host, request } = await province();
  const before = await host.read();
  const { done } = await fillOwnSummary(host, { ...request, replace: ['B4'] });
  expect(indexCells(findSheet(await host.read(), OWN.name)!)(3, 1)?.value).toBe(56_558);
  expect((await undo(host, done)).kept).toEqual([]);
  expect(await host.read()).toEqual(before);
});

test('done again, its own formulas are renewed and nothing else is asked about', async () => {
  const { host, request } = await province();
  await fillOwnSummary(host, request);
  const again = await previewOwnSummary(host, request);
  expect(again.cells).toBe(4);
  expect(again.occupied.map(({ cell }) => cell)).toEqual(['B4']);
});

test('a Chi tiết that a person has typed into stays theirs; the cells sum over a new one', async () => {
  const { host, request } = await province();
  await fillOwnSummary(host, request);
  await host.type([{ sheet: 'Chi tiết', cells: [{ row: 1, col: 9, value: 'xem lại' }] }]);
  await fillOwnSummary(host, request);
  const workbook = await host.read();
  expect(indexCells(findSheet(workbook, 'Chi tiết')!)(1, 9)?.value).toBe('xem lại');
  const total = indexCells(findSheet(workbook, OWN.name)!)(2, 1);
  expect(total).toMatchObject({ value: 1570, formula: expect.stringContaining("'Chi tiết (2)'!") });
});
