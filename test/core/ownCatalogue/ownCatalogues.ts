import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { Metric } from '../../../src/core/catalogue/metric';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { withOwnVersion } from '../../../src/core/ownCatalogue/ownVersion';

/** The land form with a group K and one metric of a province's own in it, a length in ha. */
export function withMetric(code: string, vi: string, id = 'cao-bang-rieng'): Catalogue {
  const land = catalogueFor('land');
  const metric: Metric = {
    code,
    group: 'K',
    label: { vi, en: 'Own metric' },
    unit: 'ha',
    kind: 'length',
    acrossUnits: 'sum',
    acrossPeriods: 'sum',
    borders: ['land'],
    required: 'never',
    rules: [{ type: 'decimal', places: 2 }],
    source: 'Công văn 12',
  };
  return withOwnVersion(
    {
      id,
      label: { vi: 'Bộ riêng Cao Bằng', en: 'Cao Bằng own' },
      groups: [...land.groups, { code: 'K', label: { vi: 'Nội dung riêng', en: 'Own matters' } }],
      metrics: [...land.metrics, metric],
    },
    1,
  );
}

/** The catalogue under a later edition, its last metric worded otherwise. */
export function edited(catalogue: Catalogue, edition: number, vi = 'Rừng giáp biên đã tuần tra'): Catalogue {
  const { version: _, metrics, ...content } = catalogue;
  const last = metrics.at(-1)!;
  const changed = { ...last, label: { ...last.label, vi } };
  return withOwnVersion({ ...content, metrics: [...metrics.slice(0, -1), changed] }, edition);
}
