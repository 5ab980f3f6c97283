import { type Catalogue, findMetric } from '../catalogue/catalogue';
import type { CatalogueProblem } from '../catalogue/catalogueProblem';
import { type Metric, type MetricKind, metricSchema } from '../catalogue/metric';
import { parseRules } from '../catalogue/parseRules';
import { type ProblemPath, shapeProblems } from '../catalogue/problem';
import { metricCode } from '../catalogue/rule';
import { checkOwnCatalogue, standardMetric } from './checkOwnCatalogue';
import { editionOf, isOwn } from './edition';
import { ownCopy } from './ownCopy';
import { withOwnVersion } from './ownVersion';
import { proposeCode } from './proposeCode';

/** A metric of someone's own as a person describes it. */
export type MetricDraft = {
  /** The group's code; the metric stands at its end. */
  readonly group: string;
  /** Absent: the next free one of the group. */
  readonly code?: string;
  /** English may be missing: it is then the Vietnamese. */
  readonly label: { readonly vi: string; readonly en?: string };
  readonly unit: string;
  readonly kind: MetricKind;
  /** sum: a flow; latest: a stock. Never guessed, since four quarters of a stock would add up to four times it. */
  readonly acrossPeriods: Metric['acrossPeriods'];
  readonly borders?: Metric['borders'];
  readonly parent?: string;
  readonly required?: Metric['required'];
  /** In the notation of DOMAIN §2.1. */
  readonly rules?: string;
};

export type AddedMetric =
  | { readonly ok: true; readonly catalogue: Catalogue; readonly metric: Metric }
  | { readonly ok: false; readonly problems: readonly CatalogueProblem[] };

/**
 * The catalogue with a metric of someone's own: under its own id (`land-rieng`) and a new version, or what is wrong
 * with the draft. The catalogue given stays as it is.
 */
export function addMetric(catalogue: Catalogue, draft: MetricDraft): AddedMetric {
  const code = draft.code ?? proposeCode(catalogue, draft.group) ?? '';
  const codeProblem = codeProblemOf(catalogue, code);
  if (codeProblem) return { ok: false, problems: [codeProblem] };
  const { metric, problems } = metricOf(draft, code, ['metrics', catalogue.metrics.length]);
  if (problems.length > 0) return { ok: false, problems };
  const extended = withMetric(catalogue, metric);
  const found = checkOwnCatalogue(extended);
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, catalogue: extended, metric };
}

function codeProblemOf(catalogue: Catalogue, code: string): CatalogueProblem | undefined {
  const path = ['metrics', catalogue.metrics.length, 'code'];
  if (!metricCode.safeParse(code).success) return { path, code: 'badCode', facts: { text: code } };
  if (!findMetric(catalogue, code) && !standardMetric(code)) return undefined;
  return { path, code: 'takenCode', facts: { metric: code } };
}

function metricOf(
  draft: MetricDraft,
  code: string,
  path: ProblemPath,
): { metric: Metric; problems: CatalogueProblem[] } {
  const { group, label, unit, kind, acrossPeriods, borders = ['land', 'sea'], parent, required } = draft;
  const parsed = parseRules({ code, kind, unit, parent, rules: draft.rules ?? '' });
  const metric: Metric = {
    code,
    group,
    label: { vi: label.vi, en: label.en ?? label.vi },
    unit,
    kind,
    acrossUnits: kind === 'text' ? 'concat' : 'sum',
    acrossPeriods,
    borders: [...borders],
    ...(parent && { parent }),
    required: required ?? parsed.required,
    rules: parsed.rules,
    source: '',
  };
  const { error } = metricSchema.safeParse(metric);
  const shapes = (error ? shapeProblems(error) : []).map((one) => ({ ...one, path: [...path, ...one.path] }));
  const tokens = parsed.problems.map((problem): CatalogueProblem => {
    return { path: [...path, 'rules'], code: 'ruleToken', facts: { metric: code, ...problem } };
  });
  return { metric, problems: [...shapes, ...tokens] };
}

/** An own catalogue counts one edition more; a standard one becomes the first of a province's own. */
function withMetric(catalogue: Catalogue, metric: Metric): Catalogue {
  const own = ownCopy(catalogue);
  const groups = own.groups.map(({ code }) => code);
  const rank = (one: Metric) => groups.indexOf(one.group);
  const metrics = [...own.metrics, metric].sort((a, b) => rank(a) - rank(b));
  return withOwnVersion({ ...own, metrics }, isOwn(catalogue) ? editionOf(catalogue) + 1 : 1);
}
