import { type ParsedBook, parseCatalogueBook } from '../core/catalogueBook/parseCatalogueBook';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { WorkbookHost } from './host';

/**
 * Reads the catalogue, and the roster if there is one, that a person has edited in this workbook; or everything wrong
 * with them, by cell. Reads once, writes nothing.
 */
export async function loadCatalogue(host: Pick<WorkbookHost, 'read'>): Promise<ParsedBook> {
  return parseCatalogueBook(await host.read());
}

/** The same of a workbook that may have no such sheets at all: then undefined. */
export async function loadCatalogueIfAny(host: Pick<WorkbookHost, 'read'>): Promise<ParsedBook | undefined> {
  const book = await loadCatalogue(host);
  return hasTable(book) ? book : undefined;
}

/** Whether the workbook has the sheets of a catalogue to be edited, sound or not. */
export function hasCatalogueBook(workbook: WorkbookSnapshot): boolean {
  return hasTable(parseCatalogueBook(workbook));
}

const hasTable = (book: ParsedBook) => book.ok || book.problems.some(({ code }) => code !== 'noTable');
