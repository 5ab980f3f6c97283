import { findMetric } from '../../../../src/core/catalogue/catalogue';
import { checkCatalogue, parseCatalogue } from '../../../../src/core/catalogue/checkCatalogue';
import { parseRules } from '../../../../src/core/catalogue/parseRules';
import type { Rule, RuleType } from '../../../../src/core/catalogue/rule';
import { codesNamedBy } from '../../../../src/core/catalogue/ruleScope';
import {
  catalogueFor,
  findCatalogue,
  STANDARD_CATALOGUES,
} from '../../../../src/core/catalogue/standard/catalogues';
import { METRIC_ROWS } from '../../../../src/core/catalogue/standard/metrics';
import { UNTRANSLATED } from '../../../../src/core/catalogue/standard/untranslated';
import { readTable } from '../readTable';

const TABLE = readTable('metric_catalogue.csv');
const FORM = 'template(L=land,S=sea,B=both)';
const mixed = catalogueFor('mixed');

function rulesOf(id: string, code: string): Rule[] {
  return findMetric(findCatalogue(id)!, code)!.rules;
}

test('the mixed form is the whole table, in its order, every text and code as written', () => {
  const letter = { land: 'L', sea: 'S', 'land,sea': 'B' };
  const written = mixed.metrics.map((metric, at) => ({
    code: metric.code,
    group: metric.group,
    label_vi: metric.label.vi,
    label_en: metric.label.en,
    unit: metric.unit,
    kind: metric.kind,
    agg_across_units: metric.acrossUnits,
    agg_across_periods: metric.acrossPeriods,
    [FORM]: letter[String(metric.borders) as keyof typeof letter],
    parent_or_pair: metric.parent ?? '',
    rules: METRIC_ROWS[at]![8],
    source: metric.source,
  }));
  expect(written).toHaveLength(137);
  expect(written).toEqual(TABLE);
});

