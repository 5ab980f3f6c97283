import fc from 'fast-check';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { Metric } from '../../../src/core/catalogue/metric';
import type { Period } from '../../../src/core/catalogue/period';
import { VALUE_COLUMNS } from '../../../src/core/template/columns';
import type { Content, LineContent, TemplateContent } from '../../../src/core/template/content';
import { isCumulativeComputed } from '../../../src/core/template/inputs';
import { QUALIFIER_WORDS } from '../../../src/core/template/words';

/** Figures as officers type them: few different ones, so that pairs and sums meet by chance. */
export const anyFigure: fc.Arbitrary<Content> = fc
  .oneof(
    { weight: 8, arbitrary: fc.constantFrom<number | string>(0, 1, 2, 3, 4, 5, 'x') },
    { weight: 1, arbitrary: fc.constantFrom<number | string>(-1, 1.5, 0.0005, 0.1 + 0.2, 'X', 1_000_000) },
  )
  .map((value) => ({ value }));

/** What a value cell should not hold, but does. */
export const anyText: fc.Arbitrary<Content> = fc
  .constantFrom<Content['value']>(
    'gần 4',
    '3',
    '1.570',
    '2 km',
    'hàng trăm',
    'chưa rõ',
    '-',
    'không',
    '1/2',
    true,
  )
  .map((value) => ({ value }));

export const anyError: fc.Arbitrary<Content> = fc.constant({ value: { error: '#DIV/0!' }, formula: '=1/0' });

/** Any content for a form's value columns; a computed cumulative is left to the form. */
export function anyLines(
  catalogue: Catalogue,
  period: Period,
  figure: fc.Arbitrary<Content>,
): fc.Arbitrary<TemplateContent> {
  const lines = numericOf(catalogue).map((metric) => [
    metric.code,
    fc.option(anyLine(metric, period, figure), { nil: {}, freq: 4 }),
  ]);
  return fc.record(Object.fromEntries(lines)).map((given) => ({ lines: given, texts: {} }));
}

function anyLine(metric: Metric, period: Period, figure: fc.Arbitrary<Content>): fc.Arbitrary<LineContent> {
  const columns = VALUE_COLUMNS.filter(
    (key) => key !== 'cumulative' || !isCumulativeComputed(metric, period),
  );
  const weights = { plan: 1, previous: 1, period: 6, cumulative: 6 };
  const cells = columns.map((key) => [key, maybe(figure, weights[key])]);
  return fc
    .record({
      ...Object.fromEntries(cells),
      qualifier: maybe(anyQualifier, 0.1),
    })
    .map(given);
}

/** Content as a clean form holds it: any numbers, qualifiers, remarks and statements. */
export function anyReport(catalogue: Catalogue, period: Period): fc.Arbitrary<TemplateContent> {
  const figure = fc
    .oneof(
      fc.nat(2_000_000),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000),
      fc.constant('x'),
    )
    .map((value) => ({ value }));
  const remark = anyWords.map((value) => ({ value }));
  const lineOf = (metric: Metric) =>
    fc
      .record({
        ...Object.fromEntries(VALUE_COLUMNS.map((key) => [key, maybe(figure, 1)])),
        qualifier: maybe(anyQualifier, 1),
        explanation: maybe(remark, 0.3),
        note: maybe(remark, 0.3),
      })
      .map(({ cumulative, ...line }: Partial<Record<string, Content>>) => {
        // The form's own cumulative is the period's figure, whatever one asks for.
        const computed = isCumulativeComputed(metric, period) ? line.period : cumulative;
        return given({ ...line, cumulative: computed });
      });
  const lines = numericOf(catalogue).map((metric) => [metric.code, lineOf(metric)]);
  const texts = catalogue.metrics
    .filter(({ kind }) => kind === 'text')
    .map(({ code }) => [code, fc.array(remark, { minLength: 1, maxLength: 5 })]);
  return fc.record({
    lines: fc.record(Object.fromEntries(lines)),
    texts: fc.record(Object.fromEntries(texts), { requiredKeys: [] }),
  }) as fc.Arbitrary<TemplateContent>;
}

const anyQualifier: fc.Arbitrary<Content> = fc.constantFrom(...QUALIFIER_WORDS).map((value) => ({ value }));

/** Words a person may type into a remark or a statement, odd ones among them. */
const anyWords = fc
  .oneof(
    fc.constantFrom(
      'Do sáp nhập.',
      '- Còn chậm',
      '=120+37',
      'A01',
      '3',
      'Dòng một\nDòng hai',
      '#value+plan',
      'x',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const numericOf = ({ metrics }: Catalogue) => metrics.filter(({ kind }) => kind !== 'text');

function maybe(content: fc.Arbitrary<Content>, weight: number): fc.Arbitrary<Content | undefined> {
  return fc.oneof(
    { weight: weight * 10, arbitrary: content },
    { weight: 10, arbitrary: fc.constant(undefined) },
  );
}

function given(line: Readonly<Record<string, Content | undefined>>): LineContent {
  return Object.fromEntries(Object.entries(line).filter(([, content]) => content !== undefined));
}
