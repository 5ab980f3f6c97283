import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { Period } from '../../../src/core/catalogue/period';
import { formatPeriod } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { validate } from '../../../src/core/validation/validate';
import { filledForm, summarise } from './filledForm';

const texts = { J02: 'Trao đổi thông tin có lúc còn chậm.', J04: 'Tăng cường tuần tra chung.' };

function check(rows: Parameters<typeof filledForm>[0]['rows'], period: Period, catalogue?: Catalogue) {
  const given = { rows, texts, period: formatPeriod(period) };
  const report = filledForm(catalogue ? { ...given, catalogue } : given);
  return summarise(validate(report, { stage: 'final' }), report);
}

describe('published figures entered as they were printed', () => {
  const year = (of: number): Period => ({ type: 'year', year: of });
  const months9: Period = { type: 'nineMonths', year: 2023 };

  test.each<[string, Parameters<typeof check>[0], Period, string[]]>([
    [
      'Cao Bằng 2024',
      {
        ...{ B01: 1570, B02: 56558, C01: 1352, C02: 15942, C09: { period: 400, qualifier: 'gần' } },
        ...{ D01: 328, D02: 2169, D21: 251, D22: 813, D62: 5, D71: { period: 3000, qualifier: 'trên' } },
      },
      year(2024),
      // Only one of three kinds of handling was published.
      ['warning V08.incomplete D01', 'warning V08.incomplete D02'],
    ],
    [
      'Lạng Sơn 2025, digits transposed in print',
      { D01: 209, D02: 874, D11: 31, D12: 62, D21: 178, D22: 785, D31: 0, D32: 0, D41: 0 },
      year(2025),
      ['error V08.differs D02'],
    ],
    [
      'Lạng Sơn 2025 without the handed over',
      { D01: 209, D02: 874, D11: 31, D12: 62, D21: 178, D22: 785 },
      year(2025),
      ['warning V08.incomplete D02'],
    ],
    [
      'Lạng Sơn 2025 with 27 handed over',
      { D01: 209, D02: 874, D11: 31, D12: 62, D21: 178, D22: 785, D31: 0, D32: 27, D41: 0 },
      year(2025),
      [],
    ],
    ['Lạng Sơn, nine months of 2023', { D01: 91, D02: 77, D41: 43 }, months9, ['warning V08.incomplete D01']],
    ['the same without the ownerless cases', { D01: 91, D02: 77 }, months9, ['warning V07.fewer D02']],
    [
      'the 73 of them led by Lạng Sơn itself',
      { D01: 73, D02: 59, D11: 18, D21: 13, D31: 0, D41: 42 },
      months9,
      [],
    ],
    [
      'Tây Ninh 2025, handed over',
      { D31: 17, D32: 16, D01: 17, D02: 16 },
      year(2025),
      // Said of the part, not again of the total.
      ['warning V09.fewer D32'],
    ],
    ['Tây Giang, members and households', { E07: 59, E08: 291 }, year(2025), []],
    ['Tây Giang, houses', { F02: 11, F03: 475, F06: 2000, F07: 1200 }, year(2025), []],
  ])('%s', (_, rows, period, expected) => {
    expect(check(rows, period)).toEqual(expected);
  });
});

describe('published sums', () => {
  test.each([
    ['A Nông 2022, teams', 23, [9, 14]],
    ['A Nông 2022, members', 137, [55, 82]],
    ['Vietnam–China border, April 2021, cases', 308, [25, 191, 92]],
    ['Vietnam–China border, April 2021, persons', 2553, [167, 1149, 1237]],
    ['Bình Thuận, five months of 2023, cases', 137, [24, 16, 8, 11, 28, 4, 46]],
    ['Lạng Sơn, nine months of 2023, cases led and joined', 91, [73, 18]],
    ['Lạng Sơn, nine months of 2023, persons', 77, [59, 18]],
  ])('%s: %d', (_, total, parts) => {
    const codes = parts.map((_part, index) => `T${index + 11}`);
    const rows = Object.fromEntries(codes.map((code, index) => [code, parts[index]!]));
    const catalogue = sumOf('T01', codes);
    const period: Period = { type: 'nineMonths', year: 2023 };
    expect(check({ T01: total, ...rows }, period, catalogue)).toEqual([]);
    expect(check({ T01: total + 1, ...rows }, period, catalogue)).toEqual(['error V08.differs T01']);
  });
});

/** A catalogue of one total and its parts. */
function sumOf(total: string, parts: readonly string[]): Catalogue {
  const land = catalogueFor('land');
  const cases = land.metrics.find(({ code }) => code === 'D01')!;
  const metrics = [total, ...parts].map((code) => ({
    ...cases,
    code,
    rules: code === total ? [{ type: 'sum' as const, parts: [...parts] }] : [],
  }));
  return { ...land, metrics };
}
