import { adoptSheet } from '../../src/actions/adoptSheet';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { prepareMerge } from '../../src/actions/mergeReports';
import { undo } from '../../src/actions/undo';
import { catalogueFor, STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import type { SheetMapping } from '../../src/core/mapping/sheetMapping';
import { formatAddress, parseAddress } from '../../src/core/sheet/address';
import { type CellValue, indexCells } from '../../src/core/sheet/snapshot';
import { openExcel } from '../adapters/excel/openExcel';
import { mappingOf, officeSheet } from '../core/mapping/officeSheet';
import { plannedSheet } from '../core/sheet/plannedSheet';

const roster = findRoster('cao-bang-2024')!;
const period = { type: 'year', year: 2024 } as const;
const as = {
  catalogue: catalogueFor('land'),
  unit: { code: '2024:048', title: 'Huyện Hạ Lang' },
  period,
} as const;

const OFFICE: readonly (readonly CellValue[])[] = [
  ['HUYỆN HẠ LANG'],
  ['TT', 'Nội dung', 'Số buổi', 'Số lượt', 'Ghi chú'],
  [1, 'Tuyên truyền', 10, 400, ''],
  [2, 'Tuần tra', 7, 5, ''],
  [3, 'Vụ/đối tượng', '14/184', '', ''],
  [4, 'Xử phạt (đồng)', 12_500_000, '', ''],
];
const FIGURES = [
  ['C3', 'B01', 'period'],
  ['D3', 'B02', 'period'],
  ['C4', 'C01', 'period'],
  ['D4', 'C02', 'period'],
  ['C5', 'D01', 'period', { part: 0 }],
  ['C5', 'D02', 'period', { part: 1 }],
  ['C6', 'D71', 'period', { factor: 0.000001 }],
] as const;
const MAPPING: SheetMapping = mappingOf(...FIGURES);

/** The office's sheet in an Excel that calculates by an engine of its own. */
async function inExcel(rows: readonly (readonly CellValue[])[] = OFFICE) {
  const opened = openExcel();
  const { cells } = officeSheet(...rows);
  const plan = plannedSheet({
    name: 'Biểu 1',
    cells: cells.flatMap(({ row, col, value }) => (value === null ? [] : [{ row, col, value }])),
  });
  await opened.host.apply([plan]);
  return opened;
}

async function adoptedInExcel(rows = OFFICE, checkColumn = true) {
  const opened = await inExcel(rows);
  const before = await opened.host.read();
  const adopted = await adoptSheet(opened.host, MAPPING, { ...as, checkColumn });
  if ('problem' in adopted) throw new Error(adopted.problem);
  const valueAt = async (cell: string) => {
    const sheet = (await opened.host.read()).sheets.find(({ name }) => name === 'Biểu 1')!;
    const { row, col } = parseAddress(cell)!;
    return indexCells(sheet)(row, col)?.value;
  };
  return { ...opened, before, adopted, valueAt };
}

test('the column Kiểm tra says by native formulas what is wrong, and where, and Excel agrees', async () => {
  const { valueAt } = await adoptedInExcel();
  expect(await valueAt('F2')).toBe('Kiểm tra – Số lỗi: 1');
  expect(await valueAt('F3')).toBe('OK');
  expect(await valueAt('F4')).toBe('D4: Ít hơn số ở ô C4.');
  expect(await valueAt('F6')).toBe('OK');
});

test('a figure put right is said at once', async () => {
  const { host, valueAt } = await adoptedInExcel();
  await host.edit([{ sheet: 'Biểu 1', cells: [{ row: 3, col: 3, value: 70 }] }]);
  expect(await valueAt('F4')).toBe('OK');
  expect(await valueAt('F2')).toBe('Kiểm tra – Số lỗi: 0');
});

test('figures that share a cell, and đồng, are counted by formulas that Excel works out too', async () => {
  const { host, adopted } = await adoptedInExcel();
  expect(adopted.converted).toBe(3);
  const [form] = await checkWorkbook(host, STANDARD_CATALOGUES);
  const lines = form!.report!.lines;
  expect(
    ['D01', 'D02', 'D71'].map((code) => [
      lines[code]!.values.period.value,
      lines[code]!.values.period.source,
    ]),
  ).toEqual([
    [14, 'C5'],
    [184, 'C5'],
    [12.5, 'C6'],
  ]);
  const file = { name: 'ha lang.xlsx', sha256: 'a', workbook: await host.read() };
  await host.edit([{ sheet: 'Biểu 1', cells: [{ row: 4, col: 2, value: '20/30' }] }]);
  const later = { ...file, workbook: await host.read() };
  const values = [file, later].map((one) => {
    const { match } = prepareMerge([one], {
      roster,
      period,
      catalogues: STANDARD_CATALOGUES,
      includeErrors: true,
    });
    const { report } = match.units.find(({ unit }) => unit.code === '2024:048')!.accepted!;
    return ['D01', 'D02', 'D71'].map((code) => report.lines[code]!.values.period.value);
  });
  expect(values).toEqual([
    [14, 184, 12.5],
    [20, 30, 12.5],
  ]);
});

describe('what is not certainly the figures is an error at the office’s own cell, never left out unsaid', () => {
  test.each<[CellValue, readonly (number | null)[], string | undefined]>([
    ['14/184', [14, 184], undefined],
    ['03/1.250', [3, 1250], undefined],
    [' 14 / 184 ', [14, 184], undefined],
    ['0/0', [0, 0], undefined],
    ['x', [null, null], undefined],
    ['-', [0, 0], 'V03.zero'],
    ['KPS', [0, 0], 'V03.zero'],
    ['14', [null, null], 'V03.unread'],
    [14, [null, null], 'V03.unread'],
    ['14/184/3', [null, null], 'V03.parts'],
    ['1,5/20', [null, 20], 'V03.parts'],
    ['14 vụ/184 người', [14, null], 'V03.parts'],
    ['14 vụ/1.184 đối tượng', [14, 1184], undefined],
    ['3 nghìn vụ/5', [null, 5], 'V03.parts'],
    ['14 lần/5', [null, 5], 'V03.parts'],
    ['14/5%', [14, null], 'V03.unread'],
    ['0.500/1e3', [null, null], 'V03.unread'],
    ['mười bốn/184', [null, 184], 'V03.unread'],
  ])('%j', async (typed, expected, key) => {
    const rows = OFFICE.map((values, row) => (row === 4 ? [3, 'Vụ/đối tượng', typed] : values));
    const { host } = await adoptedInExcel(rows);
    const [form] = await checkWorkbook(host, STANDARD_CATALOGUES);
    const values = ['D01', 'D02'].map((code) => form!.report!.lines[code]!.values.period.value);
    expect(values).toEqual(expected);
    const found = form!.issues.filter((issue) => issue.key.startsWith('V03'));
    expect([
      ...new Set(found.map((issue) => `${issue.key} ${issue.cell} ${issue.fix === undefined}`)),
    ]).toEqual(key === undefined ? [] : [`${key} C5 true`]);
  });

  test.each<[CellValue, number | null, string | undefined]>([
    [12_500_000, 12.5, undefined],
    [0, 0, undefined],
    ['x', null, undefined],
    ['12.500.000', 12.5, undefined],
    ['12,5 triệu', 12.5, undefined],
    ['12,5 triệu rưỡi', null, 'V03.unread'],
    ['gần 12.500.000', null, 'V03.unread'],
    ['12.500', null, 'V03.ambiguous'],
    [true, null, 'V03.unread'],
  ])('đồng: %j', async (typed, expected, key) => {
    const rows = OFFICE.map((values, row) => (row === 5 ? [4, 'Xử phạt (đồng)', typed] : values));
    const { host } = await adoptedInExcel(rows);
    const [form] = await checkWorkbook(host, STANDARD_CATALOGUES);
    expect(form!.report!.lines.D71!.values.period.value).toBe(expected);
    const found = form!.issues.filter((issue) => issue.key.startsWith('V03'));
    expect(found.map((issue) => `${issue.key} ${issue.cell}`)).toEqual(
      key === undefined ? [] : [`${key} C6`],
    );
  });
});

test.each([true, false])(
  'taken back, the workbook is what it was (with the column: %s)',
  async (checkColumn) => {
    const { host, before, adopted } = await adoptedInExcel(OFFICE, checkColumn);
    expect((await undo(host, adopted.done)).kept).toEqual([]);
    expect(await host.read()).toEqual(before);
  },
);

test('but for the column asked for, nothing that was added is seen', async () => {
  const { host, before } = await adoptedInExcel();
  const sheet = (await host.read()).sheets.find(({ name }) => name === 'Biểu 1')!;
  const old = new Set(
    before.sheets.find(({ name }) => name === 'Biểu 1')!.cells.map((cell) => formatAddress(cell)),
  );
  const added = sheet.cells.filter((cell) => !old.has(formatAddress(cell)));
  const seen = added.filter(
    ({ row, col }) => !sheet.hiddenRows.includes(row) && !sheet.hiddenCols.includes(col),
  );
  expect(seen.map((cell) => formatAddress(cell))).toEqual(['F2', 'F3', 'F4', 'F5', 'F6']);
});
