import { insertTemplate } from '../../src/actions/insertTemplate';
import { mergeReports } from '../../src/actions/mergeReports';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { parsePeriod } from '../../src/core/catalogue/period';
import type { ReportingUnit } from '../../src/core/catalogue/roster';
import { catalogueFor, STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import type { SheetPlan } from '../../src/core/sheet/plan';
import type { LineContent, TemplateContent } from '../../src/core/template/content';
import { type Dice, dice } from '../dice';
import { agreement } from '../plannedForm';
import { type Bench, type Check, sameFacts } from '../scenario';

type Province = {
  readonly roster: string;
  readonly period: string;
  /** Names of units: no file at all; made of these periods; nothing known of last year. */
  readonly missing: string;
  readonly inParts: { readonly unit: string; readonly periods: readonly string[] };
  readonly withoutPrevious: string;
};

const PROVINCES: readonly Province[] = [
  {
    ...{ roster: 'cao-bang-2024', period: '2024', missing: 'Bảo Lâm', withoutPrevious: 'Thạch An' },
    inParts: { unit: 'Hạ Lang', periods: ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'] },
  },
  {
    ...{ roster: 'quang-ninh-2024', period: '2024-H2', missing: 'Hạ Long', withoutPrevious: 'Cô Tô' },
    inParts: { unit: 'Móng Cái', periods: ['2024-Q3', '2024-Q4'] },
  },
];

/** What each of these provinces must show, else it proves nothing. */
const SHOWN = ['a unit is missing', 'links between sheets', 'không so sánh được', 'khoảng', 'x'];

/** Provinces of every difficulty at once: a missing unit, a unit in parts, unequal years, mixed qualifiers and forms. */
export async function provinces(bench: Bench): Promise<Check[]> {
  const checks = PROVINCES.map(async (province, seed) => {
    const plans = await mergedPlans(province, dice(seed + 1));
    const name = `${province.roster} ${province.period}`;
    return [
      sameFacts(`${name}: all difficulties occur`, SHOWN, shownIn(plans)),
      await agreement(bench, name, plans),
    ];
  });
  return (await Promise.all(checks)).flat();
}

async function mergedPlans(
  { roster: id, period, ...odd }: Province,
  roll: Dice,
): Promise<readonly SheetPlan[]> {
  const roster = findRoster(id)!;
  const files = roster.units
    .filter(({ name }) => name !== odd.missing)
    .flatMap((unit) => {
      const periods = unit.name === odd.inParts.unit ? odd.inParts.periods : [period];
      return periods.map((part) => receivedFile(id, unit, part, unit.name !== odd.withoutPrevious, roll));
    });
  const host = memoryHost();
  await mergeReports(host, await Promise.all(files), {
    ...{ roster, period: parsePeriod(period)!, catalogues: STANDARD_CATALOGUES, includeErrors: true },
  });
  return host.plans();
}

async function receivedFile(
  id: string,
  unit: ReportingUnit,
  period: string,
  knowsPrevious: boolean,
  roll: Dice,
) {
  const host = memoryHost();
  const catalogue = catalogueFor(unit.border);
  const numeric = catalogue.metrics.filter(({ kind }) => kind !== 'text');
  const content: TemplateContent = {
    lines: Object.fromEntries(numeric.map(({ code }) => [code, randomLine(roll, knowsPrevious)])),
    texts: { J01: [{ value: `Kết quả của ${unit.name}, ${period}` }] },
  };
  await insertTemplate(host, {
    ...{ catalogue, roster: findRoster(id)!, unit, period: parsePeriod(period)!, content },
  });
  return {
    name: `${unit.name} ${period}.xlsx`,
    sha256: `${unit.code} ${period}`,
    workbook: await host.read(),
  };
}

/** Figures that can be added, with some that cannot. */
const FIGURES = [undefined, undefined, 0, 1, 4, 17, 260, 1570, 38.5, 0.1, 90.364, 'x', '1 352', 'gần 400'];
const QUALIFIERS = [undefined, undefined, undefined, undefined, 'gần', 'hơn', 'trên', 'khoảng'];

function randomLine(roll: Dice, knowsPrevious: boolean): LineContent {
  const values = {
    plan: roll(FIGURES),
    period: roll(FIGURES),
    cumulative: roll(FIGURES),
    previous: knowsPrevious ? roll([...FIGURES, 12, 25, 0.3, 7]) : undefined,
    qualifier: roll(QUALIFIERS),
  };
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([column, value]) => [column, { value: value! }]));
}

function shownIn(plans: readonly SheetPlan[]): string[] {
  const [total, detail] = plans;
  const values = [...total!.cells, ...detail!.cells].map(({ value }) => String(value));
  const formulas = plans.flatMap(({ cells }) => cells.map(({ formula = '' }) => formula));
  return [
    ...(values.some((value) => value.endsWith('(chưa có)')) ? ['a unit is missing'] : []),
    ...(formulas.some((text) => /^=SUM\('[^']*Q\d[^']*'!/.test(text)) ? ['links between sheets'] : []),
    ...['không so sánh được', 'khoảng', 'x'].filter((word) => values.includes(word)),
  ];
}
