import { type Catalogue, findMetric } from '../core/catalogue/catalogue';
import type { MappingMemory } from '../core/mapping/memory';
import { planMappingSheet } from '../core/mapping/memorySheet';
import { rememberCatalogue } from '../core/mapping/rememberedMetrics';
import { planCatalogueStamp } from '../core/ownCatalogue/catalogueStamp';
import { editionOf, isOwn } from '../core/ownCatalogue/edition';
import { withOwnVersion } from '../core/ownCatalogue/ownVersion';
import { applyPlans } from '../core/sheet/applyPlan';
import type { SheetPlan } from '../core/sheet/plan';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';

/**
 * Hidden sheets: the own catalogue of the province's form, the forms known, and the own catalogue those were matched
 * with where the province's does not have its metrics, under an id no form is of.
 */
export function planKnowledge(
  catalogue: Catalogue,
  memory: MappingMemory | undefined,
  matched: Catalogue,
  workbook: WorkbookSnapshot,
): SheetPlan[] {
  const own = planCatalogueStamp(catalogue, workbook);
  if (!memory || memory.forms.length === 0) return own;
  const known = isOwn(matched) ? rememberCatalogue(memory, matched) : memory;
  const hasAll = known.catalogue?.metrics.every(({ code }) => findMetric(catalogue, code));
  if (!known.catalogue || (isOwn(catalogue) && hasAll)) {
    return [planMappingSheet(known.catalogue ? { ...known, catalogue } : known), ...own];
  }
  const { id, ...content } = known.catalogue;
  const beside = withOwnVersion({ ...content, id: `${id}-ghep` }, editionOf(known.catalogue));
  const carried = id === catalogue.id ? beside : known.catalogue;
  return [
    planMappingSheet({ ...known, catalogue: carried }),
    ...own,
    ...planCatalogueStamp(carried, applyPlans(workbook, own)),
  ];
}
