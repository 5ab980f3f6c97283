import { v03TextForNumber } from '../../../../src/core/validation/rules/v03TextForNumber';
import { filledForm, summarise } from '../filledForm';

const issuesOf = (code: string, content: string | boolean) =>
  v03TextForNumber.check(filledForm({ rows: { [code]: content } }), { stage: 'final' });

test.each([
  ['B01', '1570', 'V03.number', { text: '1570', value: 1570 }],
  ['B01', '1 352', 'V03.number', { text: '1 352', value: 1352 }],
  ['B01', '1.570.000', 'V03.number', { text: '1.570.000', value: 1570000 }],
  ['D62', '07 chuyên án', 'V03.number', { text: '07 chuyên án', value: 7 }],
  ['D71', '20.118 tỷ 258 triệu đồng', 'V03.number', { value: 20118258 }],
  ['F03', '475 triệu đồng', 'V03.number', { value: 475 }],
  ['C18', '102 thành viên', 'V03.number', { value: 102 }],
  ['F02', '11 nhà', 'V03.number', { value: 11 }],
  ['D22', '126 ĐT', 'V03.number', { value: 126 }],
  ['B02', '900 lượt người nghe', 'V03.number', { value: 900 }],
] as const)('%s “%s” is certain: a warning', (code, text, key, facts) => {
  expect(issuesOf(code, text)).toMatchObject([{ key, severity: 'warning', metric: code, facts }]);
});

test.each([
  ['C09', '3.000 km', 'V03.ambiguous', { text: '3.000 km', readings: [3000, 3] }],
  ['D01', '251/813', 'V03.parts', { text: '251/813', parts: ['251', '813'] }],
  ['D01', '251 vụ/ 813 đối tượng', 'V03.parts', { parts: ['251 vụ', '813 đối tượng'] }],
  ['B01', '56 lượt tàu', 'V03.unit', { text: '56 lượt tàu', typed: 'lượt tàu' }],
  ['D71', '12 km', 'V03.unit', { typed: 'km' }],
  ['D31', '3 tỷ', 'V03.unit', { text: '3 tỷ', typed: 'tỷ' }],
  ['D31', '450tr', 'V03.unit', { typed: 'tr' }],
  ['A04', '12 văn bản và 3 kế hoạch', 'V03.parts', { parts: ['12 văn bản', '3 kế hoạch'] }],
  ['C17', '17 thành viên', 'V03.unit', { typed: 'thành viên' }],
  ['B01', 'không áp dụng', 'V03.notApplicable', { text: 'không áp dụng' }],
  ['B01', 'N/A', 'V03.notApplicable', { text: 'N/A' }],
  ['B01', 'n.a', 'V03.notApplicable', { text: 'n.a' }],
  ['B01', 'đang thống kê', 'V03.unread', { text: 'đang thống kê' }],
  ['B01', true, 'V03.unread', { text: 'true' }],
] as const)('%s “%s” is not: an error', (code, text, key, facts) => {
  expect(issuesOf(code, text)).toMatchObject([{ key, severity: 'error', metric: code, facts }]);
});

test.each(['-', 'không', 'Không phát sinh', 'KPS'])('“%s” is zero, with a hint', (text) => {
  expect(issuesOf('B01', text)).toMatchObject([{ key: 'V03.zero', severity: 'hint', facts: { text } }]);
});

test.each([
  ['a number', 1570],
  ['blank', ''],
  ['spaces', '  '],
  ['not applicable', 'x'],
  ['not applicable, as drawn', '///'],
  ['a qualifier, which is V21', 'gần 400'],
  ['a phrase, which is V21', 'hàng trăm'],
  ['an error value, which is V02', { error: '#REF!' }],
])('nothing is said of %s', (_, content) => {
  expect(v03TextForNumber.check(filledForm({ rows: { B01: content } }), { stage: 'final' })).toEqual([]);
});

test('every value column is looked at, a copied cumulative once', () => {
  const row = {
    plan: '1500',
    period: '1570',
    previous: 'chưa rõ',
    cumulative: { formula: '=F9', result: 1570 },
  };
  const report = filledForm({ rows: { B01: row } });
  expect(summarise(v03TextForNumber.check(report, { stage: 'final' }), report)).toEqual([
    'warning V03.number B01 plan',
    'warning V03.number B01',
    'error V03.unread B01 previous',
  ]);
});
