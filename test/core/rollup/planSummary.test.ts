import fc from 'fast-check';
import { matchUnits } from '../../../src/core/rollup/matchUnits';
import { planSummary, type Summary } from '../../../src/core/rollup/planSummary';
import type { Submission } from '../../../src/core/rollup/submission';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { MINI, miniWithout } from '../report/miniCatalogue';
import { brokenInvariants } from '../sheet/planInvariants';
import {
  fileOf,
  HA_LANG,
  manyUnits,
  merge,
  period,
  received,
  reportOf,
  rosterOf,
  THACH_AN,
  withFigures,
} from './miniProvince';
import { mostArguments, referencesIn, unitValuesBehind, Workbook } from './references';

const haLang = fileOf('ha-lang.xlsx', {
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
const both = [haLang, thachAn];

const NUMERIC = MINI.metrics.filter(({ kind }) => kind !== 'text').map(({ code }) => code);

/** Every figure of Tổng hợp against the units' cells its formula leads to. */
function expectTraceable({ plans, totals }: Summary): void {
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

describe('the workbook', () => {
  test('has the summary, then every accepted unit in roster order, then the log', () => {
    const roster = rosterOf(THACH_AN, HA_LANG, ...manyUnits(1));
    const names = merge(both, { roster }).plans.map(({ name }) => name);
    expect(names).toEqual(['Tổng hợp', 'Chi tiết', 'Tiến độ', 'Thạch An', 'Hạ Lang', 'Nhật ký']);
  });

  test('breaks no promise of a plan', () => {
    for (const plan of merge(both).plans) expect([plan.name, ...brokenInvariants(plan)]).toEqual([plan.name]);
  });

  test('every total leads through Chi tiết to the units’ cells and is their sum', () => {
    expectTraceable(merge(both));
  });

  test('a metric of no form of the province would be lost, so it throws', () => {
    expect(() => merge(both, { catalogue: miniWithout('mini', 'E07') })).toThrow('E07');
    expect(() => merge(both, { catalogue: miniWithout('mini', 'J01') })).toThrow('J01');
  });
});

describe('units whose forms differ', () => {
  const inland = miniWithout('inland', 'C09', 'J01');
  const file = fileOf('b.xlsx', { unit: THACH_AN, catalogue: inland, lines: { B01: 9, B02: 90 } });
  const summary = merge([haLang, file]);

  test('a metric the form does not have is x in the matrix, and asked of one unit only', () => {
    const workbook = new Workbook(summary.plans);
    const [block] = referencesIn(workbook.figure('Tổng hợp', 'C09', 'period')!.formula!, 'Tổng hợp');
    expect(workbook.cellsOf(block!).map((cell) => cell?.value)).toEqual([3.25, 'x']);
    expect(summary.totals.C09).toMatchObject({ period: 3.25, given: 1, asked: 1 });
    expect(workbook.figure('Tổng hợp', 'C09', 'note')!.value).toBe('');
  });

  test('its total is traceable all the same', () => {
    expectTraceable(summary);
  });
});

describe('names', () => {
  const named = (code: string, name: string, kind: typeof HA_LANG.kind = 'huyện') => ({
    ...HA_LANG,
    code,
    name,
    kind,
  });
  const LONG = 'Thượng Lâm Hạ Thượng Lâm Hạ Thượng Lâm Hạ';
  const units = [
    named('2024:1', "Ch'ơm", 'xã'),
    named('2024:2', 'Trùng Khánh'),
    named('2024:3', 'Trùng Khánh', 'xã'),
    named('2024:4', 'tổng hợp'),
    named('2024:5', LONG),
    named('2024:6', `${LONG} II`),
    named('2024:7', "'A/B: [C]*?'"),
  ];
  const files = units.map((unit) => fileOf(unit.code, { unit, sheet: 'Biểu', lines: { B01: 5, B02: 70 } }));
  const summary = merge(files, { roster: rosterOf(...units) });

  test('are unique and accepted by Excel; units named alike carry their kind', () => {
    const names = summary.plans.map(({ name }) => name);
    expect(names.slice(3, -1)).toEqual([
      ...["Ch'ơm", 'Huyện Trùng Khánh', 'Xã Trùng Khánh', 'tổng hợp (2)'],
      ...['Thượng Lâm Hạ Thượng Lâm Hạ Thư', 'Thượng Lâm Hạ Thượng Lâm Hạ (2)', 'A B C'],
    ]);
    expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
    for (const plan of summary.plans) expect(brokenInvariants(plan)).toEqual([]);
  });

  test('with apostrophes and doubles still lead to the right sheet', () => {
    expectTraceable(summary);
    expect(summary.totals.B02!.period).toBe(490);
  });

  test('of the sheets of quarters are unique too', () => {
    const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
    const parts = units.flatMap((unit) =>
      quarters.map((of) =>
        fileOf(`${unit.code} ${of}`, { unit, period: of, sheet: 'Biểu', lines: { B01: 1, B02: 9 } }),
      ),
    );
    const { plans, totals } = merge(parts, { roster: rosterOf(...units) });
    expect(new Set(plans.map(({ name }) => name.toUpperCase())).size).toBe(4 + units.length * 5);
    expect(plans.flatMap(brokenInvariants)).toEqual([]);
    expect(totals.B01!.period).toBe(28);
    expectPartsAddUp(plans);
  });
});

/** Cells of unit sheets that are formulas over other sheets: a sum of the cells it names, or one of them. */
function expectPartsAddUp(plans: Summary['plans']): void {
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

describe('a hundred units', () => {
  const units = manyUnits(100);
  const files = units.map((unit, index) =>
    fileOf(unit.code, {
      unit,
      lines: {
        B01: { period: index, previous: 1, plan: 9 },
        B02: index * 40,
        E07: { period: 7, qualifier: 'gần' },
      },
    }),
  );
  const summary = merge(files, { roster: rosterOf(...units) });

  test('no formula is too long and no call has too many arguments', () => {
    const formulas = summary.plans.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(2048);
    expect(Math.max(...formulas.map(mostArguments))).toBeLessThan(20);
    expect(summary.plans.flatMap(brokenInvariants)).toEqual([]);
  });

  test('add up', () => {
    expect(summary.totals.B01).toMatchObject({ period: 4950, previous: 100, plan: 900, given: 100 });
    expectTraceable(summary);
  });
});

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

test('nobody accepted: the sheets are there, and say so', () => {
  const match = matchUnits([], rosterOf(), period('2024'));
  const { plans, totals } = planSummary({
    match,
    roster: rosterOf(),
    period: period('2024'),
    catalogue: MINI,
  });
  expect(plans.map(({ name }) => name)).toEqual(['Tổng hợp', 'Chi tiết', 'Tiến độ', 'Nhật ký']);
  expect(plans.flatMap(brokenInvariants)).toEqual([]);
  expect(NUMERIC.map((code) => totals[code]!.period)).toEqual(NUMERIC.map(() => null));
});
