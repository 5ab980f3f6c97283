import { matchUnits } from '../../../src/core/rollup/matchUnits';
import { planSummary } from '../../../src/core/rollup/planSummary';
import { MINI, miniWithout } from '../report/miniCatalogue';
import { brokenInvariants } from '../sheet/planInvariants';
import { fileOf, HA_LANG, manyUnits, merge, period, rosterOf, THACH_AN } from './miniProvince';
import { mostArguments, referencesIn, Workbook } from './references';
import { both, expectPartsAddUp, expectTraceable, haLang } from './tracedSummary';

const NUMERIC = MINI.metrics.filter(({ kind }) => kind !== 'text').map(({ code }) => code);

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
