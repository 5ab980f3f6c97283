import { type Catalogue, findMetric } from '../catalogue/catalogue';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { readCatalogues } from './catalogueStamp';
import { editionOf } from './edition';
import { isOtherMetric } from './otherMetric';

/**
 * The catalogues forms are read by: those known, and of the others the workbooks carry the latest edition of each.
 * Forms of an earlier one are then of another version, as those of an older standard form are. Of two
 * editions of one number the one more workbooks carry counts; a catalogue that uses a code of one taken before it for
 * something else is not taken, since their figures could not be told apart; nor one that contradicts what forms
 * without codes are matched with (`matched`).
 */
export function cataloguesInUse(
  known: readonly Catalogue[],
  workbooks: readonly WorkbookSnapshot[],
  matched: readonly Catalogue[] = [],
): Catalogue[] {
  const taken = [...known];
  for (const one of latestOf(workbooks.flatMap(readCatalogues))) {
    const isNew = taken.every(({ id }) => id !== one.id);
    if (isNew && ![...taken, ...matched].some((other) => contradicts(one, other))) taken.push(one);
  }
  return taken;
}

/** Each catalogue once, the one to prefer first, whatever the order the workbooks came in. */
function latestOf(carried: readonly Catalogue[]): Catalogue[] {
  const found = new Map<string, { readonly catalogue: Catalogue; readonly times: number }>();
  for (const catalogue of carried) {
    const key = `${catalogue.id} ${catalogue.version}`;
    found.set(key, { catalogue, times: (found.get(key)?.times ?? 0) + 1 });
  }
  return [...found]
    .sort(([keyA, a], [keyB, b]) => {
      const later = editionOf(b.catalogue) - editionOf(a.catalogue);
      return later || b.times - a.times || (keyA < keyB ? -1 : 1);
    })
    .map(([, { catalogue }]) => catalogue);
}

/** Whether a code stands for something else in the other catalogue. */
function contradicts(one: Catalogue, other: Catalogue): boolean {
  return one.metrics.some((metric) => {
    const same = findMetric(other, metric.code);
    return same !== undefined && isOtherMetric(metric, same);
  });
}
