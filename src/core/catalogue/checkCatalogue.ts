import { type Catalogue, catalogueSchema } from './catalogue';
import type { CatalogueProblem } from './catalogueProblem';
import { checkMetric } from './checkMetric';
import { checkRule } from './checkRule';
import { findCycles } from './cycles';
import type { Metric } from './metric';
import { shapeProblems } from './problem';
import { STANDARD_UNITS_OF_MEASURE } from './standard/unitsOfMeasure';

export type ParsedCatalogue =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly CatalogueProblem[] };

/**
 * Reads a catalogue someone supplied: the catalogue, or every reason why it can't be used, each with its place.
 * `unitsOfMeasure`: what metrics may be counted in; by default what the standard catalogues use.
 */
export function parseCatalogue(data: unknown, unitsOfMeasure = STANDARD_UNITS_OF_MEASURE): ParsedCatalogue {
  const { data: catalogue, error } = catalogueSchema.safeParse(data);
  const problems = error ? shapeProblems(error) : checkCatalogue(catalogue, unitsOfMeasure);
  return catalogue && problems.length === 0 ? { ok: true, catalogue } : { ok: false, problems };
}

/** What a catalogue of the right shape still gets wrong; empty when it can be used. */
export function checkCatalogue(
  catalogue: Catalogue,
  unitsOfMeasure: readonly string[] = STANDARD_UNITS_OF_MEASURE,
): CatalogueProblem[] {
  const { metrics } = catalogue;
  const byCode = new Map(metrics.map((metric) => [metric.code, metric]));
  const find = (code: string) => byCode.get(code);
  return [
    ...groupProblems(catalogue),
    ...metrics.flatMap((metric, at) => [
      ...placeProblems(metric, at, catalogue, unitsOfMeasure),
      ...checkMetric(metric, ['metrics', at]),
      ...metric.rules.flatMap((rule, nth) => checkRule(rule, metric, ['metrics', at, 'rules', nth], find)),
    ]),
    ...cycleProblems('parentCycle', metrics, ({ parent }) => (parent ? [parent] : [])),
    ...cycleProblems('sumCycle', metrics, ({ rules }) =>
      rules.flatMap((rule) => (rule.type === 'sum' ? rule.parts : [])),
    ),
  ];
}

function groupProblems({ groups }: Catalogue): CatalogueProblem[] {
  const codes = groups.map(({ code }) => code);
  return codes.flatMap((group, at): CatalogueProblem[] =>
    codes.indexOf(group) < at
      ? [{ path: ['groups', at, 'code'], code: 'duplicateGroup', facts: { group } }]
      : [],
  );
}

/** How the metric stands among its group, its parent and the others. */
function placeProblems(
  { code: metric, group, unit, parent }: Metric,
  at: number,
  { groups, metrics }: Catalogue,
  unitsOfMeasure: readonly string[],
): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const first = metrics.findIndex(({ code }) => code === metric);
  if (first < at) {
    problems.push({ path: ['metrics', at, 'code'], code: 'duplicateMetric', facts: { metric, first } });
  }
  if (!groups.some(({ code }) => code === group)) {
    problems.push({ path: ['metrics', at, 'group'], code: 'unknownGroup', facts: { metric, group } });
  }
  if (!unitsOfMeasure.includes(unit)) {
    problems.push({ path: ['metrics', at, 'unit'], code: 'unknownUnit', facts: { metric, unit } });
  }
  if (parent !== undefined && !metrics.some(({ code }) => code === parent)) {
    problems.push({ path: ['metrics', at, 'parent'], code: 'unknownParent', facts: { metric, parent } });
  }
  return problems;
}

/** One problem for each cycle along `next`, placed at its first metric. */
function cycleProblems(
  code: 'parentCycle' | 'sumCycle',
  metrics: readonly Metric[],
  next: (metric: Metric) => readonly string[],
): CatalogueProblem[] {
  const codes = metrics.map((metric) => metric.code);
  const nexts = new Map(metrics.map((metric) => [metric.code, next(metric)]));
  return findCycles(codes, (each) => nexts.get(each) ?? []).map((cycle) => ({
    path: ['metrics', codes.indexOf(cycle[0]!), code === 'parentCycle' ? 'parent' : 'rules'],
    code,
    facts: { cycle },
  }));
}
