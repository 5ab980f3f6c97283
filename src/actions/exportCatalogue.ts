import type { Catalogue } from '../core/catalogue/catalogue';
import type { Roster } from '../core/catalogue/roster';
import { planCatalogueBook } from '../core/catalogueBook/planCatalogueBook';
import { ownCopy } from '../core/ownCatalogue/ownCopy';
import { editionOf } from '../core/ownCatalogue/ownVersion';
import type { SheetPlan } from '../core/sheet/plan';

/** A catalogue to be edited as a workbook, with the roster it is meant for. */
export type CatalogueExport = { readonly catalogue: Catalogue; readonly roster?: Roster | undefined };

/** The workbook of a province's own catalogue; a standard one is the beginning of an own one. */
export function exportCatalogue({ catalogue, roster }: CatalogueExport): SheetPlan[] {
  return planCatalogueBook(ownCopy(catalogue), roster);
}

/** `Bo-chi-tieu_land-rieng_1.xlsx`: the catalogue's own id and its edition. */
export function catalogueFileName({ catalogue }: CatalogueExport): string {
  const own = ownCopy(catalogue);
  return `Bo-chi-tieu_${own.id}_${editionOf(own)}.xlsx`;
}
