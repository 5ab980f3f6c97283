import type { Period } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { proposeMapping } from '../../../src/core/mapping/proposeMapping';
import { readMapped } from '../../../src/core/mapping/readMapped';
import type { Report } from '../../../src/core/report/report';
import { validate } from '../../../src/core/validation/validate';
import { gridSheet } from './gridSheet';

const catalogue = catalogueFor('land');
const roster = findRoster('cao-bang-2024')!;
const unit = { code: '2024:048', name: 'Hạ Lang' };
const YEAR: Period = { type: 'year', year: 2024 };

function read(grid: string, period: Period = YEAR): Report[] {
  const sheet = gridSheet(grid);
  const mapping = proposeMapping(sheet, { catalogue, roster, period });
  const nameOf = (code: string) => roster.units.find((one) => one.code === code)?.name;
  return readMapped(sheet, mapping, { catalogue, unit, nameOf, period });
}

const only = (grid: string, period?: Period) => read(grid, period)[0]!;
const HEADER = 'Nội dung | ĐVT | Thực hiện';

describe('readMapped', () => {
  test.each([
    ['a number', 'Số buổi tuyên truyền | buổi | 12', 'B01', 'number', 12],
    ['text that is a number', 'Số buổi tuyên truyền | buổi | "1.570 buổi"', 'B01', 'number', 1570],
    ['nothing', 'Số buổi tuyên truyền | buổi |', 'B01', 'blank', null],
    ['không', 'Số buổi tuyên truyền | buổi | không', 'B01', 'number', 0],
    ['x', 'Số buổi tuyên truyền | buổi | x', 'B01', 'notApplicable', null],
    ['words', 'Số buổi tuyên truyền | buổi | đang thống kê', 'B01', 'notCounted', null],
    ['nghìn đồng', 'Nộp ngân sách nhà nước | nghìn đồng | 350250', 'D71', 'number', 350.25],
    ['tỷ đồng', 'Nộp ngân sách nhà nước | tỷ đồng | 1.5', 'D71', 'number', 1500],
    ['đồng', 'Nộp ngân sách nhà nước | đồng | 12345678', 'D71', 'number', 12.345678],
    ['a unit typed in the cell', 'Nộp ngân sách nhà nước | nghìn đồng | "3 tỷ đồng"', 'D71', 'number', 3000],
    ['m', 'Phát quang đường tuần tra biên giới | m | 12500', 'C09', 'number', 12.5],
  ] as const)('reads %s', (_name, row, metric, state, value) => {
    const { period } = only(`${HEADER}\n${row}`).lines[metric]!.values;
    expect([period.state, period.value]).toEqual([state, value]);
  });

  test.each([
    ['14/184', [14, 184]],
    ['"1.352 lần/15.942 lượt người"', [1352, 15942]],
    ['không', [0, 0]],
    ['', [null, null]],
    ['14', [null, null]],
    ['14/184/3', [14, 184]],
    ['"12 lần, 145 lượt người"', [12, 145]],
    ['"12 lần (145 lượt người)"', [12, 145]],
    ['"145 lượt người, 12 lần"', [null, null]],
    ['"36(126)"', [null, null]],
  ])('parts %s', (cell, values) => {
    const { lines } = only(`${HEADER}\nPhối hợp tuần tra bảo vệ biên giới | lần/lượt người | ${cell}`);
    expect([lines.C01, lines.C02].map((line) => line!.values.period.value)).toEqual(values);
  });

  test('keeps what stood in the cell, and the formula', () => {
    const { lines } = only(`${HEADER}
Nộp ngân sách nhà nước | nghìn đồng | =100+250 → 350
Phối hợp tuần tra bảo vệ biên giới | lần/lượt người | 14/184`);
    expect(lines.D71!.values.period).toMatchObject({ value: 0.35, raw: 350, formula: '=100+250' });
    expect(lines.C02!.values.period).toMatchObject({ cell: 'C3', value: 184, raw: '14/184' });
  });

  test('leaves blank what the sheet does not have, and out what it does not ask for', () => {
    const { lines } = only(`${HEADER} | Ghi chú\nSố buổi tuyên truyền | buổi | gần 400 | cả năm`);
    expect(Object.keys(lines)).toEqual(['B01']);
    expect(lines.B01!.values.plan).toEqual({ cell: 'C2', state: 'blank', value: null });
    expect(lines.B01).toMatchObject({ qualifier: 'gần', note: { cell: 'D2', text: 'cả năm' } });
  });

  test.each([
    ['the period is the cumulative figure of a year', YEAR, 'Thực hiện', [5, 5, undefined]],
    ['a sheet with the cumulative one only', YEAR, 'Lũy kế', [5, 5, undefined]],
    [
      'of a second quarter it is no period',
      { type: 'quarter', year: 2024, quarter: 2 },
      'Lũy kế',
      [null, 5, undefined],
    ],
  ] as const)('%s', (_name, period, header, expected) => {
    const { values, overwritten } = only(
      `Nội dung | ĐVT | ${header}\nSố buổi tuyên truyền | buổi | 5`,
      period,
    ).lines.B01!;
    expect([values.period.value, values.cumulative.value, overwritten]).toEqual(expected);
  });

  test('another cumulative figure than the form would compute is kept aside', () => {
    const line = only('Nội dung | ĐVT | Thực hiện | Lũy kế\nSố buổi tuyên truyền | buổi | 5 | 7').lines.B01!;
    expect([line.values.cumulative.value, line.overwritten?.value]).toEqual([5, 7]);
  });

  test('gives a report to each unit, by its name', () => {
    const reports = read(
      'Năm 2024\nSTT | Chỉ tiêu | ĐVT | Hạ Lang | Thạch An | Cộng\n1 | Số buổi tuyên truyền | buổi | 5 | 6 | 11',
    );
    expect(
      reports.map((report) => [report.unit, report.unitName, report.lines.B01!.values.period.value]),
    ).toEqual([
      ['2024:048', 'Hạ Lang', 5],
      ['2024:053', 'Thạch An', 6],
    ]);
  });

  test('is checked like a form', () => {
    const report = only(`${HEADER}
Tổng số buổi tuyên truyền | buổi | 15
Số lượt người nghe | lượt người | 10`);
    const issues = validate(report, { stage: 'draft' });
    expect(issues.map(({ key, cell }) => `${key} ${cell}`)).toContain('V06.fewer C3');
  });

  test('shows the rules on words every text of the sheet', () => {
    const { writings } = only(`TỐI MẬT | |\n${HEADER}\nSố buổi tuyên truyền | buổi | gần 400`);
    expect(writings.map(({ cell, place }) => `${cell} ${place}`)).toEqual([
      'A1 printed',
      'A2 printed',
      'B2 printed',
      'C2 printed',
      'A3 printed',
      'B3 printed',
      'C3 figure',
    ]);
  });
});
