import type { Summary } from '../../../src/core/rollup/planSummary';
import { fileOf, THACH_AN } from './miniProvince';
import { referencesIn, unitValuesBehind, Workbook } from './references';

export const haLang = fileOf('ha-lang.xlsx', {
  lines: {
    B01: { period: 150, plan: 140, previous: 120 },
    B02: 5572,
    C09: { period: 3.25, qualifier: 'gần' },
    D01: 8,
    D11: 3,
    D21: 5,
    E07: { period: 59, previous: 57 },
  },
  texts: { J01: ['Ra quân phát quang đường biên.', 'Cấp 300 tờ rơi.'] },
});
const thachAn = fileOf('thach-an.xlsx', {
  unit: THACH_AN,
  lines: {
    B01: { period: 210, plan: 200 },
    B02: 4000,
    C09: 'trên 7',
    D01: 4,
    D11: 1,
    D21: 3,
    E07: { previous: 40 },
  },
  texts: { J01: ['Họp giao ban.'] },
});
export const both = [haLang, thachAn];

/** Every figure of Tổng hợp against the units' cells its formula leads to. */
export function expectTraceable({ plans, totals }: Summary): void {
  const workbook = new Workbook(plans);
  const numbers = (values: unknown[]) => values.filter((value) => typeof value === 'number');
  const sumOf = (values: unknown[]) => {
    const found = numbers(values);
    return found.length === 0 ? '' : found.reduce((sum, value) => sum + value, 0);
  };
  for (const [code, total] of Object.entries(totals)) {
    for (const column of ['plan', 'period', 'cumulative'] as const) {
      const [values, ...more] = unitValuesBehind(workbook, code, column);
      const shown = workbook.figure('Tổng hợp', code, column)!.value;
      expect(more).toEqual([]);
      expect([code, column, shown]).toEqual([code, column, total[column] ?? '']);
      expectSame(shown, sumOf(values!));
    }
    const [now, before] = unitValuesBehind(workbook, code, 'previous');
    const inBoth = before!.filter((_, index) => typeof now![index] === 'number');
    expectSame(workbook.figure('Tổng hợp', code, 'previous')!.value, sumOf(inBoth));
    const words = new Set(unitValuesBehind(workbook, code, 'qualifier').flat().filter(Boolean));
    const qualifier = workbook.figure('Tổng hợp', code, 'qualifier')!.value;
    expect([code, qualifier]).toEqual([code, words.size > 1 ? 'khoảng' : ([...words][0] ?? '')]);
  }
}

function expectSame(shown: unknown, sum: number | string): void {
  if (typeof sum === 'number') expect(shown).toBeCloseTo(sum, 6);
  else expect(shown).toBe(sum);
}

/** Cells of unit sheets that are formulas over other sheets: a sum of the cells it names, or one of them. */
export function expectPartsAddUp(plans: Summary['plans']): void {
  const workbook = new Workbook(plans);
  const linked = plans
    .slice(3, -1)
    .flatMap((plan) => plan.cells.map((cell) => ({ ...cell, sheet: plan.name })))
    .flatMap((cell) => {
      const references = referencesIn(cell.formula ?? '', cell.sheet).filter(
        ({ sheet }) => sheet !== cell.sheet,
      );
      return references.length > 0 ? [{ cell, references }] : [];
    });
  expect(linked.length).toBeGreaterThan(0);
  for (const { cell, references } of linked) {
    const here = workbook.meaning(cell.sheet, cell);
    const values = references.map((reference) => {
      expect(workbook.meaning(reference.sheet, reference.range.from)).toBe(here);
      return workbook.cell(reference.sheet, reference.range.from)?.value;
    });
    const numbers = values.filter((value) => typeof value === 'number');
    expect([here, cell.value]).toEqual([here, numbers.reduce((sum, value) => sum + value, 0)]);
  }
}
