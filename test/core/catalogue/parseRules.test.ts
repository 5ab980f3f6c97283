import { parseRules } from '../../../src/core/catalogue/parseRules';
import type { Rule } from '../../../src/core/catalogue/rule';
import type { RuleRow, RuleTokenReason } from '../../../src/core/catalogue/ruleNotation';

/** A metric "D02, counted in đối tượng, under D01"; each row of the tables says what differs. */
function parse(rules: string, row: Partial<RuleRow> = {}) {
  return parseRules({ code: 'D02', kind: 'people', unit: 'đối tượng', parent: 'D01', ...row, rules });
}

const whole: Rule = { type: 'whole' };

describe('what each token means', () => {
  const table: [string, Partial<RuleRow>, Rule[]][] = [
    ['INT0', {}, [whole]],
    ['DEC3', { kind: 'length' }, [{ type: 'decimal', places: 3 }]],
    ['MON0', { kind: 'money' }, [{ type: 'money' }]],
    ['TEXT', { kind: 'text' }, [{ type: 'text' }]],
    ['PAIR', {}, [whole, { type: 'pair', with: 'D01', zeroTogether: true, severity: 'error' }]],
    [
      'PAIR0',
      {},
      [whole, { type: 'pair', with: 'D01', zeroTogether: false, mayBeUnknown: true, severity: 'error' }],
    ],
    ['PAIR?', {}, [whole, { type: 'pair', with: 'D01', zeroTogether: false, severity: 'warning' }]],
    [
      'D02>=D01',
      {},
      [whole, { type: 'atLeast', other: 'D01', factor: 1, attendance: false, severity: 'error' }],
    ],
    [
      'D02>=2*D07',
      {},
      [whole, { type: 'atLeast', other: 'D07', factor: 2, attendance: false, severity: 'error' }],
    ],
    [
      'D02>=D01 warn',
      {},
      [whole, { type: 'atLeast', other: 'D01', factor: 1, attendance: false, severity: 'warning' }],
    ],
    [
      'B02>=B01',
      { code: 'B02', unit: 'lượt người' },
      [whole, { type: 'atLeast', other: 'B01', factor: 1, attendance: true, severity: 'error' }],
    ],
    ['PAIR(D07)', {}, [whole, { type: 'pair', with: 'D07', zeroTogether: true, severity: 'error' }]],
    ['PAIR?(D07)', {}, [whole, { type: 'pair', with: 'D07', zeroTogether: false, severity: 'warning' }]],
    [
      'D02>=1,5*D07',
      {},
      [whole, { type: 'atLeast', other: 'D07', factor: 1.5, attendance: false, severity: 'error' }],
    ],
    [
      'D02<=số cột mốc warn',
      {},
      [whole, { type: 'atMostRoster', field: 'borderMarkers', severity: 'warning' }],
    ],
    [
      '<=chiều dài biên giới',
      {},
      [whole, { type: 'atMostRoster', field: 'borderLengthKm', severity: 'error' }],
    ],
    ['RATIO(D07) 1..2', {}, [whole, { type: 'ratio', per: 'D07', low: 1, high: 2, perMonth: false }]],
    ['RATIO 0,5..2/tháng', {}, [whole, { type: 'ratio', per: 'D01', low: 0.5, high: 2, perMonth: true }]],
    ['FIXED(số đồn)', { unit: 'đồn', kind: 'static' }, [{ type: 'fixed', field: 'stations' }]],
    ['D02<=D07', {}, [whole, { type: 'atMost', other: 'D07', factor: 1, severity: 'error' }]],
    ['<=D07', {}, [whole, { type: 'atMost', other: 'D07', factor: 1, severity: 'error' }]],
    ['D02<=D07 warn', {}, [whole, { type: 'atMost', other: 'D07', factor: 1, severity: 'warning' }]],
    ['LIMIT<=2*C12 warn', {}, [whole, { type: 'atMost', other: 'C12', factor: 2, severity: 'warning' }]],
    [
      'D02<=số xã biên giới',
      {},
      [whole, { type: 'atMostRoster', field: 'borderCommunes', severity: 'error' }],
    ],
    ['<=số đồn', {}, [whole, { type: 'atMostRoster', field: 'stations', severity: 'error' }]],
    ['SUM(A03a,A03b)', {}, [whole, { type: 'sum', parts: ['A03a', 'A03b'] }]],
    ['RATIO 10..500', {}, [whole, { type: 'ratio', per: 'D01', low: 10, high: 500, perMonth: false }]],
    ['RATIO 0.1..5', {}, [whole, { type: 'ratio', per: 'D01', low: 0.1, high: 5, perMonth: false }]],
    ['RATIO ~0.5/em/tháng', {}, [whole, { type: 'ratio', per: 'D01', low: 0.3, high: 0.7, perMonth: true }]],
    ['WARN if D02<D01-D41', {}, [whole, { type: 'atLeastOwned', cases: 'D01', ownerless: 'D41' }]],
    [
      'WARN<',
      {},
      [whole, { type: 'atLeast', other: 'D01', factor: 1, attendance: false, severity: 'warning' }],
    ],
    ['WARN>D61', {}, [whole, { type: 'atMost', other: 'D61', factor: 1, severity: 'warning' }]],
    ['FIXED(roster)', { unit: 'km', kind: 'static' }, [{ type: 'fixed', field: 'borderLengthKm' }]],
    ['FIXED(roster)', { unit: 'cột mốc', kind: 'static' }, [{ type: 'fixed', field: 'borderMarkers' }]],
    ['D02>0=>D21>0', {}, [whole, { type: 'onlyWith', other: 'D21' }]],
    ['APPROX(hàng trăm)', {}, [whole, { type: 'approximate', phrases: ['hàng trăm'] }]],
    [
      'APPROX(hàng chục, hàng trăm)',
      {},
      [whole, { type: 'approximate', phrases: ['hàng chục', 'hàng trăm'] }],
    ],
  ];
  test.each(table)('%s %j', (rules, row, expected) => {
    expect(parse(rules, row)).toEqual({ rules: expected, required: 'never', problems: [] });
  });
});

