import type { Catalogue } from '../core/catalogue/catalogue';
import type { Period } from '../core/catalogue/period';
import type { Roster } from '../core/catalogue/roster';
import { catalogueFor } from '../core/catalogue/standard/catalogues';
import type { MappingMemory } from '../core/mapping/memory';
import { withRememberedMetrics } from '../core/mapping/rememberedMetrics';
import { countableCatalogue } from '../core/mapping/unreadUnits';
import { isOwn } from '../core/ownCatalogue/edition';

/** What foreign forms are read against. */
export type FormReading = {
  readonly roster: Roster;
  readonly period: Period;
  /** Forms whose matching is known already. */
  readonly memory?: MappingMemory | undefined;
  /** The province's own catalogue, where it has one; absent: the standard form of the roster. */
  readonly catalogue?: Catalogue | undefined;
};

/**
 * The metrics forms are matched with: those of the catalogue, and own ones that remembered forms name besides; none
 * counted in đồng or m, which figures are never brought to.
 */
export function catalogueOfReading({ roster, catalogue, memory }: FormReading): Catalogue {
  return countableCatalogue(withRememberedMetrics(catalogue ?? catalogueOfRoster(roster), memory));
}

/** The own catalogue files without codes are matched with where a form may have been made from several. */
export function matchedCatalogue({
  catalogue,
  catalogues,
}: Pick<FormReading, 'catalogue'> & { readonly catalogues: readonly Catalogue[] }): Catalogue | undefined {
  return catalogue ?? catalogues.find(isOwn);
}

/** The form with every metric units of the roster can report. */
export function catalogueOfRoster({ units }: Roster): Catalogue {
  const borders = new Set(units.map(({ border }) => border));
  const [only] = borders;
  return catalogueFor(borders.size === 1 && only ? only : 'mixed');
}
