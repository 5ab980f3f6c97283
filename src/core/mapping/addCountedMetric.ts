import type { Catalogue } from '../catalogue/catalogue';
import { type AddedMetric, addMetric, type MetricDraft } from '../ownCatalogue/addMetric';
import { isCountable } from './unreadUnits';

/** The catalogue with a metric that figures of foreign forms can be counted for, or what is wrong with it. */
export function addCountedMetric(catalogue: Catalogue, draft: MetricDraft): AddedMetric {
  const added = addMetric(catalogue, draft);
  if (!added.ok || isCountable(added.metric)) return added;
  const { code: metric, kind, unit } = added.metric;
  const path = ['metrics', catalogue.metrics.length, 'unit'];
  return { ok: false, problems: [{ path, code: 'kindUnit', facts: { metric, kind, unit } }] };
}
