import { type Catalogue, findMetric } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import { checkOwnCatalogue, standardMetric } from '../ownCatalogue/checkOwnCatalogue';
import { editionOf, isOwn } from '../ownCatalogue/edition';
import { withMetricsOf } from '../ownCatalogue/jointCatalogue';
import { isOtherMetric } from '../ownCatalogue/otherMetric';
import { ownCopy } from '../ownCatalogue/ownCopy';
import { withOwnVersion } from '../ownCatalogue/ownVersion';
import type { MappingMemory } from './memory';
import type { Choice } from './sheetMapping';

/** What is known of the own catalogue remembered forms were matched with. */
type Remembering = Pick<MappingMemory, 'catalogue'>;

/** One catalogue serves many files, and what is made of it once is known by it. */
const MADE = new WeakMap<Catalogue, WeakMap<Catalogue, Catalogue>>();

/** The catalogue with the own metrics of remembered forms that it lacks and that fit into it. */
export function withRememberedMetrics(base: Catalogue, memory: Remembering | undefined): Catalogue {
  const remembered = memory?.catalogue;
  if (!remembered) return base;
  const made = MADE.get(base) ?? new WeakMap<Catalogue, Catalogue>();
  MADE.set(base, made);
  const catalogue = made.get(remembered) ?? withFurtherMetrics(base, remembered);
  made.set(remembered, catalogue);
  return catalogue;
}

function withFurtherMetrics(base: Catalogue, remembered: Catalogue): Catalogue {
  if (!isOwn(base) && standardCodes(base) === standardCodes(remembered)) return remembered;
  const further = remembered.metrics.filter(({ code }) => !standardMetric(code) && !findMetric(base, code));
  const extended = further.reduce(
    (grown, metric) => withMetric(grown, metric, remembered),
    further.length > 0 ? ownCopy(base) : base,
  );
  return extended.metrics.length > base.metrics.length
    ? withOwnVersion(extended, Math.max(isOwn(base) ? editionOf(base) : 1, editionOf(remembered)))
    : base;
}

const standardCodes = ({ metrics }: Catalogue) =>
  JSON.stringify(metrics.flatMap(({ code }) => (standardMetric(code) ? [code] : [])).sort());

/** A metric that names another one the catalogue does not have stays out: what was matched with it is asked again. */
function withMetric(catalogue: Catalogue, metric: Metric, { groups }: Catalogue): Catalogue {
  const group = groups.filter(({ code }) => code === metric.group);
  const extended = withMetricsOf(catalogue, { ...catalogue, groups: group, metrics: [metric] });
  return checkOwnCatalogue(extended).length === 0 ? extended : catalogue;
}

/** A code that two memories' own catalogues have for different things, if any. */
export function otherMetric(one: Remembering, other: Remembering): string | undefined {
  const { metrics = [] } = one.catalogue ?? {};
  return metrics.find((metric) => {
    const same = other.catalogue && findMetric(other.catalogue, metric.code);
    return same && isOtherMetric(metric, same);
  })?.code;
}

/** Whether a remembered decision may count: the metric it names is in the catalogue and still the same one. */
export function isKnownChoice(choice: Choice, memory: Remembering, catalogue: Catalogue): boolean {
  if (!('metric' in choice)) return true;
  const [metric, meant] = [catalogue, memory.catalogue].map((one) => one && findMetric(one, choice.metric));
  return metric !== undefined && (meant === undefined || !isOtherMetric(meant, metric));
}

/**
 * The memory with the own catalogue of forms that are about to be remembered, and the further metrics of the one it
 * had. What other forms decided for a metric the catalogue has under that code for something else is forgotten.
 */
export function rememberCatalogue(memory: MappingMemory, catalogue: Catalogue | undefined): MappingMemory {
  if (!catalogue || (!isOwn(catalogue) && !memory.catalogue)) return memory;
  const known = withRememberedMetrics(catalogue, memory);
  const forms = memory.forms.map(({ decisions, ...form }) => ({
    ...form,
    decisions: decisions.filter(({ choice }) => !choice || isKnownChoice(choice, memory, known)),
  }));
  return { ...memory, forms, catalogue: known };
}
