import type { Catalogue } from '../core/catalogue/catalogue';
import type { Roster } from '../core/catalogue/roster';
import { planCatalogueBook } from '../core/catalogueBook/planCatalogueBook';
import { editionOf } from '../core/ownCatalogue/edition';
import { ownCopy } from '../core/ownCatalogue/ownCopy';
import type { SheetPlan } from '../core/sheet/plan';
import { type AddedSheets, addSheets } from './addSheets';
import type { WorkbookHost } from './host';
import { hasCatalogueBook } from './loadCatalogue';

/** A catalogue to be edited as a workbook, with the roster it is meant for. */
export type CatalogueExport = { readonly catalogue: Catalogue; readonly roster?: Roster | undefined };

/**
 * The workbook of a province's own catalogue; a standard one is the beginning of an own one. `taken`: names of sheets
 * that stay.
 */
export function exportCatalogue(
  { catalogue, roster }: CatalogueExport,
  taken: readonly string[] = [],
): SheetPlan[] {
  return planCatalogueBook(ownCopy(catalogue), roster, taken);
}

/**
 * Adds the same sheets beside whatever a workbook holds, under names that are free. None are added where it has such
 * sheets already: which of two was meant could not be told when it is loaded.
 */
export function addCatalogue(host: WorkbookHost, request: CatalogueExport): Promise<AddedSheets> {
  return addSheets(host, (taken, workbook) =>
    hasCatalogueBook(workbook) ? [] : exportCatalogue(request, taken),
  );
}

/** `Bo-chi-tieu_land-rieng_1.xlsx`: the catalogue's own id and its edition. */
export function catalogueFileName({ catalogue }: CatalogueExport): string {
  const own = ownCopy(catalogue);
  return `Bo-chi-tieu_${own.id}_${editionOf(own)}.xlsx`;
}
