import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Border } from '../../core/catalogue/metric';
import type { ReportingUnit } from '../../core/catalogue/roster';
import { catalogueFor, STANDARD_CATALOGUES } from '../../core/catalogue/standard/catalogues';

/** The forms to choose from, the province's own first. */
export function offeredCatalogues(own: Catalogue | undefined): readonly Catalogue[] {
  return own ? [own, ...STANDARD_CATALOGUES.filter(({ id }) => id !== own.id)] : STANDARD_CATALOGUES;
}

/**
 * The province's own form where it is one for that border, else the standard one of it; before a unit is chosen the
 * own one, else that of the land border.
 */
export function proposedCatalogue(
  own: Catalogue | undefined,
  border: ReportingUnit['border'] | undefined,
): Catalogue {
  return own && (!border || isFor(border, own)) ? own : catalogueFor(border ?? 'land');
}

/** A form that asks for matters of one border alone was made for units of that border alone. */
function isFor(border: ReportingUnit['border'], { metrics }: Catalogue): boolean {
  const asksOnly = (one: Border) => metrics.some(({ borders }) => borders.every((each) => each === one));
  const isLand = asksOnly('land');
  const isSea = asksOnly('sea');
  return isLand === isSea || border === (isLand ? 'land' : 'sea');
}
