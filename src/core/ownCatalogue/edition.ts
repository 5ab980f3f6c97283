import type { Catalogue } from '../catalogue/catalogue';
import { findCatalogue } from '../catalogue/standard/catalogues';

/** Whether the catalogue is one of a province's own. */
export function isOwn({ id }: Pick<Catalogue, 'id'>): boolean {
  return findCatalogue(id) === undefined;
}

/** The edition a province counts: the 3 of `3.2917340611`. */
export function editionOf({ version }: Pick<Catalogue, 'version'>): number {
  return Number(version.split('.', 1)[0]);
}
