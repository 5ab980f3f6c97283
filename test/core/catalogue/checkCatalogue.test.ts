import type { CatalogueProblem } from '../../../src/core/catalogue/catalogueProblem';
import { checkCatalogue, parseCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import type { Metric } from '../../../src/core/catalogue/metric';
import { metric, sound, text, whole } from './soundCatalogue';

test('a sound catalogue has no problem', () => {
  expect(checkCatalogue(sound())).toEqual([]);
});

describe('a wrong metric or rule is refused with its place and reason', () => {
  const table: [string, Metric, CatalogueProblem][] = [
    [
      'a group that is not there',
      metric('A02', { group: 'Z' }),
      { path: ['metrics', 1, 'group'], code: 'unknownGroup', facts: { metric: 'A02', group: 'Z' } },
    ],
    [
      'an unknown unit of measure',
      metric('A04', { unit: 'bó' }),
      { path: ['metrics', 3, 'unit'], code: 'unknownUnit', facts: { metric: 'A04', unit: 'bó' } },
    ],
    [
      'a parent that is not there',
      metric('A04', { parent: 'B01' }),
      { path: ['metrics', 3, 'parent'], code: 'unknownParent', facts: { metric: 'A04', parent: 'B01' } },
    ],
    [
      'a metric that is its own parent',
      metric('A04', { parent: 'A04' }),
      { path: ['metrics', 3, 'parent'], code: 'parentCycle', facts: { cycle: ['A04', 'A04'] } },
    ],
    [
      'a parent that is a child',
      metric('A01', { parent: 'A04' }),
      { path: ['metrics', 0, 'parent'], code: 'parentCycle', facts: { cycle: ['A01', 'A04', 'A01'] } },
    ],
    [
      'a pair to nowhere',
      metric('A04', {
        unit: 'người',
        rules: [whole, { type: 'pair', with: 'B01', zeroTogether: true, severity: 'error' }],
      }),
      {
        path: ['metrics', 3, 'rules', 1],
        code: 'unknownMetric',
        facts: { metric: 'A04', rule: 'pair', other: 'B01' },
      },
    ],
    [
      'a rule on ownerless cases nobody collects',
      metric('A04', {
        unit: 'người',
        rules: [whole, { type: 'atLeastOwned', cases: 'A01', ownerless: 'D41' }],
      }),
      {
        path: ['metrics', 3, 'rules', 1],
        code: 'unknownMetric',
        facts: { metric: 'A04', rule: 'atLeastOwned', other: 'D41' },
      },
    ],
    [
      'a metric compared with itself',
      metric('A04', {
        unit: 'người',
        rules: [whole, { type: 'atMost', other: 'A04', factor: 1, severity: 'error' }],
      }),
      { path: ['metrics', 3, 'rules', 1], code: 'ownSubject', facts: { metric: 'A04', rule: 'atMost' } },
    ],
    [
      'a number compared with a text',
      metric('A04', { unit: 'người', rules: [whole, { type: 'onlyWith', other: 'A05' }] }),
      {
        path: ['metrics', 3, 'rules', 1],
        code: 'textOperand',
        facts: { metric: 'A04', rule: 'onlyWith', other: 'A05' },
      },
    ],
    [
      'a metric that is its own part',
      metric('A02', { rules: [whole, { type: 'sum', parts: ['A02'] }] }),
      { path: ['metrics', 1, 'rules'], code: 'sumCycle', facts: { cycle: ['A02', 'A02'] } },
    ],
    [
      'a part whose part is its total',
      metric('A03', { rules: [whole, { type: 'sum', parts: ['A01'] }] }),
      { path: ['metrics', 0, 'rules'], code: 'sumCycle', facts: { cycle: ['A01', 'A03', 'A01'] } },
    ],
    [
      'a part twice in one sum',
      metric('A01', { rules: [whole, { type: 'sum', parts: ['A02', 'A03', 'A02'] }] }),
      {
        path: ['metrics', 0, 'rules', 1, 'parts', 2],
        code: 'repeatedPart',
        facts: { metric: 'A01', part: 'A02' },
      },
    ],
    [
      'a part in another unit of measure',
      metric('A03', { unit: 'lần' }),
      {
        path: ['metrics', 0, 'rules', 1, 'parts', 1],
        code: 'partUnit',
        facts: { metric: 'A01', unit: 'vụ', part: 'A03', partUnit: 'lần' },
      },
    ],
    [
      'money in something else than triệu đồng',
      metric('A04', { kind: 'money', unit: 'vụ', rules: [{ type: 'money' }] }),
      {
        path: ['metrics', 3, 'unit'],
        code: 'kindUnit',
        facts: { metric: 'A04', kind: 'money', unit: 'vụ' },
      },
    ],
    [
      'people counted in triệu đồng',
      metric('A04', { kind: 'people', unit: 'triệu đồng' }),
      {
        path: ['metrics', 3, 'unit'],
        code: 'kindUnit',
        facts: { metric: 'A04', kind: 'people', unit: 'triệu đồng' },
      },
    ],
    [
      'a stock that would be summed over quarters',
      metric('A04', { kind: 'stock', unit: 'người' }),
      {
        path: ['metrics', 3, 'acrossPeriods'],
        code: 'kindAddition',
        facts: { metric: 'A04', kind: 'stock', acrossUnits: 'sum', acrossPeriods: 'sum' },
      },
    ],
    [
      'a text that would be summed over units',
      metric('A05', { ...text, acrossUnits: 'sum' }),
      {
        path: ['metrics', 4, 'acrossPeriods'],
        code: 'kindAddition',
        facts: { metric: 'A05', kind: 'text', acrossUnits: 'sum', acrossPeriods: 'concat' },
      },
    ],
    [
      'a text under a rule on numbers',
      metric('A05', {
        ...text,
        rules: [{ type: 'text' }, { type: 'onlyWith', other: 'A01' }],
      }),
      { path: ['metrics', 4, 'rules', 1], code: 'textRule', facts: { metric: 'A05', rule: 'onlyWith' } },
    ],
    [
      'a number that nothing says how to write',
      metric('A04', { unit: 'người', rules: [] }),
      {
        path: ['metrics', 3, 'rules'],
        code: 'valueRule',
        facts: { metric: 'A04', kind: 'count', allowed: ['whole'], found: [] },
      },
    ],
    [
      'a number written in two ways',
      metric('A04', { kind: 'length', unit: 'km', rules: [whole, { type: 'decimal', places: 3 }] }),
      {
        path: ['metrics', 3, 'rules'],
        code: 'valueRule',
        facts: { metric: 'A04', kind: 'length', allowed: ['decimal', 'whole'], found: ['whole', 'decimal'] },
      },
    ],
    [
      'people with decimals',
      metric('A04', { kind: 'people', unit: 'người', rules: [{ type: 'decimal', places: 1 }] }),
      {
        path: ['metrics', 3, 'rules'],
        code: 'valueRule',
        facts: { metric: 'A04', kind: 'people', allowed: ['whole'], found: ['decimal'] },
      },
    ],
    [
      'the attendance rule on persons',
      metric('A04', {
        unit: 'người',
        rules: [whole, { type: 'atLeast', other: 'A01', factor: 1, attendance: true, severity: 'error' }],
      }),
      {
        path: ['metrics', 3, 'rules', 1],
        code: 'attendanceUnit',
        facts: { metric: 'A04', unit: 'người' },
      },
    ],
    [
      'a band without inside',
      metric('A04', {
        unit: 'người',
        rules: [whole, { type: 'ratio', per: 'A01', low: 5, high: 2, perMonth: false }],
      }),
      {
        path: ['metrics', 3, 'rules', 1],
        code: 'emptyBand',
        facts: { metric: 'A04', low: 5, high: 2 },
      },
    ],
  ];
  test.each(table)('%s', (_what, changed, problem) => {
    const catalogue = sound(changed);
    expect(checkCatalogue(catalogue)).toEqual([problem]);
    expect(parseCatalogue(catalogue)).toEqual({ ok: false, problems: [problem] });
  });
});

test('a code or group used twice names the first', () => {
  const { metrics, groups, ...rest } = sound();
  const doubled = { ...rest, groups: [...groups, ...groups], metrics: [...metrics, metric('A02')] };
  expect(checkCatalogue(doubled)).toEqual([
    { path: ['groups', 1, 'code'], code: 'duplicateGroup', facts: { group: 'A' } },
    { path: ['metrics', 5, 'code'], code: 'duplicateMetric', facts: { metric: 'A02', first: 1 } },
  ]);
});

test('a loop of three sums is one problem', () => {
  const sum = (code: string, part: string) =>
    metric(code, { rules: [whole, { type: 'sum', parts: [part] }] });
  const looped = sound(sum('A01', 'A02'), sum('A02', 'A03'), sum('A03', 'A01'));
  expect(checkCatalogue(looped)).toEqual([
    { path: ['metrics', 0, 'rules'], code: 'sumCycle', facts: { cycle: ['A01', 'A02', 'A03', 'A01'] } },
  ]);
});

test('an office may bring its own units of measure', () => {
  const catalogue = sound(metric('A04', { unit: 'bó' }));
  expect(checkCatalogue(catalogue, ['vụ', 'bó', '-'])).toEqual([]);
  expect(parseCatalogue(catalogue, ['vụ', 'bó', '-']).ok).toBe(true);
});
