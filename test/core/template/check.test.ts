import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { Rule } from '../../../src/core/catalogue/rule';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { planTemplate } from '../../../src/core/template/planTemplate';
import { cellOfPlan, checksOf, contentOf, SMALL, smallRequest } from './smallForm';

type Lines = Parameters<typeof contentOf>[0];

/** What the rows that say anything but OK say. */
function said(lines: Lines, period = '2024', catalogue: Catalogue = SMALL): Record<string, string> {
  const checks = checksOf(smallRequest({ period, catalogue, content: contentOf(lines) }));
  return Object.fromEntries(Object.entries(checks).filter(([, text]) => text !== '' && text !== 'OK'));
}

test('a blank row says nothing, a filled row says OK', () => {
  const checks = checksOf(
    smallRequest({ content: contentOf({ A01: 1, A02: 20, B01: { plan: 3 }, B02: 'x' }) }),
  );
  expect(checks).toEqual({ A01: 'OK', A01a: '', A01b: '', A02: 'OK', B01: 'OK', B02: 'OK', B03: '' });
});

describe('what stands in a cell', () => {
  test.each<[string, Lines, Record<string, string>]>([
    ['text', { B01: 'ba' }, { B01: 'Ô số chỉ nhập số' }],
    ['text in any column', { B01: { period: 3, previous: 'gần 2' } }, { B01: 'Ô số chỉ nhập số' }],
    ['a truth value', { B01: true }, { B01: 'Ô số chỉ nhập số' }],
    ['x, small or large', { B01: 'x', B02: 'X' }, {}],
    ['less than nothing', { B02: -0.5 }, { B02: 'Số nhỏ hơn 0' }],
    ['half a marker', { B01: 2.5 }, { B01: 'Phải là số nguyên' }],
    ['half a million', { B02: 2.5 }, {}],
    ['metres', { B03: 90.364 }, {}],
    ['less than metres', { B03: 90.3645 }, { B03: 'Quá 3 chữ số thập phân' }],
    ['binary noise is no fraction', { B03: 0.1 + 0.2, B01: 0.1 * 3 * 10, B02: 1.1 - 1.1 - 1e-17 }, {}],
    ['text before the sign', { B01: { period: -1, plan: 'ba' } }, { B01: 'Ô số chỉ nhập số' }],
    ['the sign before the fraction', { B01: -1.5 }, { B01: 'Số nhỏ hơn 0' }],
  ])('%s', (_, lines, expected) => {
    expect(said(lines)).toEqual(expected);
  });
});

describe('pairs, in the row that carries the rule', () => {
  test.each<[string, Lines, Record<string, string>]>([
    ['only the sessions', { A01: 3 }, { A02: 'Chưa có số, dòng A01 đã có' }],
    ['only the listeners', { A02: 30 }, { A02: 'Dòng A01 chưa có số' }],
    ['sessions not applicable', { A01: 'x', A02: 30 }, { A02: 'Dòng A01 chưa có số' }],
    ['sessions without listeners', { A01: 3, A02: 0 }, { A02: 'Bằng 0 không khớp dòng A01' }],
    ['listeners without sessions', { A01: 0, A02: 3 }, { A02: 'Bằng 0 không khớp dòng A01' }],
    ['none of both', { A01: 0, A02: 0 }, {}],
    ['neither applicable', { A01: 'x', A02: 'x' }, {}],
    ['fewer listeners than sessions', { A01: 3, A02: 2 }, { A02: 'Ít hơn số ở dòng A01' }],
    ['as many', { A01: 3, A02: 3 }, {}],
  ])('%s', (_, lines, expected) => {
    expect(said(lines)).toEqual(expected);
  });
});

