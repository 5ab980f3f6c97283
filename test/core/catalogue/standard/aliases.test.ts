import { aliasesOf } from '../../../../src/core/catalogue/standard/aliases';
import { catalogueFor } from '../../../../src/core/catalogue/standard/catalogues';
import { compareMeasures, parseMeasure } from '../../../../src/core/mapping/measure';
import { foldText } from '../../../../src/core/text/fold';

const { metrics } = catalogueFor('mixed');
const names = metrics.flatMap((metric) =>
  [metric.label.vi, ...aliasesOf(metric.code)].map((name) => ({ metric, name: foldText(name) })),
);

describe('aliases', () => {
  test('most numeric metrics have some', () => {
    const without = metrics.filter(({ code, kind }) => kind !== 'text' && aliasesOf(code).length === 0);
    expect(without.map(({ code }) => code)).toEqual(['C04', 'C06', 'H12', 'H13']);
  });

  test('a metric of someone’s own has none', () => {
    expect(aliasesOf('X01')).toEqual([]);
  });

  test('none is another metric’s, unless they count different things', () => {
    const shared = names.flatMap(({ metric, name }, at) =>
      names
        .slice(at + 1)
        .filter((other) => other.name === name && other.metric.code !== metric.code)
        .filter((other) => {
          const [a, b] = [parseMeasure(metric.unit)!, parseMeasure(other.metric.unit)!];
          return compareMeasures(a, b) !== 'other';
        })
        .map((other) => `${metric.code} ${other.metric.code} ${name}`),
    );
    expect(shared).toEqual([]);
  });
});
