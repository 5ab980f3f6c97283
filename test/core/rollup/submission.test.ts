import { issuesOf } from '../../../src/core/rollup/candidate';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { fileOf, HA_LANG, merge, received, sheetOf, THACH_AN } from './miniProvince';

const units = [fileOf('a', { lines: { E07: 59 } }), fileOf('b', { unit: THACH_AN, lines: { E07: 41 } })];

/** The sheets of the province's workbook. */
const summarySheets = () => applyPlans(EMPTY_WORKBOOK, merge(units).plans).sheets;

const without = (sheet: SheetSnapshot, label: string) => ({
  ...sheet,
  cells: sheet.cells.filter(({ value }) => value !== label),
});

test('a file of forms is all of them, with their structural issues and those of the rules', () => {
  const broken = without(sheetOf({ unit: THACH_AN }), 'D21');
  const submission = received('a.xlsx', [sheetOf({ lines: { B01: 5 } }), broken]);
  expect(submission.reports.map(({ sheet }) => sheet)).toEqual(['Hạ Lang', 'Thạch An']);
  expect(issuesOf(submission, { sheet: 'Hạ Lang' }).map(({ key }) => key)).toEqual(['V05.half']);
  expect(issuesOf(submission, { sheet: 'Thạch An' }).map(({ key }) => key)).toEqual(['V20.missingCode']);
});

test('of a workbook with a summary only the summary counts', () => {
  const submission = received('tinh.xlsx', summarySheets());
  expect(submission.reports).toMatchObject([{ sheet: 'Tổng hợp', role: 'summary', unit: '2024:04' }]);
  expect(submission.issues).toEqual([]);
});

test('what is wrong with its unit sheets is then no matter', () => {
  const sheets = summarySheets().map((sheet) =>
    sheet.name === 'Hạ Lang'
      ? without(sheet, 'D21')
      : sheet.name === 'Thạch An'
        ? without(sheet, 'meta:unit')
        : sheet,
  );
  expect(received('tinh.xlsx', sheets).issues).toEqual([]);
});

test('a summary that has lost its stamps leaves the unit sheets, and says so', () => {
  const sheets = summarySheets().map((sheet) =>
    sheet.name === 'Tổng hợp' ? without(sheet, 'meta:period') : sheet,
  );
  const { reports, issues } = received('tinh.xlsx', sheets);
  expect(reports.map(({ unit }) => unit)).toEqual([HA_LANG.code, THACH_AN.code]);
  expect(issues.map(({ sheet, key }) => `${sheet} ${key}`)).toEqual(['Tổng hợp V16.period']);
});
