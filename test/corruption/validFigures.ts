import type { Catalogue } from '../../src/core/catalogue/catalogue';
import type { Metric } from '../../src/core/catalogue/metric';
import type { ReportingUnit } from '../../src/core/catalogue/roster';
import type { RuleType } from '../../src/core/catalogue/rule';
import type { Dice } from './dice';

/** Figures by metric code; what is absent is left blank. */
export type Figures = ReadonlyMap<string, number>;

export type Season = {
  readonly catalogue: Catalogue;
  readonly unit: ReportingUnit;
  readonly months: number;
  /** What is usual in the province: a size for what stands alone, a ratio or share for what goes with another row. */
  readonly customs: Figures;
  /** Rows the unit leaves blank, and rows in which it has nothing to report. */
  readonly blank: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  /** How large the unit is beside the others. */
  readonly size: number;
  /** Figures of stocks that are known already: they are the same in every period of a year. */
  readonly known?: Figures;
};

const SIZES: Readonly<Record<Metric['kind'], readonly number[]>> = {
  count: [4, 9, 14, 26, 48, 120, 360, 1352, 2300],
  people: [14, 48, 360, 1570, 3400],
  stock: [6, 14, 35, 59, 291, 1470],
  static: [40],
  length: [8, 24, 60],
  money: [45, 210, 475, 1200, 3100],
  text: [1],
};

/** Below it one more or less is no small change. */
const LEAST_MOVING = 20;

/** Rows of which there is always something: others stand on them. */
const ALWAYS = ['D21', 'C12', 'E02'];

export function customsOf({ metrics }: Catalogue, roll: Dice): Figures {
  return new Map(metrics.map((metric) => [metric.code, customOf(metric, roll)]));
}

/** Attendances of a total are those of its parts, so all have ratios near each other. */
function customOf({ rules, kind, parent }: Metric, roll: Dice): number {
  const has = (type: RuleType) => rules.some((rule) => rule.type === type);
  const isAttendance = rules.some((rule) => rule.type === 'atLeast' && rule.attendance);
  for (const rule of rules) {
    if (rule.type === 'ratio' && !has('sum')) {
      return rule.low + (rule.high - rule.low) * roll.between(0.3, 0.55);
    }
  }
  if (isAttendance) return roll.between(13, 21);
  const isWithAnother = has('atLeast') || has('onlyWith') || has('pair');
  if (isWithAnother || (kind === 'people' && parent !== undefined)) return roll.between(2.5, 9);
  return has('atMost') ? roll.between(0.3, 0.75) : roll.pick(SIZES[kind]);
}

/** Some rows of those a form may leave open. */
export function someRows({ metrics }: Catalogue, likelihood: number, roll: Dice): ReadonlySet<string> {
  const free = metrics.filter(({ code, kind }) => kind !== 'text' && !ALWAYS.includes(code));
  return new Set(free.filter(() => roll.happens(likelihood)).map(({ code }) => code));
}

/**
 * Figures of a unit in which nothing contradicts: parts first, then their totals; whatever goes with another row is
 * made from it, within the bounds of its rules (taken from the catalogue, never from the validator).
 */
export function validFigures(season: Season, roll: Dice): Figures {
  const figures = new Map<string, number>();
  const metrics = new Map(season.catalogue.metrics.map((metric) => [metric.code, metric]));
  const seen = new Set<string>();
  const make = (metric: Metric) => {
    if (seen.has(metric.code) || metric.kind === 'text') return;
    seen.add(metric.code);
    for (const code of madeFrom(metric, metrics)) make(metrics.get(code)!);
    const value = figureOf(metric, baseOf(metric, metrics), season, figures, roll);
    if (value !== undefined) figures.set(metric.code, value);
  };
  season.catalogue.metrics.forEach(make);
  return figures;
}

type Metrics = ReadonlyMap<string, Metric>;

