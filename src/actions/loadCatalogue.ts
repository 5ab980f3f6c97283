import { type ParsedBook, parseCatalogueBook } from '../core/catalogueBook/parseCatalogueBook';
import type { WorkbookHost } from './host';

/**
 * Reads the catalogue, and the roster if there is one, that a person has edited in this workbook; or everything wrong
 * with them, by cell. Reads once, writes nothing.
 */
export async function loadCatalogue(host: Pick<WorkbookHost, 'read'>): Promise<ParsedBook> {
  return parseCatalogueBook(await host.read());
}
