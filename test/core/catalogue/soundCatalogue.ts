import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { Metric } from '../../../src/core/catalogue/metric';
import type { Rule } from '../../../src/core/catalogue/rule';

export const whole: Rule = { type: 'whole' };

export function metric(code: string, rest: Partial<Metric> = {}): Metric {
  return {
    code,
    group: 'A',
    label: { vi: code, en: code },
    unit: 'vụ',
    kind: 'count',
    acrossUnits: 'sum',
    acrossPeriods: 'sum',
    borders: ['land'],
    required: 'never',
    rules: [whole],
    source: '',
    ...rest,
  };
}

export const text: Partial<Metric> = {
  kind: 'text',
  unit: '-',
  acrossUnits: 'concat',
  acrossPeriods: 'concat',
  rules: [{ type: 'text' }],
};

/** A01 = A02 + A03, A04 is persons of A01, A05 is text: a small catalogue with nothing wrong. */
export function sound(...changed: Metric[]): Catalogue {
  const metrics = [
    metric('A01', { rules: [whole, { type: 'sum', parts: ['A02', 'A03'] }] }),
    metric('A02', { parent: 'A01' }),
    metric('A03', { parent: 'A01' }),
    metric('A04', { kind: 'people', unit: 'người', parent: 'A01' }),
    metric('A05', text),
  ];
  return {
    id: 'small',
    version: '1',
    label: { vi: 'Nhỏ', en: 'Small' },
    groups: [{ code: 'A', label: { vi: 'A', en: 'A' } }],
    metrics: metrics.map((each) => changed.find(({ code }) => code === each.code) ?? each),
  };
}
