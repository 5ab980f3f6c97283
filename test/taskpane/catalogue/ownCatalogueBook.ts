import { TextEncoder } from 'node:util';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import { parseCatalogueBook } from '../../../src/core/catalogueBook/parseCatalogueBook';
import { ownCopy } from '../../../src/core/ownCatalogue/ownCopy';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { bookOf, typedIn, withRow } from '../../core/catalogueBook/editedBook';

// jsdom has no TextEncoder, which versions are made with.
Object.assign(globalThis, { TextEncoder });

export const CAO_BANG = findRoster('cao-bang-2024')!;

/** The land form's workbook with drones (D101) as a metric of the province's own, as a person edited it. */
export const EDITED: WorkbookSnapshot = withRow(
  typedIn(
    bookOf(ownCopy(catalogueFor('land')), CAO_BANG),
    { property: 'id', value: 'cao-bang-rieng' },
    { property: 'label', value: 'Bộ của Cao Bằng' },
    { property: 'edition', value: 2 },
  ),
  {
    group: 'D',
    code: 'D101',
    label: 'Thiết bị bay bị tạm giữ',
    unit: 'vụ',
    kind: 'số lượng',
    acrossPeriods: 'cộng',
  },
);

/** The same with a standard metric's unit changed and a rule nobody knows. */
export const WRONG: WorkbookSnapshot = typedIn(
  EDITED,
  { metric: 'B61', column: 'unit', value: 'vụ' },
  { metric: 'D101', column: 'rules', value: 'TỔNG' },
);

export const OWN: Catalogue = catalogueIn(EDITED);

function catalogueIn(book: WorkbookSnapshot): Catalogue {
  const parsed = parseCatalogueBook(book);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.catalogue;
}