describe('every token of the table is a rule or stands in the reviewed list', () => {
  const untranslated = TABLE.flatMap((row) =>
    parseRules({
      code: row.code!,
      kind: findMetric(mixed, row.code!)!.kind,
      unit: row.unit!,
      parent: row.parent_or_pair!,
      rules: row.rules!,
    }).problems.map(({ token, reason }) => ({ code: row.code, token, reason })),
  );

  test('the list is what is left over, no more', () => {
    const listed = UNTRANSLATED.map(({ code, token }) => ({ code, token, reason: 'unknown' }));
    expect(untranslated).toEqual(listed);
    expect(UNTRANSLATED.length).toBeLessThanOrEqual(10);
  });

  /** How often a mark stands in the table's text is how many rules came of it. */
  const marks: [RegExp, RuleType[]][] = [
    [/SUM\(/g, ['sum']],
    [/PAIR/g, ['pair']],
    [/RATIO/g, ['ratio']],
    [/FIXED/g, ['fixed']],
    [/APPROX/g, ['approximate']],
    [/=>/g, ['onlyWith']],
    [/WARN if/g, ['atLeastOwned']],
    [/<=|WARN>/g, ['atMost', 'atMostRoster']],
    [/DEC3/g, ['decimal']],
    [/MON0/g, ['money']],
    [/TEXT/g, ['text']],
  ];
  const written = (mark: RegExp) => TABLE.flatMap(({ rules }) => rules!.match(mark) ?? []).length;
  const typed = (types: RuleType[]) =>
    mixed.metrics.flatMap(({ rules }) => rules.filter(({ type }) => types.includes(type))).length;

  test.each(marks)('%s gives %j', (mark, types) => {
    expect(typed(types)).toBe(written(mark));
  });

  test('beside the written ones, six pairs of lượt người get their attendance rule', () => {
    expect(typed(['atLeast'])).toBe(written(/>=|WARN<$/g) + 6);
  });

  test('every number is whole, decimal or money', () => {
    expect(typed(['whole']) + typed(['decimal', 'money', 'text'])).toBe(137);
  });

  test('only the two sections an annual report must have are required', () => {
    const required = mixed.metrics.filter((metric) => metric.required !== 'never');
    expect(required.map(({ code, required }) => [code, required])).toEqual([
      ['J02', 'annual'],
      ['J04', 'annual'],
    ]);
  });
});

describe.each([
  ['land', 111, 'ABCDEFGIJ', 'LB'],
  ['sea', 118, 'ABCDEFHIJ', 'SB'],
  ['mixed', 137, 'ABCDEFGHIJ', 'LSB'],
] as const)('the %s form', (border, count, groups, forms) => {
  const catalogue = catalogueFor(border);

  test(`has the table's ${forms} rows, ${count} of them, in ${groups}`, () => {
    const codes = TABLE.filter((row) => forms.includes(row[FORM]!)).map(({ code }) => code);
    expect(catalogue.metrics.map(({ code }) => code)).toEqual(codes);
    expect(codes).toHaveLength(count);
    expect(catalogue.groups.map(({ code }) => code).join('')).toBe(groups);
    expect(findCatalogue(border)).toBe(catalogue);
  });

  test('passes its own check', () => {
    expect(checkCatalogue(catalogue)).toEqual([]);
    expect(parseCatalogue(JSON.parse(JSON.stringify(catalogue)))).toEqual({ ok: true, catalogue });
  });

  test('names only metrics it has', () => {
    const codes = new Set(catalogue.metrics.map(({ code }) => code));
    const named = catalogue.metrics.flatMap(({ rules, parent }) => [
      ...rules.flatMap(codesNamedBy),
      ...(parent ? [parent] : []),
    ]);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });
});

test.each([
  ['land', 'B01', ['B11', 'B41', 'B51']],
  ['sea', 'B01', ['B11', 'B21', 'B31', 'B51']],
  ['mixed', 'B01', ['B11', 'B21', 'B31', 'B41', 'B51']],
  ['land', 'C02', ['C04', 'C06']],
  ['sea', 'C02', ['C04', 'C08']],
  ['sea', 'D01', ['D11', 'D21', 'D31', 'D41']],
])('%s: %s is the sum of the parts the form has', (id, code, parts) => {
  expect(rulesOf(id, code)).toContainEqual({ type: 'sum', parts });
});

test('sessions, listeners and cases carry the rules the reviews are about', () => {
  expect(rulesOf('land', 'B02')).toEqual([
    { type: 'whole' },
    { type: 'pair', with: 'B01', zeroTogether: true, severity: 'error' },
    { type: 'atLeast', other: 'B01', factor: 1, attendance: true, severity: 'error' },
    { type: 'sum', parts: ['B12', 'B42', 'B52'] },
    { type: 'ratio', per: 'B01', low: 10, high: 500, perMonth: false },
  ]);
  expect(rulesOf('land', 'D02')).toEqual([
    { type: 'whole' },
    { type: 'pair', with: 'D01', zeroTogether: false, severity: 'warning' },
    { type: 'sum', parts: ['D12', 'D22', 'D32'] },
    { type: 'atLeastOwned', cases: 'D01', ownerless: 'D41' },
  ]);
});

test('only metrics counted in lượt người carry the attendance rule', () => {
  const carriers = mixed.metrics.filter(({ rules }) =>
    rules.some((rule) => rule.type === 'atLeast' && rule.attendance),
  );
  expect(carriers.map(({ code }) => code).join(' ')).toBe(
    'A02 B02 B12 B22 B32 B42 B52 C02 C04 C06 C08 G02 H02 I03',
  );
});

test('ids are unique; an unknown id is nothing', () => {
  expect(STANDARD_CATALOGUES.map(({ id, version }) => `${id} ${version}`)).toEqual([
    'land 1',
    'sea 1',
    'mixed 1',
  ]);
  expect(findCatalogue('river')).toBeUndefined();
  expect(findMetric(catalogueFor('sea'), 'G01')).toBeUndefined();
});
