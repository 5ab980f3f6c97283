import type { Catalogue } from '../catalogue/catalogue';
import { isOwn } from './edition';
import { withOwnVersion } from './ownVersion';

/** A standard catalogue as the beginning of a province's own, under an id of its own; an own one as it is. */
export function ownCopy(catalogue: Catalogue): Catalogue {
  if (isOwn(catalogue)) return catalogue;
  const { id, label, ...content } = catalogue;
  const own = { vi: `${label.vi} (bộ riêng)`, en: `${label.en} (own)` };
  return withOwnVersion({ ...content, id: `${id}-rieng`, label: own }, 1);
}