describe('how the value is written follows from the kind where the row does not say it', () => {
  const table: [RuleRow['kind'], Rule[]][] = [
    ['count', [whole]],
    ['people', [whole]],
    ['stock', [whole]],
    ['money', [{ type: 'money' }]],
    ['length', [{ type: 'decimal', places: 3 }]],
    ['text', [{ type: 'text' }]],
    ['static', []],
  ];
  test.each(table)('%s', (kind, expected) => {
    expect(parse('', { kind }).rules).toEqual(expected);
  });
  test('a row that says it is not said twice', () => {
    expect(parse('DEC1', { kind: 'length' }).rules).toEqual([{ type: 'decimal', places: 1 }]);
  });
});

describe('attendances are at least the sessions they are paired with (V06)', () => {
  const attendance: Rule = { type: 'atLeast', other: 'B01', factor: 1, attendance: true, severity: 'error' };
  const table: [string, string, Rule[]][] = [
    ['PAIR', 'lượt người', [attendance]],
    ['PAIR B02>=B01', 'lượt người', [attendance]],
    ['PAIR0', 'lượt người', []],
    ['PAIR', 'người', []],
    ['PAIR', 'đối tượng', []],
    ['INT0', 'lượt người', []],
  ];
  test.each(table)('%s in %s', (rules, unit, expected) => {
    const parsed = parse(rules, { code: 'B02', parent: 'B01', unit });
    expect(parsed.rules.filter(({ type }) => type === 'atLeast')).toEqual(expected);
  });
});

test.each([
  ['INT0', 'never'],
  ['TEXT REQUIRED(năm)', 'annual'],
  ['INT0 REQUIRED', 'always'],
])('%s is required %s', (rules, required) => {
  expect(parse(rules).required).toBe(required);
});

describe('what is no rule is returned with its reason', () => {
  const table: [string, Partial<RuleRow>, string, RuleTokenReason][] = [
    ['INT', {}, 'INT', 'unknown'],
    ['INT0 may be < D55', {}, 'may be < D55', 'unknown'],
    ['not in D02 INT0', {}, 'not in D02', 'unknown'],
    ['D02>=', {}, 'D02>=', 'unknown'],
    ['SUM(D12,)', {}, 'SUM(D12,)', 'unknown'],
    ['RATIO 5', {}, 'RATIO 5', 'unknown'],
    ['RATIO 10..1.000', {}, 'RATIO 10..1.000', 'unknown'],
    ['D02>=1,500*D07', {}, 'D02>=1,500*D07', 'unknown'],
    ['PAIR', { parent: '' }, 'PAIR', 'noParent'],
    ['WARN<', { parent: undefined }, 'WARN<', 'noParent'],
    ['RATIO 1..2', { parent: '' }, 'RATIO 1..2', 'noParent'],
    ['RATIO 5..5', {}, 'RATIO 5..5', 'emptyBand'],
    ['B02>=B01', {}, 'B02>=B01', 'otherSubject'],
    ['B02<=B01', {}, 'B02<=B01', 'otherSubject'],
    ['B02<=số đồn', {}, 'B02<=số đồn', 'otherSubject'],
    ['D71>0=>D21>0', {}, 'D71>0=>D21>0', 'otherSubject'],
    ['WARN if D12<D01-D41', {}, 'WARN if D12<D01-D41', 'otherSubject'],
    ['FIXED(roster)', { unit: 'hộ' }, 'FIXED(roster)', 'noRosterField'],
  ];
  test.each(table)('%s %j', (rules, row, token, reason) => {
    expect(parse(rules, row)).toEqual({ rules: [whole], required: 'never', problems: [{ token, reason }] });
  });
});

test('words around a rule are two problems, in the order written', () => {
  expect(parse('about INT0 or so')).toEqual({
    rules: [whole],
    required: 'never',
    problems: [
      { token: 'about', reason: 'unknown' },
      { token: 'or so', reason: 'unknown' },
    ],
  });
});

test('decomposed letters, NBSP and double spaces are read like clean text', () => {
  const messy = ' PAIR\u00a0 D02<=số xã biên giới '.normalize('NFD');
  expect(parse(messy)).toEqual(parse('PAIR D02<=số xã biên giới'));
});
