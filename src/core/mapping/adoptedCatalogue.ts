import { type Catalogue, findMetric } from '../catalogue/catalogue';
import type { SheetMapping } from './sheetMapping';

/**
 * The catalogue an adopted sheet says it is made from: the one other forms are made from, where its figures need no
 * more; else the one it was matched with, which may have own metrics of remembered forms.
 */
export function adoptedCatalogue(
  { figures }: SheetMapping,
  known: Catalogue | undefined,
  matched: Catalogue,
): Catalogue {
  return known && figures.every(({ metric }) => findMetric(known, metric)) ? known : matched;
}
