import { findMetric } from '../../../src/core/catalogue/catalogue';
import { parsePeriod } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { planAdoption } from '../../../src/core/mapping/planAdoption';
import { readMapped } from '../../../src/core/mapping/readMapped';
import type { SheetMapping } from '../../../src/core/mapping/sheetMapping';
import { parseReports } from '../../../src/core/report/parseReports';
import type { Report } from '../../../src/core/report/report';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { describeIssue } from '../../../src/core/validation/describeIssue';
import { validate } from '../../../src/core/validation/validate';

const land = catalogueFor('land');
const period = parsePeriod('2024')!;
const UNIT = { code: '2024:048', title: 'Huyện Hạ Lang' };

/** Support in D5 of an office's sheet that counts them in another measure, and the report read from it both ways. */
function readings(value: CellValue, factor: number | undefined): { mapped: Report; adopted: Report } {
  const sheet: SheetSnapshot = {
    name: 'Biểu',
    visibility: 'visible',
    cells: [
      { row: 3, col: 1, value: 'Nội dung' },
      { row: 4, col: 1, value: 'Kinh phí địa phương hỗ trợ' },
      { row: 4, col: 3, value },
    ],
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  };
  const figure = { cell: 'D5', metric: 'A07', column: 'period', certainty: 'certain' } as const;
  const figures = [{ ...figure, ...(factor !== undefined && { factor }) }];
  const mapping = { sheet: 'Biểu', figures, rows: [], columns: [], tables: [] } as unknown as SheetMapping;
  const unit = { code: UNIT.code, name: UNIT.title };
  const [mapped] = readMapped(sheet, mapping, { catalogue: land, unit, period });
  const adoption = planAdoption(sheet, mapping, { catalogue: land, unit: UNIT, period });
  if ('problem' in adoption) throw new Error(adoption.problem);
  const { reports } = parseReports(applyEdits({ sheets: [sheet] }, [adoption.edit]), [land]);
  return {
    mapped: { ...mapped!, form: land, catalogue: { ...land, metrics: [findMetric(land, 'A07')!] } },
    adopted: reports[0]!,
  };
}

/** What the check says of the typed text, and whether it offers a repair. */
function said(report: Report): string[] {
  const row = { code: 'A07', label: findMetric(land, 'A07')!.label.vi };
  expect(row.label).toContain('Kinh phí');
  return validate(report, { stage: 'draft' })
    .filter(({ key }) => key.startsWith('V03'))
    .map((issue) => {
      const { what, todo } = describeIssue(issue, 'vi', report.catalogue);
      return `${issue.cell} ${what} ${todo}${issue.fix ? ' (Sửa)' : ''}`.replace(/\u00a0/g, ' ');
    });
}

test.each<[CellValue, number | undefined, string[], string[]]>([
  [
    '1,25',
    1000,
    [
      'D5 “1,25” là chữ; khi tổng hợp được đọc là 1.250 triệu đồng. Nhập lại ở ô D5 thành số, theo đơn vị tính của biểu, để công thức cộng được.',
    ],
    [],
  ],
  [
    '250.000',
    0.001,
    [
      'D5 “250.000” có thể là 250 triệu đồng hoặc 0,25 triệu đồng. Nhập lại số ở ô D5, không gõ dấu giữa các hàng nghìn.',
    ],
    [
      'D5 “250.000” có thể là 250 triệu đồng hoặc 0,25 triệu đồng. Nhập lại số ở ô D5, không gõ dấu giữa các hàng nghìn.',
    ],
  ],
  [
    '350.000.000 đồng',
    undefined,
    [
      'D5 “350.000.000 đồng” là chữ; khi tổng hợp được đọc là 350 triệu đồng. Nhập lại ở ô D5 số 350, là 350 triệu đồng, để công thức cộng được. (Sửa)',
    ],
    [
      'D5 “350.000.000 đồng” là chữ; khi tổng hợp được đọc là 350 triệu đồng. Nhập lại ở ô D5 số 350, là 350 triệu đồng, để công thức cộng được. (Sửa)',
    ],
  ],
  ['350000000', 0.000001, [], []],
])('“%s” × %s: what is said names the figure that counts', (value, factor, mapped, adopted) => {
  const read = readings(value, factor);
  if (mapped.length > 0) expect(said(read.mapped)).toEqual(mapped);
  expect(said(read.adopted)).toEqual(adopted);
  const counted = [read.mapped, read.adopted].map(({ lines }) => lines.A07!.values.period.value);
  expect(counted[0]).toBe(counted[1]);
});
