import fc from 'fast-check';
import { parsePeriod } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { parseReports } from '../../../src/core/report/parseReports';
import type { Report } from '../../../src/core/report/report';
import { relayReport } from '../../../src/core/rollup/relayReport';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { COLUMNS } from '../../../src/core/template/columns';
import type { TemplateContent } from '../../../src/core/template/content';
import { layOutRequest, planTemplate, type TemplateRequest } from '../../../src/core/template/planTemplate';
import { hideRows, insertRows, permuteColumns, renameSheet, reorderRows } from '../report/rearrange';
import { anyFigure, anyLines, anyReport, anyText } from './anyContent';
import { SMALL, smallRequest } from './smallForm';

const PERIODS = ['2024', '2024-Q2', '2024-03', '2021..2025'] as const;

const anyFilled = fc
  .constantFrom(...PERIODS)
  .chain((period) =>
    anyReport(SMALL, parsePeriod(period)!).map(
      (content): TemplateRequest => smallRequest({ period, content }),
    ),
  );

const sheetOf = (request: TemplateRequest) =>
  applyPlan(EMPTY_WORKBOOK, planTemplate(request)).sheets[0] as SheetSnapshot;

/** The only report of a sheet, which must have no fault of structure. */
function readBack(sheet: SheetSnapshot): Report {
  const { reports, issues } = parseReports({ sheets: [sheet] }, [SMALL]);
  expect(issues).toEqual([]);
  expect(reports).toHaveLength(1);
  return reports[0]!;
}

function expectSame(report: Report, { unit, period, role, content }: TemplateRequest): void {
  expect(report).toMatchObject({ unit: unit.code, unitName: unit.title, period, role });
  expect(relayReport(report)).toEqual(content);
}

test('a form gives back what it was filled with', () => {
  fc.assert(
    fc.property(anyFilled, (request) => expectSame(readBack(sheetOf(request)), request)),
    { numRuns: 100 },
  );
});

test('its stamps too: the remark, and what it is a form for', () => {
  const { settings } = smallRequest();
  const remark = 'Số liệu mẫu để thử.';
  const report = readBack(sheetOf(smallRequest({ settings: { ...settings, remark } })));
  expect(report).toMatchObject({ sheet: 'Hạ Lang', remark, catalogue: SMALL });
  expect(readBack(sheetOf(smallRequest())).remark).toBeUndefined();
});

describe('a form gives back what it was filled with although somebody', () => {
  const metricRows = Object.values(layOutRequest(smallRequest()).metricRows);
  const rearrangements: Readonly<Record<string, fc.Arbitrary<(sheet: SheetSnapshot) => SheetSnapshot>>> = {
    'renamed the sheet': fc
      .constantFrom('Sheet1', 'Ha Lang (2)')
      .map((name) => (sheet) => renameSheet(sheet, name)),
    'inserted rows above': fc.tuple(fc.nat(17), fc.integer({ min: 1, max: 5 })).map(
      ([before, count]) =>
        (sheet) =>
          insertRows(sheet, before, count),
    ),
    'inserted rows in the table': fc
      .tuple(fc.integer({ min: 18, max: 40 }), fc.integer({ min: 1, max: 5 }))
      .map(
        ([before, count]) =>
          (sheet) =>
            insertRows(sheet, before, count),
      ),
    // Two places more than columns: some are left blank between.
    'moved columns': fc
      .shuffledSubarray([...Array(COLUMNS.length + 2).keys()], { minLength: COLUMNS.length + 2 })
      .map((order) => (sheet) => permuteColumns(sheet, order)),
    'sorted the metrics otherwise': fc
      .shuffledSubarray(metricRows, { minLength: metricRows.length })
      .map((places) => (sheet) => reorderRows(sheet, metricRows, places)),
    'hid rows': fc.subarray([...Array(45).keys()]).map((rows) => (sheet) => hideRows(sheet, rows)),
  };

  test.each(Object.entries(rearrangements))('%s', (_, rearrangement) => {
    fc.assert(
      fc.property(anyFilled, rearrangement, (request, rearrange) =>
        expectSame(readBack(rearrange(sheetOf(request))), request),
      ),
      { numRuns: 40 },
    );
  });

  test('did all of it', () => {
    const { 'sorted the metrics otherwise': sorting, ...others } = rearrangements;
    fc.assert(
      fc.property(anyFilled, sorting!, fc.tuple(...Object.values(others)), (request, sort, more) => {
        // Sorted first, while the rows stand where the layout put them.
        const sheet = more.reduce((before, rearrange) => rearrange(before), sort(sheetOf(request)));
        expectSame(readBack(sheet), request);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a form made again from its own report', () => {
  const again = (request: TemplateRequest): TemplateRequest => ({
    ...request,
    content: relayReport(readBack(sheetOf(request))),
  });

  test('is the same form', () => {
    fc.assert(
      fc.property(anyFilled, (request) => {
        expect(planTemplate(again(request))).toEqual(planTemplate(request));
      }),
      { numRuns: 60 },
    );
  });

  test('a blank standard form too', () => {
    for (const border of ['land', 'sea', 'mixed'] as const) {
      const catalogue = catalogueFor(border);
      const request = smallRequest({ catalogue, period: '2024-Q2' });
      const { reports } = parseReports(applyPlan(EMPTY_WORKBOOK, planTemplate(request)), [catalogue]);
      expect(planTemplate({ ...request, content: relayReport(reports[0]!) })).toEqual(planTemplate(request));
    }
  });

  test('settles after once, whatever was typed into it', () => {
    const anyTyped = anyLines(SMALL, parsePeriod('2024-Q2')!, fc.oneof(anyFigure, anyText)).map(
      (content: TemplateContent) => smallRequest({ period: '2024-Q2', content }),
    );
    fc.assert(
      fc.property(anyTyped, (request) => {
        const once = again(request);
        expect(planTemplate(again(once))).toEqual(planTemplate(once));
      }),
      { numRuns: 60 },
    );
  });
});