describe('totals', () => {
  const row = (A01: Lines[string], A01a?: Lines[string], A01b?: Lines[string]): Lines => ({
    A01,
    ...(A01a === undefined ? {} : { A01a }),
    ...(A01b === undefined ? {} : { A01b }),
    A02: 500,
  });

  test.each<[string, Lines, string | undefined]>([
    ['all parts, equal', row(5, 2, 3), undefined],
    ['all parts, other', row(6, 2, 3), 'Khác cộng các dòng trong đó: 5'],
    ['all parts, less', row(4, 2, 3), 'Khác cộng các dòng trong đó: 5'],
    ['a part open, less', row(4, 5), 'Nhỏ hơn cộng các dòng trong đó: 5'],
    ['a part open, more', row(6, 5), undefined],
    ['a part not applicable is not awaited', row(6, 5, 'x'), 'Khác cộng các dòng trong đó: 5'],
    ['only the total is known', row(6), undefined],
    ['no part applicable', row(6, 'x', 'x'), undefined],
    ['parts that are all nothing', row(1, 0, 0), 'Khác cộng các dòng trong đó: 0'],
    ['about', row({ period: 6, qualifier: 'gần' }, 2, 3), undefined],
    ['total not applicable', { A01: 'x', A01a: 2 }, 'Chưa có tổng, dòng trong đó đã có số'],
    ['total open', { A01a: 2 }, 'Chưa có tổng, dòng trong đó đã có số'],
    ['everything open', {}, undefined],
  ])('%s', (_, lines, expected) => {
    expect(said(lines).A01).toBe(expected);
  });

  test('a sum with decimals is said with a comma on every machine', () => {
    const rules: Rule[] = [{ type: 'money' }, { type: 'sum', parts: ['B03'] }];
    const metrics = SMALL.metrics.map((metric) => (metric.code === 'B02' ? { ...metric, rules } : metric));
    expect(said({ B02: 1, B03: 1.25 }, '2024', { ...SMALL, metrics })).toEqual({
      B02: 'Khác cộng các dòng trong đó: 1,25',
    });
  });
});

test.each<[string, Lines, Record<string, string>]>([
  ['twice as many members as teams', { C17: 3, C18: 5 }, { C18: 'Ít hơn 2 lần dòng C17' }],
  ['enough of them', { C17: 3, C18: 6 }, {}],
  [
    'more fined than handled',
    { D02: 2, D22: 3, D12: 0 },
    { D02: 'Nhỏ hơn cộng các dòng trong đó: 3', D22: 'Lớn hơn số ở dòng D02' },
  ],
  ['what is a warning only is not said', { D01: 328, D02: 3, D61: 1, D62: 2 }, {}],
  ['the cost of gifts may be unknown', { A08: 3 }, {}],
  ['but not their number', { A09: 3 }, { A09: 'Dòng A08 chưa có số' }],
])('bounds: %s', (_, lines, expected) => {
  expect(said(lines, '2024', catalogueFor('land'))).toEqual(expected);
});

describe('one cause, one complaint: what is impossible in itself is not compared with others', () => {
  test.each<[string, Lines, Record<string, string>]>([
    ['a negative part', { A01: 5, A01a: 7, A01b: -2, A02: 9 }, { A01b: 'Số nhỏ hơn 0' }],
    ['half a session', { A01: 2.5, A02: 2 }, { A01: 'Phải là số nguyên' }],
    ['a part in words', { A01: 9, A01a: 'gần 4', A01b: 4, A02: 9 }, { A01a: 'Ô số chỉ nhập số' }],
    ['sessions in words', { A01: 'ba', A02: 9 }, { A01: 'Ô số chỉ nhập số' }],
  ])('%s', (_, lines, expected) => {
    expect(said(lines)).toEqual(expected);
  });

  test('an error in one row is said there, and spreads to no other', () => {
    const failed = { value: { error: '#DIV/0!' }, formula: '=1/0' };
    const content = {
      lines: { A01a: { period: failed }, A01: { period: { value: 3 } }, A02: { period: { value: 9 } } },
      texts: {},
    };
    const request = smallRequest({ content });
    expect(checksOf(request)).toMatchObject({ A01a: 'Có ô báo lỗi công thức', A01: 'OK', A02: 'OK' });
    const { formula } = cellOfPlan(planTemplate(request), request, 'A01', 'check')!;
    expect(formula).toContain('IFERROR(');
  });
});

describe('columns', () => {
  const pair = { A01: { period: 1, cumulative: 5 }, A02: { period: 20, cumulative: 4 } };

  test('the cumulative is compared where it is typed', () => {
    expect(said(pair, '2024-Q2')).toEqual({ A02: 'Ít hơn số ở dòng A01' });
    expect(said(pair, '2024-H1')).toEqual({});
  });

  test('plan and last year are checked for their shape only', () => {
    expect(said({ A01: { plan: 1, previous: 2 }, A02: { previous: 1 } })).toEqual({});
    expect(said({ A01: { plan: -1 }, A02: { previous: 1.5 } })).toEqual({
      A01: 'Số nhỏ hơn 0',
      A02: 'Phải là số nguyên',
    });
  });

  test('a summary is compared by its period: nobody types its cumulative', () => {
    const checks = checksOf(smallRequest({ role: 'summary', period: '2024-Q2', content: contentOf(pair) }));
    expect(checks.A02).toBe('OK');
  });
});

test('no formula comes near Excel’s limit of 8192 characters', () => {
  const { cells } = planTemplate(smallRequest({ catalogue: catalogueFor('mixed'), period: '2024-Q2' }));
  expect(Math.max(...cells.map(({ formula = '' }) => formula.length))).toBeLessThan(5000);
});
