import fc from 'fast-check';
import type { Summary } from '../../../src/core/rollup/planSummary';
import type { Submission } from '../../../src/core/rollup/submission';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { HA_LANG, manyUnits, merge, received, reportOf, rosterOf, withFigures } from './miniProvince';
import { both, expectTraceable } from './tracedSummary';

describe('one level up', () => {
  const province = { ...HA_LANG, code: '2024:04', name: 'Cao Bằng' };
  const roster = rosterOf(province);
  const above = (summary: Summary) =>
    merge([received('cao-bang.xlsx', applyPlans(EMPTY_WORKBOOK, summary.plans).sheets)], { roster });

  test('the summary merges to the same totals', () => {
    const summary = merge(both);
    const { plans, totals } = above(summary);
    const figures = Object.values(totals).map(({ plan, period, cumulative, previous, qualifier }) => [
      plan,
      period,
      cumulative,
      previous,
      qualifier,
    ]);
    // A plan or last year's figure of some units only is not taken for the province's.
    expect(figures).toEqual(
      Object.values(summary.totals).map((total) => [
        total.planned ? total.plan : null,
        total.period,
        total.cumulative,
        total.comparable ? total.previous : null,
        total.qualifier,
      ]),
    );
    expectTraceable({ plans, totals });
  });

  test('with its statements', () => {
    const texts = reportOfSummary(merge(both)).texts.J01!.map(({ text }) => text);
    expect(texts).toEqual([
      'Hạ Lang: Ra quân phát quang đường biên.',
      'Hạ Lang: Cấp 300 tờ rơi.',
      'Thạch An: Họp giao ban.',
    ]);
  });

  function reportOfSummary({ plans }: Summary) {
    return received('a', applyPlans(EMPTY_WORKBOOK, plans).sheets).reports[0]!;
  }
});

describe('laws', () => {
  const units = manyUnits(3);
  const roster = rosterOf(...units);
  const blank = units.map((unit) => reportOf({ unit }));
  const figure = fc.option(fc.integer({ min: 0, max: 9000 }), { nil: null });
  const line = fc.record({ plan: figure, period: figure, previous: figure });
  const lines = fc.record({ B01: line, C09: line, D01: line, E07: line });
  const submissions = fc.array(lines, { minLength: 1, maxLength: 3 }).map((list) =>
    list.map((figures, index): Submission => {
      const report = withFigures(blank[index]!, figures);
      return { file: `${index}.xlsx`, sha256: `${index}`, reports: [report], issues: [] };
    }),
  );

  test('every total leads to the units’ cells, the files may come in any order, and merging again changes nothing', () => {
    fc.assert(
      fc.property(submissions, (files) => {
        const summary = merge(files, { roster });
        expectTraceable(summary);
        expect(merge([...files].reverse(), { roster })).toEqual(summary);
        expect(merge(files, { roster })).toEqual(summary);
        const twice = [...files, ...files.map((one) => ({ ...one, file: `copy of ${one.file}` }))];
        expect(merge(twice, { roster }).totals).toEqual(summary.totals);
      }),
      { numRuns: 15 },
    );
  });

  test('re-laid unit sheets, handed in again, give the same totals', () => {
    const summary = merge(both);
    const again = summary.plans
      .filter(({ name }) => name === 'Hạ Lang' || name === 'Thạch An')
      .map((plan) => received(plan.name, applyPlans(EMPTY_WORKBOOK, [plan]).sheets));
    expect(merge(again).totals).toEqual(summary.totals);
  });
});
