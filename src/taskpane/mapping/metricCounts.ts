import type { Catalogue } from '../../core/catalogue/catalogue';
import type { SheetMapping } from '../../core/mapping/sheetMapping';

/** Metrics with at least one figure, as the primary button counts them. */
export function countMetrics(mappings: readonly SheetMapping[]): number {
  return new Set(mappings.flatMap(({ figures }) => figures.map(({ metric }) => metric))).size;
}

/** The metrics a form's figures can be of. */
export function numericMetrics({ metrics }: Catalogue): Catalogue['metrics'] {
  return metrics.filter(({ kind }) => kind !== 'text');
}
