import { type AdoptedAs, type AdoptionProblem, planAdoption } from '../core/mapping/planAdoption';
import type { SheetMapping } from '../core/mapping/sheetMapping';
import { planCatalogueStamp } from '../core/ownCatalogue/catalogueStamp';
import { findSheet } from '../core/sheet/snapshot';
import type { WorkbookHost } from './host';
import { type Done, makeEdits, undo } from './undo';

/**
 * A sheet that was given codes and tags and how to take them off, or why it could not be. `lost`: the office's cells
 * whose matched figure no formula can read, which do not count from now on until they are typed as numbers.
 */
export type Adopted =
  | { readonly done: Done; readonly converted: number; readonly lost: readonly string[] }
  | { readonly problem: AdoptionProblem };

/**
 * Gắn mã biểu đang dùng: from then on the office's own sheet is checked, rolled up and merged like a template. A
 * catalogue of a province's own comes along on its hidden sheet, without which the codes could not be read.
 */
export async function adoptSheet(host: WorkbookHost, mapping: SheetMapping, as: AdoptedAs): Promise<Adopted> {
  const workbook = await host.read();
  const sheet = findSheet(workbook, mapping.sheet);
  if (!sheet) return { problem: 'noFigures' };
  const adoption = planAdoption(sheet, mapping, as);
  if ('problem' in adoption) return adoption;
  const { edited } = await makeEdits(host, [adoption.edit]);
  const added = planCatalogueStamp(as.catalogue, workbook);
  try {
    if (added.length > 0) await host.apply(added);
  } catch (failure) {
    await undo(host, { added: [], edited });
    throw failure;
  }
  return { done: { added, edited }, converted: adoption.converted, lost: adoption.lost };
}
