import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { parseReports } from '../../../src/core/report/parseReports';
import type { Report } from '../../../src/core/report/report';
import { findDifferences } from '../../../src/taskpane/merge/reportDifferences';
import { formWorkbook, sampleForms, withFigures } from '../memoryActions';

const form = sampleForms()[4]!;
const reportOf = (changed = form): Report =>
  parseReports(formWorkbook([changed]), STANDARD_CATALOGUES).reports[0]!;

const listed = (...reports: Report[]) =>
  findDifferences(reports).map(({ metric, column, values }) => [metric.code, column, ...values]);

test('reports alike differ nowhere', () => {
  expect(listed(reportOf(), reportOf())).toEqual([]);
});

test('figures are compared as read, in the order of the form; a computed one is not told twice', () => {
  const other = withFigures(form, { C09: 40.2, B01: '1 234', A01: 'nhiều' });
  const own = form.content!.lines;
  const figureOf = (code: string) => String(own[code]!.period!.value).replace('.', ',');
  expect(listed(reportOf(), reportOf(other))).toEqual([
    ['A01', 'period', figureOf('A01'), 'nhiều'],
    ['B01', 'period', figureOf('B01'), '1.234'],
    ['C09', 'period', figureOf('C09'), '40,2'],
  ]);
});

test('blank, qualifier and text are differences too; a third report has its column', () => {
  const { C09: _, ...lines } = form.content!.lines;
  const other = { ...form, content: { lines, texts: { J02: [{ value: 'Khác.' }] } } };
  const found = listed(reportOf(), reportOf(), reportOf(other));
  expect(found).toContainEqual(['C09', 'period', '61,15', '61,15', undefined]);
  expect(found).toContainEqual(['C09', 'qualifier', 'gần', 'gần', undefined]);
  expect(found.find(([code]) => code === 'J02')?.at(-1)).toBe('Khác.');
});
