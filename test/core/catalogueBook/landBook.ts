import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { parseCatalogueBook } from '../../../src/core/catalogueBook/parseCatalogueBook';
import { ownCopy } from '../../../src/core/ownCatalogue/ownCopy';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { bookOf } from './editedBook';

/** An own catalogue to edit, the province whose it is, and both as sheets. */
export const LAND = ownCopy(catalogueFor('land'));
export const CAO_BANG = findRoster('cao-bang-2024')!;
export const BOOK = bookOf(LAND, CAO_BANG);

export function catalogueIn(book: WorkbookSnapshot): Catalogue {
  const parsed = parseCatalogueBook(book);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.catalogue;
}

export function problemsIn(book: WorkbookSnapshot) {
  const parsed = parseCatalogueBook(book);
  return parsed.ok ? [] : parsed.problems;
}
