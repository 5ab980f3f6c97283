import type { CatalogueProblem } from './catalogueProblem';
import type { Metric, MetricKind } from './metric';
import type { ProblemPath } from './problem';
import { type RuleType, VALUE_RULES } from './rule';

/** What a kind of metric may be; the addition rules keep stocks from being summed over quarters. */
type KindLaw = {
  /** Rules on how the value is written, of which exactly one must stand. */
  readonly values: readonly RuleType[];
  readonly acrossUnits: Metric['acrossUnits'];
  readonly acrossPeriods: readonly Metric['acrossPeriods'][];
};

const FLOW: KindLaw = { values: ['whole'], acrossUnits: 'sum', acrossPeriods: ['sum', 'latest'] };

const KIND_LAWS: Readonly<Record<MetricKind, KindLaw>> = {
  count: FLOW,
  people: FLOW,
  stock: { ...FLOW, acrossPeriods: ['latest'] },
  money: { ...FLOW, values: ['money'] },
  length: { ...FLOW, values: ['decimal', 'whole'] },
  static: { values: ['decimal', 'whole'], acrossUnits: 'sum', acrossPeriods: ['latest'] },
  text: { values: ['text'], acrossUnits: 'concat', acrossPeriods: ['concat', 'latest'] },
};

/** Kinds with a unit of measure of their own, which no other kind has. */
const OWN_UNIT: Readonly<Partial<Record<MetricKind, string>>> = { money: 'triệu đồng', text: '-' };

function hasUnitOfKind({ kind, unit }: Metric): boolean {
  const own = OWN_UNIT[kind];
  return own ? unit === own : !Object.values(OWN_UNIT).includes(unit);
}

function valueRuleProblems({ code: metric, kind, rules }: Metric, path: ProblemPath): CatalogueProblem[] {
  const allowed = KIND_LAWS[kind].values;
  const found = rules.map(({ type }) => type).filter((type) => VALUE_RULES.has(type));
  if (found.length === 1 && allowed.includes(found[0]!)) return [];
  return [{ path: [...path, 'rules'], code: 'valueRule', facts: { metric, kind, allowed, found } }];
}

/** What contradicts the metric's own kind; `path` is the metric's place. */
export function checkMetric(metric: Metric, path: ProblemPath): CatalogueProblem[] {
  const { code, kind, unit, acrossUnits, acrossPeriods } = metric;
  const law = KIND_LAWS[kind];
  const problems: CatalogueProblem[] = [];
  if (!hasUnitOfKind(metric)) {
    problems.push({ path: [...path, 'unit'], code: 'kindUnit', facts: { metric: code, kind, unit } });
  }
  if (acrossUnits !== law.acrossUnits || !law.acrossPeriods.includes(acrossPeriods)) {
    const facts = { metric: code, kind, acrossUnits, acrossPeriods };
    problems.push({ path: [...path, 'acrossPeriods'], code: 'kindAddition', facts });
  }
  return [...problems, ...valueRuleProblems(metric, path)];
}
