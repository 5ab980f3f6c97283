import type { Catalogue } from '../catalogue/catalogue';
import { checkOwnCatalogue } from './checkOwnCatalogue';
import { isOwn } from './edition';
import { isUntouched } from './ownVersion';

/** Whether a catalogue that came from somewhere is an own one, as it was made, and contradicts nothing. */
export function isSoundOwnCatalogue(catalogue: Catalogue, rows?: string[][]): boolean {
  return isOwn(catalogue) && isUntouched(catalogue, rows) && checkOwnCatalogue(catalogue).length === 0;
}
