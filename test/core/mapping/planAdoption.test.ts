import type { Period } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { planAdoption } from '../../../src/core/mapping/planAdoption';
import type { SheetMapping } from '../../../src/core/mapping/sheetMapping';
import { parseReports } from '../../../src/core/report/parseReports';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { reverseEdit } from '../../../src/core/sheet/reverseEdit';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { validate } from '../../../src/core/validation/validate';
import { mappingOf, officeSheet } from './officeSheet';

const catalogue = catalogueFor('land');
const as = {
  catalogue,
  unit: { code: '2024:048', title: 'Huyện Hạ Lang' },
  period: { type: 'year', year: 2024 },
} as const;

/** Two metrics to a row, last year's figures beside them, and a second table whose figures stand elsewhere. */
const OFFICE = officeSheet(
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

test('the column Kiểm tra is headed at the first row of the header, not where its columns are numbered', () => {
  const mapping = {
    ...MAPPING,
    tables: [{ headerRows: [0, 1] }, { headerRows: [4, 4] }] as unknown as SheetMapping['tables'],
  };
  const adoption = planAdoption(OFFICE, mapping, { ...as, checkColumn: true });
  if ('problem' in adoption) throw new Error(adoption.problem);
  const heads = adoption.edit.cells.filter(({ value }) => String(value).startsWith('Kiểm tra'));
  expect(heads.map(({ row, col }) => [row, col])).toEqual([[0, 5]]);
});

test('a cell whose matched figure no formula reads is named', () => {
  const office = (fine: string) => officeSheet(['', '', 5], ['', '', fine]);
  const mapping = mappingOf(['C1', 'D01', 'period'], ['C2', 'D71', 'period', { factor: 0.000001 }]);
  const lost = (fine: string) => {
    const adoption = planAdoption(office(fine), mapping, as);
    return 'problem' in adoption ? adoption.problem : adoption.lost;
  };
  expect(['125.500.000', 'gần 125.500.000', 'chưa rõ', 'x'].map(lost)).toEqual([[], ['C2'], [], []]);
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

test.each([
  ['noFigures', mappingOf()],
  [
    'severalUnits',
    mappingOf(['C3', 'B01', 'period', { unit: '2024:048' }], ['D3', 'B01', 'period', { unit: '2024:042' }]),
  ],
] as const)('%s is a reason not to', (problem, mapping) => {
  expect(planAdoption(OFFICE, mapping, as)).toEqual({ problem });
});

/** Period and last year's figures as read back, by code. */
function readBack(sheet: SheetSnapshot, mapping: SheetMapping, period = as.period as Period) {
  const adoption = planAdoption(sheet, mapping, { ...as, period });
  if ('problem' in adoption) throw new Error(adoption.problem);
  const { reports } = parseReports(applyEdits({ sheets: [sheet] }, [adoption.edit]), [catalogue]);
  return Object.fromEntries(
    Object.entries(reports[0]!.lines).map(([code, { values }]) => [
      code,
      [values.period.value, values.cumulative.value, values.previous.value],
    ]),
  );
}

describe('each figure is read as it was matched, and no other', () => {
  const QUARTER: Period = { type: 'quarter', year: 2024, quarter: 2 };
  const TABLES = officeSheet(
    ['', 'Năm 2024', 'Năm 2023'],
    ['Buổi', 10, 9],
    ['', 'Năm 2023', 'Năm 2024'],
    ['Tuần tra', 7, 8],
  );
  test.each<[string, SheetMapping, Period, Record<string, (number | null)[]>]>([
    [
      'two tables with last year on either side: a column has two tags',
      mappingOf(
        ['B2', 'B01', 'period'],
        ['C2', 'B01', 'previous'],
        ['C4', 'C01', 'period'],
        ['B4', 'C01', 'previous'],
      ),
      as.period,
      { B01: [10, 10, 9], C01: [8, 8, 7] },
    ],
    [
      'a cell a person left out stays left out, though its column counts elsewhere',
      mappingOf(['B2', 'B01', 'period'], ['C2', 'B01', 'previous'], ['B4', 'C01', 'period']),
      as.period,
      { B01: [10, 10, 9], C01: [7, 7, null] },
    ],
    [
      'figures of one metric on several rows',
      mappingOf(['B2', 'B01', 'period'], ['B4', 'B01', 'previous']),
      as.period,
      { B01: [10, 10, 7] },
    ],
    [
      'a year given only as what it came to',
      mappingOf(['B2', 'B01', 'cumulative'], ['C2', 'B01', 'previous']),
      as.period,
      { B01: [10, 10, 9] },
    ],
    [
      'a quarter given only as the year so far',
      mappingOf(['B2', 'B01', 'cumulative'], ['C2', 'B01', 'previous']),
      QUARTER,
      { B01: [null, 10, 9] },
    ],
    ['last year alone', mappingOf(['C2', 'B01', 'previous']), as.period, { B01: [null, null, 9] }],
  ])('%s', (_, mapping, period, expected) => {
    expect(readBack(TABLES, mapping, period)).toEqual(expected);
  });
});

test('a sheet that reaches to the last column has no room', () => {
  const wide = { ...OFFICE, cells: [...OFFICE.cells, { row: 0, col: 16_383, value: 'x' }] };
  expect(planAdoption(wide, MAPPING, as)).toEqual({ problem: 'noRoom' });
});

test('what Excel made a date of is no amount of đồng', () => {
  const dated = { row: 1, col: 1, value: 45_337, numberFormat: 'dd/mm/yyyy' };
  const sheet = { ...officeSheet(['', 'Đồng'], ['Phạt', 45_337]), cells: [dated] };
  expect(readBack(sheet, mappingOf(['B2', 'D71', 'period', { factor: 0.001 }]))).toEqual({
    D71: [null, null, null],
  });
});

test('what is wrong with a figure beside figures worked out is said of its own cell', () => {
  const sheet = officeSheet(['Vụ/đối tượng', '14/184'], ['Phát quang', 'gần 40']);
  const mapping = mappingOf(
    ['B1', 'D01', 'period', { part: 0 }],
    ['B1', 'D02', 'period', { part: 1 }],
    ['B2', 'C09', 'period'],
  );
  const { workbook } = adopted(sheet, mapping);
  const [report] = parseReports(workbook, [catalogue]).reports;
  const found = validate(report!, { stage: 'draft' }).find(({ key }) => key === 'V21.qualifier');
  expect(found).toMatchObject({ cell: 'B2', facts: { text: 'gần 40', value: 40 } });
  // The sheet has no column for the word, so none is named and nothing can be put there.
  expect([found?.facts, found?.fix]).toEqual([{ text: 'gần 40', value: 40, qualifier: 'gần' }, undefined]);
});
