import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { Metric, MetricKind } from '../../../src/core/catalogue/metric';
import { parsePeriod } from '../../../src/core/catalogue/period';
import type { Rule } from '../../../src/core/catalogue/rule';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { type ColumnKey, columnOf } from '../../../src/core/template/columns';
import type { LineContent, TemplateContent } from '../../../src/core/template/content';
import { layOutRequest, planTemplate, type TemplateRequest } from '../../../src/core/template/planTemplate';

type Row = readonly [code: string, label: string, unit: string, kind: MetricKind, ...rules: Rule[]];

const whole: Rule = { type: 'whole' };
const sessions: Rule = { type: 'pair', with: 'A01', zeroTogether: true, severity: 'error' };
const attendance: Rule = { type: 'atLeast', other: 'A01', factor: 1, attendance: true, severity: 'error' };

const ROWS: readonly Row[] = [
  ['A01', 'Buổi tuyên truyền (tổng)', 'buổi', 'count', whole, { type: 'sum', parts: ['A01a', 'A01b'] }],
  ['A01a', '- trong đó: Luật Biên phòng Việt Nam', 'buổi', 'count', whole],
  ['A01b', '- trong đó: nội dung khác', 'buổi', 'count', whole],
  ['A02', 'Lượt người nghe', 'lượt người', 'people', whole, sessions, attendance],
  ['B01', 'Cột mốc quốc giới quản lý', 'cột mốc', 'stock', whole],
  ['B02', 'Kinh phí hỗ trợ', 'triệu đồng', 'money', { type: 'money' }],
  ['B03', 'Đường tuần tra được phát quang', 'km', 'length', { type: 'decimal', places: 3 }],
  ['C01', 'Tồn tại, hạn chế', '-', 'text', { type: 'text' }],
];

const ACROSS_PERIODS: Readonly<Partial<Record<MetricKind, Metric['acrossPeriods']>>> = {
  stock: 'latest',
  text: 'latest',
};

function metricOf([code, vi, unit, kind, ...rules]: Row): Metric {
  return {
    code,
    group: code.charAt(0),
    label: { vi, en: vi },
    unit,
    kind,
    acrossUnits: kind === 'text' ? 'concat' : 'sum',
    acrossPeriods: ACROSS_PERIODS[kind] ?? 'sum',
    borders: ['land'],
    required: 'never',
    rules,
    source: 'test',
  };
}

const group = (code: string, vi: string) => ({ code, label: { vi, en: vi } });

/** A form small enough to read whole: a total with two parts, a pair, a stock, money, a length and a text. */
export const SMALL: Catalogue = {
  id: 'small',
  version: '1',
  label: { vi: 'Mẫu thử', en: 'Trial form' },
  groups: [group('A', 'Tuyên truyền'), group('B', 'Quản lý biên giới'), group('C', 'Nội dung định tính')],
  metrics: ROWS.map(metricOf),
};

/** A request for the small form of Hạ Lang; anything may be asked for otherwise. */
export function smallRequest(parts: Partial<Omit<TemplateRequest, 'period'>> & { period?: string } = {}) {
  const { period = '2024', ...rest } = parts;
  const request: TemplateRequest = {
    sheetName: 'Hạ Lang',
    catalogue: SMALL,
    unit: { code: '2024:048', title: 'Huyện Hạ Lang' },
    period: parsePeriod(period)!,
    role: 'unit',
    settings: {
      header: 'party',
      superior: 'ĐẢNG BỘ TỈNH CAO BẰNG',
      body: 'HUYỆN ỦY HẠ LANG',
      place: 'Hạ Lang',
      window: { from: '2023-12-15', to: '2024-12-14' },
      dueDate: '2024-12-17',
    },
    ...rest,
  };
  return request;
}

type Typed = number | string | boolean;

/** Content from plain values: `{ A01: { period: 3 } }`, a bare value standing in the period's cell. */
export function contentOf(
  lines: Readonly<Record<string, Typed | Readonly<Partial<Record<keyof LineContent, Typed>>>>>,
  texts: Readonly<Record<string, readonly string[]>> = {},
): TemplateContent {
  const lineOf = (given: (typeof lines)[string]): LineContent => {
    const columns = typeof given === 'object' ? given : { period: given };
    return Object.fromEntries(Object.entries(columns).map(([key, value]) => [key, { value }]));
  };
  return {
    lines: Object.fromEntries(Object.entries(lines).map(([code, given]) => [code, lineOf(given)])),
    texts: Object.fromEntries(
      Object.entries(texts).map(([code, list]) => [code, list.map((value) => ({ value }))]),
    ),
  };
}

/** The planned cell of a metric's column, with the plan it stands in. */
export function cellOfPlan(plan: SheetPlan, request: TemplateRequest, code: string, key: ColumnKey) {
  const row = layOutRequest(request).metricRows[code];
  return plan.cells.find((cell) => cell.row === row && cell.col === columnOf(key));
}

/** What the Kiểm tra cells say, by metric code. */
export function checksOf(request: TemplateRequest, plan = planTemplate(request)): Record<string, string> {
  const col = columnOf('check');
  const said = new Map(plan.cells.filter((cell) => cell.col === col).map(({ row, value }) => [row, value]));
  const { metricRows } = layOutRequest(request);
  return Object.fromEntries(
    Object.entries(metricRows).map(([code, row]) => [code, String(said.get(row) ?? '')]),
  );
}
