import { fileOf, HA_LANG, merge, rosterOf } from './miniProvince';
import { Workbook } from './references';
import { expectPartsAddUp, expectTraceable } from './tracedSummary';

describe('a unit’s year made of quarters', () => {
  const quarters = [
    {
      B01: { period: 10, plan: 100, previous: 8 },
      B02: 300,
      C09: 'gần 1.5',
      E07: { period: 59, previous: 50 },
    },
    { B01: { period: 20, previous: 9 }, B02: 400, E07: 59 },
    { B01: { period: 30, plan: 120, previous: 7 }, B02: 500, C09: { period: 2, qualifier: 'trên' }, E07: 59 },
    { B01: { period: 40, previous: 6 }, B02: 600, E07: '' },
  ].map((lines, index) => fileOf(`q${index + 1}.xlsx`, { period: `2024-Q${index + 1}`, lines }));
  const summary = merge([...quarters].reverse(), { roster: rosterOf(HA_LANG) });

  test('59 party members in four quarters are 59, sessions add up', () => {
    const { B01, C09, E07 } = summary.totals;
    expect([B01!.period, B01!.plan, B01!.previous]).toEqual([100, 120, 30]);
    expect([E07!.period, E07!.previous]).toEqual([59, null]);
    expect([C09!.period, C09!.qualifier]).toEqual([3.5, 'khoảng']);
  });

  test('stands before the sheets it was made of, in time order, whatever the order of the files', () => {
    expect(summary.plans.map(({ name }) => name).slice(3)).toEqual([
      ...['Hạ Lang', '2024-Q1 Hạ Lang', '2024-Q2 Hạ Lang', '2024-Q3 Hạ Lang', '2024-Q4 Hạ Lang', 'Nhật ký'],
    ]);
  });

  test('each figure is a formula over those sheets', () => {
    expectTraceable(summary);
    expectPartsAddUp(summary.plans);
    const { value, formula } = new Workbook(summary.plans).figure('Hạ Lang', 'E07', 'period')!;
    expect(value).toBe(59);
    expect(formula).toContain("'2024-Q3 Hạ Lang'!");
  });
});
