import fc from 'fast-check';
import type { MetricKind } from '../../../src/core/catalogue/metric';
import { formatQuantity } from '../../../src/core/text/formatQuantity';
import { parseQuantity } from '../../../src/core/text/quantity';

describe('formatQuantity', () => {
  test.each<[number, MetricKind, string | undefined, string]>([
    [1570, 'count', 'buổi', '1.570'],
    [56558, 'people', 'lượt người', '56.558'],
    [7, 'stock', 'tổ', '7'],
    [1.57, 'count', 'buổi', '1,57'],
    [90.364, 'length', 'km', '90,364'],
    [3000, 'length', 'km', '3.000'],
    [0.1 + 0.2, 'length', 'km', '0,3'],
    [118.825, 'static', 'km', '118,825'],
    [634, 'static', 'cột mốc', '634'],
    [906.7, 'money', 'triệu đồng', '906,7'],
    [1.234567, 'money', 'triệu đồng', '1,234567'],
    [20118258, 'money', 'triệu đồng', '20.118.258'],
    [-1570.5, 'money', 'triệu đồng', '-1.570,5'],
    [-0, 'count', 'vụ', '0'],
  ])('%d of %s (%s) is %s', (value, kind, unit, text) =>
    expect(formatQuantity(value, kind, unit)).toBe(text),
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no quantity', (value) => {
    expect(() => formatQuantity(value, 'count')).toThrow(RangeError);
  });

  test('a text metric has nothing to format', () =>
    expect(() => formatQuantity(1, 'text')).toThrow(RangeError));
});

describe('what is formatted is read back', () => {
  const whole = fc.integer({ min: -1e12, max: 1e12 });
  const millionths = fc.integer({ min: -1e14, max: 1e14 });
  const scaled = (most: number, scale: number) => fc.integer({ min: -most, max: most }).map((n) => n / scale);

  test.each<MetricKind>(['count', 'people', 'stock', 'static'])('%s: certain', (kind) => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(parseQuantity(formatQuantity(value, kind), kind)).toMatchObject({
          type: 'number',
          value: value + 0,
        });
      }),
    );
  });

  test.each<[MetricKind, string, fc.Arbitrary<number>]>([
    ['length', 'km', scaled(1e9, 1e3)],
    ['length', 'km', scaled(1e5, 1)],
    ['static', 'km', scaled(1e7, 1e3)],
    [
      'money',
      'triệu đồng',
      fc.oneof(
        millionths.map((n) => n / 1e6),
        scaled(1e9, 1e3),
        scaled(1e9, 10),
      ),
    ],
  ])('%s in %s: certain or the first candidate', (kind, unit, values) => {
    fc.assert(
      fc.property(values, (value) => {
        const quantity = parseQuantity(formatQuantity(value, kind, unit), kind, unit);
        const likeliest = quantity.type === 'ambiguous' ? quantity.candidates[0] : quantity;
        expect(likeliest).toMatchObject({ value: value + 0 });
      }),
      { numRuns: 500 },
    );
  });
});
