import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { formulaCheck, type Recalculated, read, recalculate } from '../recalculate';
import { runCli } from '../runCli';
import { type Bench, type Check, sameFacts } from '../scenario';

const SCOPE = ['--roster', 'cao-bang-2024', '--period', '2024'];
type Grid = readonly (readonly (string | number | null)[])[];

/** Sheets that offices designed themselves, given codes, merged or filled: LibreOffice comes to the same figures. */
export async function officeFiles(bench: Bench): Promise<Check[]> {
  return [...(await ownSummary(bench)), ...(await adoptedSheet(bench)), ...(await ownMetrics(bench))];
}

const UNITS = ['Bảo Lạc', 'Bảo Lâm', 'Hà Quảng', 'Hạ Lang', 'Hòa An', 'Quảng Hòa', 'Thạch An', 'Trùng Khánh'];

/** The province's own table: a column for each unit and one for all of them, nothing filled in. */
const PROVINCE: Grid = [
  ['TỔNG HỢP KẾT QUẢ PHỐI HỢP NĂM 2024'],
  [],
  ['STT', 'Chỉ tiêu', 'ĐVT', ...UNITS.filter((name) => name !== 'Hòa An'), 'Toàn tỉnh'],
  [1, 'Buổi tuyên truyền', 'buổi'],
  [2, 'Lượt người nghe', 'lượt người'],
  [3, 'Tuần tra chung', 'lần'],
  [4, 'Lượt người tham gia tuần tra chung', 'lượt người'],
];

/** As published in the press for the whole province. */
const PUBLISHED = ['B01 1570', 'B02 56558', 'C01 1352', 'C02 15942'];

/** The sample's files into the province's own table, by formulas over sheets put beside it. */
async function ownSummary(bench: Bench): Promise<Check[]> {
  const units = join(bench.work, 'own-summary');
  runCli('sample', units);
  const book = await putGrid(bench, 'bieu-tinh', PROVINCE);
  const out = join(bench.work, 'bieu-tinh-da-dien.xlsx');
  runCli('merge', units, ...SCOPE, '--into', book, '--out', out);
  const bytes = readFileSync(out);
  const found = recalculate(bench, 'own-summary-recalculated', bytes);
  const total = PROVINCE[2]!.length - 1;
  const shown = ['B01', 'B02', 'C01', 'C02'].map((code, at) => `${code} ${figureAt(found, 3 + at, total)}`);
  return [
    formulaCheck('own summary', read(bytes), found),
    sameFacts('own summary: LibreOffice prints the published totals', PUBLISHED, shown),
  ];
}

/** An office's own table with a pair in one cell and money in đồng. */
const OFFICE: Grid = [
  ['HUYỆN ỦY HẠ LANG'],
  ['KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP NĂM 2024'],
  [],
  ['TT', 'Nội dung', 'Đơn vị tính', 'Năm 2024', 'Ghi chú'],
  [1, 'Buổi tuyên truyền', 'buổi', 72],
  [2, 'Lượt người nghe', 'lượt người', 2475],
  [3, 'Phát hiện, bắt giữ, tiếp nhận, xử lý (vụ/đối tượng)', null, '14/184'],
  [4, 'Tiền phạt, nộp ngân sách nhà nước', 'đồng', 125_500_000],
];

/** Codes, converted figures and Kiểm tra formulas in the office's own file. */
async function adoptedSheet(bench: Bench): Promise<Check[]> {
  const file = await putGrid(bench, 'bieu-huyen', OFFICE);
  const out = join(bench.work, 'bieu-huyen-co-ma.xlsx');
  runCli('adopt', file, ...SCOPE, '--unit', 'Hạ Lang', '--check-column', '--out', out);
  const bytes = readFileSync(out);
  return [formulaCheck('adopted sheet', read(bytes), recalculate(bench, 'adopted-recalculated', bytes))];
}

/** A row of no standard metric. */
const CAMERAS: Grid = [
  ['HUYỆN ỦY HẠ LANG'],
  ['KẾT QUẢ THỰC HIỆN QUY CHẾ PHỐI HỢP NĂM 2024'],
  [],
  ['TT', 'Nội dung', 'Đơn vị tính', 'Năm 2024'],
  [1, 'Buổi tuyên truyền', 'buổi', 72],
  [2, 'Lượt người nghe', 'lượt người', 2475],
  [3, 'Lắp đặt camera giám sát', 'chiếc', 5],
];

/** It becomes a metric of the province's own, and is summed like any other. */
async function ownMetrics(bench: Bench): Promise<Check[]> {
  const file = await putGrid(bench, 'camera', CAMERAS);
  const memory = join(bench.work, 'ghep.json');
  const out = join(bench.work, 'camera-tong-hop.xlsx');
  runCli('map', file, ...SCOPE, '--set', '7=+flow:D', '--remember', memory);
  runCli('merge', file, ...SCOPE, '--mapping', memory, '--out', out);
  const bytes = readFileSync(out);
  const found = recalculate(bench, 'camera-recalculated', bytes);
  const row = found.tables.get('Tổng hợp')?.find((cells) => cells.includes('D101'));
  return [
    formulaCheck('own metric', read(bytes), found),
    sameFacts('own metric: LibreOffice prints its total', ['D101 5'], [`D101 ${row?.[5]}`]),
  ];
}

async function putGrid({ work }: Bench, name: string, grid: Grid): Promise<string> {
  const file = join(work, `${name}.xlsx`);
  const cells = grid.flatMap((values, row) =>
    values.flatMap((value, col) => (value === null ? [] : [{ row, col, value }])),
  );
  const blank = { formats: [], merges: [], validations: [], conditionalFormats: [], widths: {}, heights: {} };
  const plan: SheetPlan = {
    name: 'Biểu',
    visibility: 'visible',
    cells,
    ...blank,
    hiddenRows: [],
    hiddenCols: [],
  };
  writeFileSync(file, await writeXlsx([plan]));
  return file;
}

const figureAt = ({ tables }: Recalculated, row: number, col: number) => tables.get('Biểu')?.[row]?.[col];