/** Rows that must be known first: parts, the row it goes with, what it may not exceed. */
function madeFrom(metric: Metric, metrics: Metrics): string[] {
  const parts = metric.rules.flatMap((rule) => (rule.type === 'sum' ? rule.parts : []));
  const limits = metric.rules.flatMap((rule) => (rule.type === 'atMost' ? [rule.other] : []));
  const base = baseOf(metric, metrics);
  const named = [...parts, ...limits.filter((code) => !isPartOf(metric, code, metrics))];
  return base === undefined ? named : [...named, base];
}

function isPartOf({ code }: Metric, total: string, metrics: Metrics): boolean {
  return metrics.get(total)!.rules.some((rule) => rule.type === 'sum' && rule.parts.includes(code));
}

/** The row a figure is made from: its companion, the row its persons belong to, or the whole it is of. */
function baseOf(metric: Metric, metrics: Metrics): string | undefined {
  const { parent, kind, rules } = metric;
  for (const rule of rules) {
    if (rule.type === 'pair') return rule.with;
    if (rule.type === 'ratio') return rule.per;
    if (rule.type === 'atLeast' || rule.type === 'onlyWith') return rule.other;
  }
  if (kind === 'people' && parent !== undefined) return parent;
  const limit = rules.find((rule) => rule.type === 'atMost');
  return limit && !isPartOf(metric, limit.other, metrics) ? limit.other : undefined;
}

function figureOf(
  metric: Metric,
  from: string | undefined,
  season: Season,
  made: Figures,
  roll: Dice,
): number | undefined {
  const { code, acrossPeriods } = metric;
  if (season.known && acrossPeriods === 'latest') return season.known.get(code);
  const parts = metric.rules.flatMap((rule) => (rule.type === 'sum' ? rule.parts : []));
  const given = parts.flatMap((part) => made.get(part) ?? []);
  if (given.length > 0) return given.reduce((sum, part) => sum + part, 0);
  const base = from === undefined ? undefined : made.get(from);
  if (from !== undefined && base === undefined) return undefined;
  if (!isTied(metric) && season.blank.has(code)) return undefined;
  if (base === 0 || (!isTied(metric) && season.none.has(code))) return 0;
  const value = rounded(metric, withinBounds(metric, season, made, wanted(metric, season, base, roll)));
  const isRound = base === undefined && value >= 2500 && roll.happens(0.4);
  return isRound ? Math.round(value / 1000) * 1000 : value;
}

/** Filled in wherever the row it goes with is. */
function isTied({ rules, kind, parent }: Metric): boolean {
  const isPaired = rules.some(({ type }) => ['pair', 'atLeast'].includes(type));
  return isPaired || (kind === 'people' && parent !== undefined);
}

/**
 * A ratio moves less than a size does, and a small size not at all (two cases and three are half as many again):
 * what follows from both stays comparable with last year's.
 */
function wanted({ code, kind, rules }: Metric, season: Season, base: number | undefined, roll: Dice): number {
  const custom = season.customs.get(code)!;
  if (base !== undefined) {
    const isMonthly = rules.some((rule) => rule.type === 'ratio' && rule.perMonth);
    return base * custom * (isMonthly ? season.months : 1) * roll.between(0.95, 1.05);
  }
  const span = kind === 'static' || kind === 'stock' ? 1 : Math.max(0.3, season.months / 12);
  const size = Math.max(2, custom * season.size * span);
  return size < LEAST_MOVING ? size : size * roll.between(0.93, 1.07);
}

function withinBounds({ rules }: Metric, { unit }: Season, made: Figures, value: number): number {
  return rules.reduce((bounded, rule) => {
    if (rule.type === 'fixed') return unit[rule.field] ?? bounded;
    if (rule.type === 'atMostRoster') return Math.min(bounded, unit[rule.field] ?? bounded);
    return rule.type === 'atMost'
      ? Math.min(bounded, rule.factor * (made.get(rule.other) ?? bounded))
      : bounded;
  }, value);
}

/** Down, so that no bound from above is passed; those from below leave room. */
function rounded({ kind, rules }: Metric, value: number): number {
  const places = rules.some((rule) => rule.type === 'decimal') ? 3 : kind === 'money' ? 1 : 0;
  return Math.floor(value * 10 ** places + 1e-6) / 10 ** places;
}
