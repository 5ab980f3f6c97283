import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { planAdoption } from '../../../src/core/mapping/planAdoption';
import type { MappedFigure, SheetMapping } from '../../../src/core/mapping/sheetMapping';
import { parseReports } from '../../../src/core/report/parseReports';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { reverseEdit } from '../../../src/core/sheet/reverseEdit';
import type { Cell, CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';

const catalogue = catalogueFor('land');
const as = {
  catalogue,
  unit: { code: '2024:048', title: 'Huyện Hạ Lang' },
  period: { type: 'year', year: 2024 },
} as const;

function sheetOf(...rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, col): Cell[] => (value === '' ? [] : [{ row, col, value }])),
  );
  return { name: 'Biểu 1', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenCols: [] };
}

function mappingOf(
  ...figures: readonly (readonly [string, string, MappedFigure['column'], Partial<MappedFigure>?])[]
) {
  return {
    sheet: 'Biểu 1',
    fingerprint: '',
    tables: [],
    rows: [],
    columns: [],
    figures: figures.map(([cell, metric, column, more]) => ({
      cell,
      metric,
      column,
      certainty: 'certain',
      ...more,
    })),
  } as SheetMapping;
}

/** Two metrics to a row, last year's figures beside them, and a second table whose figures stand elsewhere. */
const OFFICE = sheetOf(
  ['HUYỆN HẠ LANG'],
  ['TT', 'Nội dung', 'Số buổi', 'Số lượt', 'Năm trước'],
  [1, 'Tuyên truyền', 1570, 56558, 1400],
  [2, 'Tuần tra', 1352, 15942, ''],
  ['Bảng 2'],
  ['', 'Số vụ', 328, '', ''],
  ['', 'Số đối tượng', '', 2169, ''],
);
const MAPPING = mappingOf(
  ['C3', 'B01', 'period'],
  ['D3', 'B02', 'period'],
  ['E3', 'B01', 'previous'],
  ['C4', 'C01', 'period'],
  ['D4', 'C02', 'period'],
  ['C6', 'D01', 'period'],
  ['D7', 'D02', 'period'],
);

function adopted(sheet: SheetSnapshot, mapping: SheetMapping) {
  const adoption = planAdoption(sheet, mapping, as);
  if ('problem' in adoption) throw new Error(adoption.problem);
  return { ...adoption, workbook: applyEdits({ sheets: [sheet] }, [adoption.edit]) };
}

test('an adopted sheet is read like a form: each figure by its code, the rest not applicable', () => {
  const { workbook } = adopted(OFFICE, MAPPING);
  const { reports, issues } = parseReports(workbook, [catalogue]);
  expect(issues).toEqual([]);
  expect(reports).toHaveLength(1);
  const [report] = reports;
  expect(report).toMatchObject({ unit: '2024:048', unitName: 'Huyện Hạ Lang', role: 'unit' });
  const read = Object.values(report!.lines).map(({ code, values }) => [
    code,
    values.period.cell,
    values.period.value,
    values.previous.value,
  ]);
  expect(read).toEqual([
    ['B01', 'C3', 1570, 1400],
    ['B02', 'D3', 56558, null],
    ['C01', 'C4', 1352, null],
    ['C02', 'D4', 15942, null],
    ['D01', 'C6', 328, null],
    ['D02', 'D7', 2169, null],
  ]);
  expect(report!.catalogue.metrics.map(({ code }) => code)).toEqual(read.map(([code]) => code));
});

test('nothing of the office’s own area changes, and what is added is hidden', () => {
  const { edit, workbook } = adopted(OFFICE, MAPPING);
  const [sheet] = workbook.sheets;
  const own = new Set(OFFICE.cells.map(({ row, col }) => `${row}:${col}`));
  expect(sheet!.cells.filter(({ row, col }) => own.has(`${row}:${col}`))).toEqual(OFFICE.cells);
  const added = sheet!.cells.filter(({ row, col }) => !own.has(`${row}:${col}`));
  expect(
    added.filter(({ row, col }) => !sheet!.hiddenRows.includes(row) && !sheet!.hiddenCols.includes(col)),
  ).toEqual([]);
  expect(edit.validations).toHaveLength(MAPPING.figures.length);
});

test('taken back, the sheet is what it was', () => {
  const { edit, workbook } = adopted(OFFICE, MAPPING);
  const before = { sheets: [OFFICE] };
  expect(applyEdits(workbook, [reverseEdit(before, edit)])).toEqual(before);
});

test('a figure typed later into an adopted cell is read; a row moved keeps its code', () => {
  const { workbook } = adopted(OFFICE, MAPPING);
  const [sheet] = workbook.sheets;
  const moved = {
    ...sheet!,
    cells: sheet!.cells.map((cell) => ({ ...cell, row: cell.row >= 3 ? cell.row + 2 : cell.row })),
  };
  const [report] = parseReports({ sheets: [moved] }, [catalogue]).reports;
  expect(report!.lines.C01?.values.period).toMatchObject({ cell: 'C6', value: 1352 });
});

test('figures that no tag can name are left, and said', () => {
  const mapping = mappingOf(
    ['C3', 'B01', 'period'],
    ['C4', 'C01', 'period', { part: 0 }],
    ['C4', 'C02', 'period', { part: 1 }],
    ['C6', 'D71', 'period', { factor: 1000 }],
  );
  const { left } = adopted(OFFICE, mapping);
  expect(left.map(({ metric }) => metric)).toEqual(['C01', 'C02', 'D71']);
});

test.each([
  ['noFigures', mappingOf()],
  [
    'severalUnits',
    mappingOf(['C3', 'B01', 'period', { unit: '2024:048' }], ['D3', 'B01', 'period', { unit: '2024:042' }]),
  ],
] as const)('%s is a reason not to', (problem, mapping) => {
  expect(planAdoption(OFFICE, mapping, as)).toEqual({ problem });
});
