import { isSamePeriod, type Period, parsePeriod, previousPeriod } from '../../src/core/catalogue/period';
import { monthSpan, monthsOf } from '../../src/core/catalogue/periodMonths';
import type { ReportingUnit } from '../../src/core/catalogue/roster';
import { catalogueFor } from '../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../src/core/catalogue/standard/rosters';
import { type Dice, dice, seedOf } from './dice';
import { fillIn } from './fillIn';
import { besideEachOther, type GoodFile, type GoodRequest, makeGoodFile, reportOf } from './goodFile';
import { customsOf, type Figures, type Season, someRows, validFigures } from './validFigures';

/** Rosters and periods in turn: land, sea and mixed units, both administrative systems, years, quarters, a month. */
const PROVINCES = [
  ['cao-bang-2024', '2024'],
  ['quang-ninh-2024', '2024-Q2'],
  ['lang-son-2025', '2026'],
  ['quang-nam-2024', '2023'],
  ['da-nang-2025', '2026-Q3'],
  ['lang-son-2024', '2024-04'],
  ['quang-ninh-2025', '2026-H2'],
  ['quang-nam-2024', '2024-Q1'],
] as const;

/** The period from January up to this one, whose figures the cumulative begins with. */
const BEFORE: Readonly<Record<string, string>> = { Q2: 'Q1', Q3: 'H1', H2: 'H1', '04': 'Q1' };

/** Provinces of made-up units whose forms are valid by construction, each unit beside the others and its own past. */
export async function randomProvinces(seed: number, units: number): Promise<GoodFile[]> {
  const provinces = PROVINCES.map(([id, when], index) =>
    randomProvince(id, parsePeriod(when)!, units, dice(seedOf(`${id} ${when}`, seed + index))),
  );
  return (await Promise.all(provinces)).flat();
}

async function randomProvince(id: string, period: Period, count: number, roll: Dice): Promise<GoodFile[]> {
  const roster = findRoster(id)!;
  const units = roll.shuffle(roster.units).slice(0, count);
  const customs = customsOf(catalogueFor('mixed'), roll);
  const files = units.map(async (unit) => {
    const season = seasonOf(unit, period, customs, roll);
    const now = validFigures(season, roll);
    const earlier = earlierPeriod(period);
    const before = earlier && {
      period: earlier,
      figures: validFigures({ ...season, months: monthsOf(earlier), known: now }, roll),
    };
    const past = validFigures(season, roll);
    const form = { catalogue: season.catalogue, roster, unit, period };
    const content = fillIn({ ...form, now, past, roll, ...(before ? { before: before.figures } : {}) });
    const file = await makeGoodFile(`${id} ${unit.name} ${unit.code}`, { ...form, content });
    const lastYear = simpleForm({ ...form, period: previousPeriod(period)! }, past);
    const history = before ? [simpleForm({ ...form, period: before.period }, before.figures)] : [];
    return { ...file, beside: [lastYear, ...history].map(reportOf) };
  });
  return besideEachOther(await Promise.all(files));
}

function seasonOf(unit: ReportingUnit, period: Period, customs: Figures, roll: Dice): Season {
  const catalogue = catalogueFor(unit.border);
  return {
    ...{ catalogue, unit, customs, months: monthsOf(period), size: roll.between(0.6, 1.8) },
    blank: someRows(catalogue, 0.12, roll),
    none: someRows(catalogue, 0.05, roll),
  };
}

/** Figures only, as they were reported then. */
function simpleForm(form: Omit<GoodRequest, 'content'>, figures: Figures): GoodRequest {
  const lines = Object.fromEntries([...figures].map(([code, value]) => [code, { period: { value } }]));
  return { ...form, content: { lines, texts: {} } };
}

function earlierPeriod(period: Period): Period | undefined {
  if (monthSpan(period).first % 12 === 0) return undefined;
  const name = period.type === 'month' ? '04' : period.type === 'quarter' ? `Q${period.quarter}` : 'H2';
  const before = parsePeriod(`${period.year}-${BEFORE[name]}`);
  if (!before || isSamePeriod(before, period)) throw new Error(`before ${name}`);
  return before;
}
