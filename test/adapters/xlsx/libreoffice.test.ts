import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { formatPeriod } from '../../../src/core/catalogue/period';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { parseReports } from '../../../src/core/report/parseReports';
import type { Report } from '../../../src/core/report/report';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';

function readForm(): WorkbookSnapshot {
  const path = join(__dirname, '../../fixtures/libreoffice/resaved-form.xlsx');
  const result = readXlsx(new Uint8Array(readFileSync(path)));
  if (!result.ok) throw new Error(result.reason.code);
  return result.workbook;
}

/** A line as a person sees it: numbers, x, what was not understood in quotes; blank cells left out. */
function shown({ values, qualifier, explanation, note }: Report['lines'][string]): Record<string, unknown> {
  const cells = Object.entries(values).flatMap(([column, { state, value, raw }]) => {
    if (state === 'blank') return [];
    return [[column, state === 'notCounted' ? `“${raw}”` : (value ?? 'x')]];
  });
  const remarks = { qualifier, explanation: explanation?.text, note: note?.text };
  return Object.fromEntries([...cells, ...Object.entries(remarks).filter(([, text]) => text !== undefined)]);
}

const workbook = readForm();
const sheet = workbook.sheets[0]!;
const { reports, issues } = parseReports(workbook, STANDARD_CATALOGUES);
const report = reports[0]!;

describe('a form moved about and saved in LibreOffice', () => {
  test('is the one described in its provenance', () => {
    const tags = sheet.cells.filter(({ value }) => String(value).startsWith('#')).map(({ value }) => value);
    expect(sheet.name).toBe('Bản gửi lại (2)');
    expect(sheet.cells[0]).toMatchObject({ row: 1, col: 1, value: 'Kính gửi: Văn phòng Tỉnh ủy' });
    expect(tags.slice(3)).toEqual([
      ...['#indicator+unit', '#value+previous', '#value+plan', '#value+period', '#value+cumulative'],
      ...['#value+change', '#value+completion', '#status+check', '#description+explanation'],
      ...['#value+qualifier', '#description+note'],
    ]);
  });

  test('keeps its stamps', () => {
    expect(reports).toHaveLength(1);
    expect(report).toMatchObject({ role: 'unit', unit: '2024:042', unitName: 'Bảo Lâm', sheet: sheet.name });
    expect(`${report.catalogue.id} ${formatPeriod(report.period)}`).toBe('land 2024');
    expect(issues).toEqual([]);
  });

  test.each([
    ['A01', { plan: 4, period: 5, cumulative: 5, previous: 5, note: 'Có cả họp đột xuất' }],
    ['A02', {}],
    ['A03', { period: 157, cumulative: 157 }],
    ['B01', { period: 150, cumulative: 150, previous: 141 }],
    ['B02', { period: 5572, cumulative: 5572, previous: 5293, qualifier: 'hơn' }],
    ['B11', { period: 'x', cumulative: 'x' }],
    ['C01', { period: 1352, cumulative: 1352 }],
    [
      'C02',
      {
        period: 15942,
        cumulative: 15942,
        explanation: 'Tăng do phối hợp "tháng cao điểm"\nvà <mưa lũ> & sạt lở',
      },
    ],
    ['C09', { period: 38.5, cumulative: 38.5, qualifier: 'gần' }],
    ['C11', { period: 0, cumulative: 0, previous: 0 }],
    ['C12', { period: 41.587, cumulative: 41.587 }],
    ['D71', { period: 3000, cumulative: 3000, qualifier: 'trên' }],
    ['F04', { period: '“hàng trăm”', cumulative: '“hàng trăm”' }],
  ])('%s reads as it was typed', (code, expected) => {
    expect(shown(report.lines[code]!)).toEqual(expected);
  });

  test('has nothing in any other row', () => {
    const filled = Object.values(report.lines).filter((line) => Object.keys(shown(line)).length > 0);
    expect(filled).toHaveLength(12);
  });

  test('keeps the statements of its text sections', () => {
    const texts = Object.entries(report.texts).map(([code, list]) => [code, list.map(({ text }) => text)]);
    expect(texts).toEqual([
      ['J01', ['Tuần tra đúng kế hoạch.', 'Phát quang đường tuần tra;\nđường thông tầm nhìn.']],
      ['J04', ['0123']],
    ]);
  });
});
