import fc from 'fast-check';
import type { Period } from '../../../src/core/catalogue/period';

const year = fc.integer({ min: 1991, max: 2099 });

/** Any period an office may report on. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ type: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ type: fc.constant('quarter' as const), year, quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ type: fc.constant('half' as const), year, half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ type: fc.constant('nineMonths' as const), year }),
  fc.record({ type: fc.constant('year' as const), year }),
  fc
    .record({ type: fc.constant('phase' as const), year, years: fc.integer({ min: 1, max: 9 }) })
    .map(({ type, year, years }) => ({ type, year: year - 1, lastYear: Math.min(2100, year - 1 + years) })),
);
