import fc from 'fast-check';
import { formatRules } from '../../../src/core/catalogue/formatRules';
import type { Metric } from '../../../src/core/catalogue/metric';
import { parseRules } from '../../../src/core/catalogue/parseRules';
import type { Rule } from '../../../src/core/catalogue/rule';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';

type Row = Parameters<typeof formatRules>[0] & Pick<Metric, 'kind'>;

/** What is read back from a metric's rules as they are written. */
function readBack(metric: Row) {
  const { code, kind, unit, parent } = metric;
  return parseRules({ code, kind, unit, parent, rules: formatRules(metric) });
}

describe('every standard metric reads back as it was', () => {
  const metrics = STANDARD_CATALOGUES.flatMap(({ id, metrics }) =>
    metrics.map((one) => [id, one.code, one] as const),
  );
  test.each(metrics)('%s %s', (_id, _code, metric) => {
    const { rules, required, problems } = readBack(metric);
    expect({ rules, required, problems }).toEqual({
      rules: metric.rules,
      required: metric.required,
      problems: [],
    });
  });
});

/** B02, counted in lượt người, under B01; each row says what differs. */
function written(rules: readonly Rule[], more: Partial<Row> = {}): string {
  return formatRules({
    code: 'B02',
    unit: 'lượt người',
    parent: 'B01',
    required: 'never',
    ...more,
    rules: [...rules],
  });
}

describe('as written', () => {
  const band = { type: 'ratio', low: 0.3, high: 0.7 } as const;
  const table: [string, Rule, Partial<Row>?][] = [
    ['PAIR', { type: 'pair', with: 'B01', zeroTogether: true, severity: 'error' }],
    ['PAIR(C01)', { type: 'pair', with: 'C01', zeroTogether: true, severity: 'error' }],
    ['PAIR0(C01)', { type: 'pair', with: 'C01', zeroTogether: false, mayBeUnknown: true, severity: 'error' }],
    ['PAIR?(C01)', { type: 'pair', with: 'C01', zeroTogether: false, severity: 'warning' }],
    ['B02>=B01', { type: 'atLeast', other: 'B01', factor: 1, attendance: true, severity: 'error' }],
    ['WARN<B01', { type: 'atLeast', other: 'B01', factor: 1, attendance: false, severity: 'warning' }],
    [
      'B02>=2*B01 warn',
      { type: 'atLeast', other: 'B01', factor: 2, attendance: false, severity: 'warning' },
      { unit: 'người' },
    ],
    ['RATIO(C01) 0.3..0.7/tháng', { ...band, per: 'C01', perMonth: true }],
    ['RATIO 0.1250..7', { type: 'ratio', per: 'B01', low: 0.125, high: 7, perMonth: false }],
    ['B02<=số cột mốc warn', { type: 'atMostRoster', field: 'borderMarkers', severity: 'warning' }],
    ['FIXED(số đồn)', { type: 'fixed', field: 'stations' }],
    ['B02>0=>B01>0', { type: 'onlyWith', other: 'B01' }],
    ['APPROX(hàng chục, hàng trăm)', { type: 'approximate', phrases: ['hàng chục', 'hàng trăm'] }],
  ];
  test.each(table)('%s', (text, rule, more = {}) => {
    expect(written([rule], more)).toBe(text);
  });

  test('what is required comes last', () => {
    expect(written([{ type: 'text' }], { required: 'annual' })).toBe('TEXT REQUIRED(năm)');
    expect(written([{ type: 'whole' }], { required: 'always' })).toBe('INT0 REQUIRED');
  });
});

describe('a rule without words is refused, never written as another', () => {
  const table: [string, Rule][] = [
    [
      'a pair that only warns but wants zeros together',
      { type: 'pair', with: 'B01', zeroTogether: true, severity: 'warning' },
    ],
    [
      'a lower bound of attendances that is no attendance rule',
      { type: 'atLeast', other: 'B01', factor: 2, attendance: false, severity: 'error' },
    ],
    ['a number without digits enough', { type: 'ratio', per: 'B01', low: 1e-9, high: 1, perMonth: false }],
  ];
  test.each(table)('%s', (_, rule) => {
    expect(() => written([rule])).toThrow(RangeError);
  });
});

describe('whatever is read from notation is written so that it reads the same', () => {
  const code = fc.constantFrom('B01', 'B02', 'C11a', 'XYZ123');
  const decimals = fc.nat({ max: 9_999_999 }).map((n) => n / 10_000);
  const token = fc.oneof(
    fc.constantFrom(
      'INT0',
      'DEC2',
      'MON0',
      'PAIR',
      'PAIR0',
      'PAIR?',
      'WARN<',
      'REQUIRED(năm)',
      'FIXED(số đồn)',
    ),
    code.map((other) => `PAIR(${other})`),
    fc
      .tuple(code, fc.constantFrom('', '2*', '1,5*'), fc.constantFrom('', ' warn'))
      .map(([other, factor, warn]) => `B02>=${factor}${other}${warn}`),
    code.map((other) => `WARN>${other}`),
    fc.uniqueArray(code, { minLength: 1 }).map((parts) => `SUM(${parts.join(', ')})`),
    fc
      .tuple(decimals, decimals)
      .map(([low, more]) => `RATIO ${low.toFixed(4)}..${(low + more + 1).toFixed(4)}`),
    fc.constantFrom(
      'RATIO ~0.5/em/tháng',
      'RATIO(C01) 1..2/tháng',
      '<=chiều dài biên giới warn',
      'APPROX(hàng trăm)',
    ),
  );
  test('law', () => {
    fc.assert(
      fc.property(fc.array(token), fc.constantFrom('lượt người', 'vụ'), (tokens, unit) => {
        const row = { code: 'B02', kind: 'people', unit, parent: 'B01' } as const;
        const { rules, required, problems } = parseRules({ ...row, rules: tokens.join(' ') });
        expect(problems).toEqual([]);
        expect(readBack({ ...row, rules, required })).toEqual({ rules, required, problems: [] });
      }),
    );
  });
});
