import { relayReport } from '../../../src/core/rollup/relayReport';
import type { ContentColumn } from '../../../src/core/template/content';
import { fileOf, HA_LANG, merge, reportOf, rosterOf } from './miniProvince';
import { Workbook } from './references';

type Filled = NonNullable<Parameters<typeof reportOf>[0]>;
type Line = NonNullable<Filled['lines']>[string];

/** What a row becomes, by column. */
function relaid(line: Line): Record<string, unknown> {
  const content = relayReport(reportOf({ lines: { E07: line } })).lines.E07!;
  return Object.fromEntries(Object.entries(content).map(([column, { value }]) => [column, value]));
}

test.each<[string, Line, Partial<Record<ContentColumn, unknown>>]>([
  ['a number', 59, { period: 59, cumulative: 59 }],
  ['nothing', '', {}],
  ['text that reads as a number', '1.352', { period: 1352, cumulative: 1352 }],
  ['a qualifier typed with the number', 'gần 400', { period: 400, cumulative: 400, qualifier: 'gần' }],
  ['none', '-', { period: 0, cumulative: 0 }],
  ['not applicable', '///', { period: 'x', cumulative: 'x' }],
  ['a phrase', 'hàng trăm', { note: '“hàng trăm”' }],
  [
    'a phrase beside a note',
    { period: 'hàng trăm', note: 'Chờ đồn báo' },
    { note: 'Chờ đồn báo; “hàng trăm”' },
  ],
  ['several, each once', { period: '3/4', previous: '3/4', plan: 'chưa rõ' }, { note: '“chưa rõ”; “3/4”' }],
  [
    'words in the qualifier column',
    { period: 5, qualifier: 'dưới' },
    { period: 5, cumulative: 5, note: '“dưới”' },
  ],
  ['an error', { error: '#REF!' }, { note: '“#REF!”' }],
  ['a truth value', true, { note: '“true”' }],
  [
    'explanation and note',
    { explanation: 'do mưa', note: 'xem phụ lục' },
    { explanation: 'do mưa', note: 'xem phụ lục' },
  ],
])('%s', (_, line, expected) => {
  expect(relaid(line)).toEqual(expected);
});

test('a formula becomes its result', () => {
  const content = relayReport(reportOf({ lines: { E07: { value: 157, formula: '=120+37' } } }));
  expect(content.lines.E07!.period).toEqual({ value: 157 });
});

test('what could not be counted stands in the unit’s Ghi chú', () => {
  const { plans } = merge([fileOf('a.xlsx', { lines: { E07: 'hàng trăm' } })], { roster: rosterOf(HA_LANG) });
  const workbook = new Workbook(plans);
  expect(workbook.figure('Hạ Lang', 'E07', 'note')?.value).toBe('“hàng trăm”');
  expect(workbook.figure('Hạ Lang', 'E07', 'period')).toBeUndefined();
});

test('statements stay as they are, in their order', () => {
  const { texts } = relayReport(reportOf({ texts: { J01: ['Một', 'Hai'] } }));
  expect(texts).toEqual({ J01: [{ value: 'Một' }, { value: 'Hai' }] });
});
