import { type Catalogue, findMetric } from '../catalogue/catalogue';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { ADOPTED_STAMP } from '../template/columns';
import { readCatalogues } from './catalogueStamp';
import { editionOf } from './edition';
import { isOtherMetric } from './otherMetric';

/**
 * The catalogues forms are read by: those known, and of the others the workbooks carry the latest edition of each.
 * Forms of an earlier one are then of another version, as those of an older standard form are. Of two
 * editions of one number the one more workbooks carry counts; a catalogue that uses a code of one taken before it for
 * something else is not taken, since their figures could not be told apart; nor one that contradicts what forms
 * without codes are matched with (`matched`). Units that give their own sheets codes each count editions for
 * themselves: a catalogue such a workbook carries is taken beside another edition wherever no code means two things.
 */
export function cataloguesInUse(
  known: readonly Catalogue[],
  workbooks: readonly WorkbookSnapshot[],
  matched: readonly Catalogue[] = [],
): Catalogue[] {
  const taken = [...known];
  const beside: Catalogue[] = [];
  const adopted = workbooks.filter(hasAdoptedSheet).flatMap(readCatalogues);
  for (const one of latestOf(workbooks.flatMap(readCatalogues))) {
    if ([...taken, ...beside, ...matched].some((other) => contradicts(one, other))) continue;
    if (taken.every(({ id }) => id !== one.id)) taken.push(one);
    else if (isAmong(adopted, one) && !isAmong(taken, one)) beside.push(one);
  }
  // Of one id the last is the edition in use.
  return [...beside, ...taken];
}

const isAmong = (catalogues: readonly Catalogue[], { id, version }: Catalogue) =>
  catalogues.some((one) => one.id === id && one.version === version);

const hasAdoptedSheet = ({ sheets }: WorkbookSnapshot) =>
  sheets.some(({ cells }) => cells.some(({ value }) => value === ADOPTED_STAMP));

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
