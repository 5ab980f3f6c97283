import type { IssueFacts, IssueKey, Severity } from '../../../src/core/report/issue';

/** The facts a wording is tried with. */
type Sample<K extends IssueKey> = {
  readonly metric?: string;
  readonly severity: Severity;
  readonly facts: readonly IssueFacts[K][];
  /** The sentences name no cell: the remedy is not in one. */
  readonly noCell?: true;
};

export const LONG = 'Theo báo cáo\ncủa các đồn Biên phòng thì khoảng 1.570 buổi';
const five = ['F21', 'F23', 'F25', 'F27', 'F29'];
const parts = five.map((cell, index) => ({ code: `B${index + 1}2`, cell, value: 1_234_567 + index }));
const halfOf = (other: string) => ({ other, otherCell: 'F128', otherValue: 1_234_567 });

/** Facts as long as they come, for every wording there is. */
export const SAMPLES: { readonly [K in IssueKey]: Sample<K> } = {
  'V01.blank': { metric: 'J04', severity: 'warning', facts: [{}] },
  'V01.noSection': { metric: 'J04', severity: 'error', facts: [{}], noCell: true },
  'V02.fraction': { metric: 'C11', severity: 'error', facts: [{ value: 56.558 }] },
  'V02.negative': { metric: 'D71', severity: 'error', facts: [{ value: -20118.258 }] },
  'V02.places': { metric: 'C09', severity: 'error', facts: [{ value: 90.36412, places: 3 }] },
  'V02.error': { metric: 'B01', severity: 'error', facts: [{ value: '#DIV/0!' }, { value: '' }] },
  'V03.number': {
    metric: 'B02',
    severity: 'warning',
    facts: [
      { text: LONG, value: 1_234_567 },
      { text: LONG, value: 1_250, measure: 'other' },
      { text: LONG, value: 1_234_567, measure: 'said' },
    ],
  },
  'V03.ambiguous': {
    metric: 'D71',
    severity: 'error',
    facts: [
      { text: '3.000', readings: [3000, 3] },
      { text: LONG, readings: [1_234_567.125, 1234.567125] },
    ],
  },
  'V03.parts': {
    metric: 'C11',
    severity: 'error',
    facts: [{ text: LONG, parts: ['58 tổ', '455 phương tiện', '4.291 thành viên'] }],
  },
  'V03.unit': { metric: 'B63', severity: 'error', facts: [{ text: LONG, typed: 'lượt tổ chức' }] },
  'V03.unread': { metric: 'B01', severity: 'error', facts: [{ text: LONG }] },
  'V03.date': {
    metric: 'B01',
    severity: 'error',
    facts: [
      { shown: '31/12/2024', parts: ['31', '12'] },
      { shown: '31/12/1904', parts: ['1234'] },
      { shown: '23:59', parts: [] },
    ],
  },
  'V03.day': {
    metric: 'C11',
    severity: 'warning',
    facts: [{ value: 45_657, shown: '31/12/2024', parts: ['31', '12'] }],
  },
  'V03.notApplicable': { metric: 'B01', severity: 'error', facts: [{ text: 'Không thuộc diện' }] },
  'V03.zero': { metric: 'B01', severity: 'hint', facts: [{ text: 'Không phát sinh' }] },
  'V04.slip': {
    metric: 'C11',
    severity: 'error',
    facts: [
      { value: 156.558, proposal: 156_558 },
      { value: 156.558, proposal: 156_558, decimalSeparator: ',' },
    ],
  },
  'V05.half': {
    metric: 'C06',
    severity: 'error',
    facts: [halfOf('C05'), { ...halfOf('C05'), otherValue: 0 }],
  },
  'V05.zero': {
    metric: 'C06',
    severity: 'error',
    facts: [
      { ...halfOf('C05'), value: 0 },
      { ...halfOf('C05'), value: 1_234_567, otherValue: 0 },
    ],
  },
  'V06.fewer': { metric: 'B42', severity: 'error', facts: [{ ...halfOf('B41'), value: 156 }] },
  'V07.fewer': {
    metric: 'D02',
    severity: 'warning',
    facts: [
      {
        persons: 12_077,
        cases: 12_091,
        casesCell: 'F61',
        ownerless: 0,
        ownerlessCode: 'D41',
        ownerlessCell: 'F70',
      },
      {
        persons: 12_077,
        cases: 12_091,
        casesCell: 'F61',
        ownerless: 3,
        ownerlessCode: 'D41',
        ownerlessCell: 'F70',
      },
    ],
  },
  'V08.differs': { metric: 'B02', severity: 'error', facts: [{ total: 6_172_800, sum: 6_172_845, parts }] },
  'V08.exceeds': { metric: 'B02', severity: 'error', facts: [{ total: 6_172_800, sum: 6_172_845, parts }] },
  'V08.incomplete': {
    metric: 'B02',
    severity: 'warning',
    facts: [
      { total: 6_172_845, sum: 1_234_567, parts, blank: parts },
      { total: 6_172_845, sum: 1_234_567, parts, blank: parts.slice(0, 1) },
      { total: 874, sum: 847, parts, blank: [...parts, ...parts, ...parts] },
    ],
  },
  'V08.noTotal': { metric: 'B02', severity: 'error', facts: [{ sum: 6_172_845, parts }] },
  'V09.more': {
    metric: 'D22',
    severity: 'error',
    facts: [
      { ...halfOf('D02'), value: 2_345_678, factor: 1 },
      { ...halfOf('C12'), value: 90.364, factor: 2 },
    ],
  },
  'V09.fewer': {
    metric: 'C18',
    severity: 'error',
    facts: [
      { ...halfOf('C17'), value: 1_234_566, factor: 2 },
      { ...halfOf('E05'), value: 3, factor: 1 },
    ],
  },
  'V09.roster': {
    metric: 'E03',
    severity: 'error',
    facts: [
      { value: 126, field: 'borderCommunes', limit: 16 },
      { value: 126, field: 'stations', limit: 13 },
      { value: 126, field: 'borderMarkers', limit: 13 },
      { value: 126.125, field: 'borderLengthKm', limit: 41.587 },
    ],
  },
  'V10.band': {
    metric: 'B02',
    severity: 'warning',
    facts: [
      { ...halfOf('B01'), value: 1_234_567, otherValue: 1_234, ratio: 1000.4595, low: 10, high: 500 },
      {
        ...halfOf('F09'),
        value: 48_000,
        otherValue: 108,
        ratio: 0.0370370370370375,
        low: 0.3,
        high: 0.7,
        months: 12,
      },
    ],
  },
  'V10.peers': {
    metric: 'B02',
    severity: 'warning',
    facts: [
      { ...halfOf('B01'), value: 1_234_567, otherValue: 1_234, ratio: 1000.4595, median: 36.0234, peers: 7 },
      { ...halfOf('B01'), value: 40, otherValue: 20, ratio: 2, median: 36.0234, peers: 16 },
    ],
  },
  'V11.period': {
    metric: 'D01',
    severity: 'error',
    facts: [{ value: 1_234_320, period: 1_234_328, periodCell: 'F61' }],
  },
  'V11.earlier': {
    metric: 'D01',
    severity: 'error',
    facts: [
      { value: 1_234_320, earlier: 1_234_328, earlierPeriod: '2024-9M' },
      { value: 1_234_320, earlier: 1_234_328, earlierPeriod: '2024-09' },
    ],
  },
  'V11.notSum': {
    metric: 'D01',
    severity: 'warning',
    facts: [
      { value: 105, sum: 115, period: 20, earlier: 95, earlierPeriod: '2024-Q1' },
      { value: 1_234_320, sum: 2_469_136, period: 1_234_568, earlier: 1_234_568, earlierPeriod: '2024-9M' },
    ],
  },
  'V12.change': {
    metric: 'C11',
    severity: 'warning',
    facts: [
      { value: 179, previous: 64 },
      { value: 1_234_567, previous: 1_234 },
      { value: 0, previous: 64 },
    ],
  },
  'V12.jump': { metric: 'C11', severity: 'warning', facts: [{ value: 1_234_567 }] },
  'V12.identical': { metric: 'A01', severity: 'warning', facts: [{ same: 128, compared: 131 }] },
  'V13.differs': {
    metric: 'C12',
    severity: 'warning',
    facts: [
      { value: 90.364, field: 'borderLengthKm', roster: 41.587 },
      { value: 187, field: 'borderMarkers', roster: 181 },
    ],
  },
  'V13.slip': {
    metric: 'C12',
    severity: 'warning',
    facts: [{ value: 41_587, field: 'borderLengthKm', roster: 41.587, proposal: 41.587 }],
  },
  'V14.history': {
    metric: 'D71',
    severity: 'warning',
    facts: [
      { value: 20_118_258, base: 20_118.258, column: 'previous', proposal: 20_118.258 },
      { value: 3, base: 3000, column: 'plan', proposal: 3000 },
    ],
  },
  'V14.peers': {
    metric: 'F03',
    severity: 'warning',
    facts: [{ value: 20_118_258, median: 47.25, peers: 16, proposal: 20.118258 }],
  },
  'V15.alone': {
    metric: 'D71',
    severity: 'warning',
    facts: [
      { value: 20_118.258, other: 'D21', otherCell: 'F128', otherValue: 0 },
      { value: 20_118.258, other: 'D21', otherCell: 'F128', otherValue: null },
    ],
  },
  'V22.blank': { metric: 'J02', severity: 'warning', facts: [{}] },
  'V22.noSection': { metric: 'J04', severity: 'error', facts: [{}], noCell: true },
  'V21.qualifier': {
    metric: 'D71',
    severity: 'warning',
    facts: [
      { text: LONG, value: 20_118.258, qualifier: 'khoảng', qualifierCell: 'K128' },
      { text: LONG, value: 20_118.258, qualifier: 'khoảng' },
    ],
  },
  'V21.conflict': {
    metric: 'D71',
    severity: 'warning',
    facts: [{ text: LONG, value: 20_118.258, qualifier: 'gần', merged: 'khoảng', qualifierCell: 'K128' }],
  },
  'V21.phrase': { metric: 'F04', severity: 'hint', facts: [{ text: LONG }] },
  'V19.legacy': {
    metric: 'J01',
    severity: 'warning',
    facts: [
      { text: LONG, proposal: LONG, encoding: 'tcvn3' },
      { text: LONG, proposal: LONG, encoding: 'tcvn3Upper' },
      { text: LONG, proposal: LONG, encoding: 'vni' },
    ],
  },
  'V04.ceiling': {
    metric: 'B02',
    severity: 'warning',
    facts: [
      { value: 3_000_000, ceiling: 1_000_000, proposal: 3000 },
      { value: 123_456_789, ceiling: 5_000_000 },
    ],
  },
  'V13.ceiling': {
    metric: 'C12',
    severity: 'warning',
    facts: [
      { value: 41_587, ceiling: 500, proposal: 41.587 },
      { value: 1_234_567.125, ceiling: 2500 },
    ],
  },
  'V14.ceiling': {
    metric: 'F05',
    severity: 'warning',
    facts: [{ value: 450_000_000, ceiling: 1_000_000, proposal: 450 }],
  },
  'V20.unit': {
    metric: 'A07',
    severity: 'error',
    facts: [
      { text: 'đồng', expected: 'triệu đồng' },
      { text: LONG, expected: LONG },
    ],
  },
  'V20.words': {
    metric: 'A07',
    severity: 'warning',
    facts: [
      { text: LONG, expected: LONG },
      { text: LONG, expected: 'Thực hiện trong kỳ', column: 'period' },
    ],
  },
  'V21.unread': { metric: 'A07', severity: 'warning', facts: [{ text: 'dưới' }, { text: LONG }] },
  'V23.elsewhere': {
    severity: 'error',
    facts: [
      { number: 2, isHidden: false, name: 'Phụ lục', at: 'D12' },
      { number: 12, isHidden: true, name: 'Danh sách các đồn Biên phòng 24', at: 'F123' },
      { number: 12, isHidden: true, at: 'F123' },
    ],
  },
  'V23.sheet': {
    severity: 'error',
    facts: [
      { number: 2, isHidden: false, part: 'name' },
      { number: 12, isHidden: true, name: 'Danh sách các đồn Biên phòng', part: 'printed' },
    ],
    noCell: true,
  },
  'V19.decomposed': { metric: 'J01', severity: 'warning', facts: [{ text: LONG, proposal: LONG }] },
  'V19.tone': { severity: 'hint', facts: [{ text: LONG, name: LONG, proposal: LONG }] },
  'V23.mark': { metric: 'J01', severity: 'error', facts: [{}] },
  'V16.period': { severity: 'error', facts: [{ text: LONG }, { text: '' }], noCell: true },
  'V16.version': {
    severity: 'error',
    facts: [
      { version: '0.9', known: '1' },
      { version: '', known: '1' },
      { version: '1.25', known: '1.26', adopted: true },
    ],
    noCell: true,
  },
  'V16.template': { severity: 'error', facts: [{ template: LONG }, { template: '' }], noCell: true },
  'V16.otherTemplate': {
    severity: 'error',
    facts: [{ stamped: 'Đất liền', actual: 'Hỗn hợp' }],
    noCell: true,
  },
  'V16.otherPeriod': {
    severity: 'error',
    facts: [
      { period: '2024-Q3', count: 128, typed: false },
      { period: '2021..2025', count: 128, typed: true },
    ],
    noCell: true,
  },
  'V17.noUnit': { severity: 'error', facts: [{}], noCell: true },
  'V20.noColumn': { severity: 'error', facts: [{ column: 'period' }], noCell: true },
  'V20.duplicateColumn': { severity: 'error', facts: [{ column: 'previous', otherCell: 'F128' }] },
  'V20.duplicateCode': {
    severity: 'error',
    facts: [
      { code: 'A03a', otherCell: 'B128' },
      { code: 'A03a', otherCell: 'B128', meant: 'A03b' },
    ],
  },
  'V20.unknownCode': { severity: 'error', facts: [{ code: 'Z99' }, { code: 'Z99', meant: 'A03a' }] },
  'V20.missingCode': { severity: 'error', facts: [{ code: 'B42' }, { code: 'A01' }], noCell: true },
  'V20.overwritten': {
    metric: 'B02',
    severity: 'error',
    facts: [
      { column: 'cumulative', text: LONG },
      { column: 'completion', text: '50', formula: LONG, result: 0.09 },
      { column: 'change', text: '12', result: 0.09 },
      { column: 'check', text: 'OK', result: LONG.repeat(3) },
    ],
  },
  'V20.lostFormulas': {
    severity: 'hint',
    facts: [
      { column: 'completion', count: 111, other: 0 },
      { column: 'cumulative', count: 1, other: 1 },
      { column: 'check', count: 111, other: 101 },
    ],
  },
};
