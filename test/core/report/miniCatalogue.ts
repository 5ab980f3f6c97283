import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { Metric, MetricKind } from '../../../src/core/catalogue/metric';
import type { Rule } from '../../../src/core/catalogue/rule';

type Row = readonly [code: string, label: string, unit: string, kind: MetricKind, ...rules: Rule[]];

const whole: Rule = { type: 'whole' };
const withSessions: Rule = { type: 'pair', with: 'B01', zeroTogether: true, severity: 'error' };

const ROWS: readonly Row[] = [
  ['B01', 'Buổi tuyên truyền', 'buổi', 'count', whole],
  ['B02', 'Lượt người nghe', 'lượt người', 'people', whole, withSessions],
  ['C09', 'Đường thông tầm nhìn biên giới được phát quang', 'km', 'length', { type: 'decimal', places: 3 }],
  ['D01', 'Số vụ phát hiện (tổng)', 'vụ', 'count', whole, { type: 'sum', parts: ['D11', 'D21'] }],
  ['D11', '- khởi tố', 'vụ', 'count', whole],
  ['D21', '- xử phạt hành chính', 'vụ', 'count', whole],
  ['E07', 'Đảng viên phụ trách hộ', 'đảng viên', 'stock', whole],
  ['J01', 'Kết quả nổi bật', '-', 'text', { type: 'text' }],
];

function metricOf([code, vi, unit, kind, ...rules]: Row): Metric {
  return {
    code,
    group: code.charAt(0),
    label: { vi, en: code },
    unit,
    kind,
    acrossUnits: kind === 'text' ? 'concat' : 'sum',
    acrossPeriods: kind === 'text' ? 'concat' : kind === 'stock' ? 'latest' : 'sum',
    borders: ['land'],
    required: 'never',
    rules,
    source: 'test',
  };
}

const GROUPS: readonly (readonly [code: string, label: string])[] = [
  ['B', 'Tuyên truyền'],
  ['C', 'Bảo vệ biên giới'],
  ['D', 'Phòng, chống tội phạm'],
  ['E', 'Cơ sở chính trị'],
  ['J', 'Nội dung định tính'],
];

/** A form of eight metrics: a pair, a length, a total with two parts, a stock and a text section. */
export const MINI: Catalogue = {
  id: 'mini',
  version: '1',
  label: { vi: 'Mẫu nhỏ', en: 'Small form' },
  groups: GROUPS.map(([code, vi]) => ({ code, label: { vi, en: code } })),
  metrics: ROWS.map(metricOf),
};

/** The same form without some of its metrics, as another kind of unit has it. */
export function miniWithout(id: string, ...codes: readonly string[]): Catalogue {
  const metrics = MINI.metrics.filter(({ code }) => !codes.includes(code));
  return { ...MINI, id, metrics };
}
