import type { SheetPlan } from '../core/sheet/plan';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { WorkbookHost } from './host';
import type { Done } from './undo';

/** Sheets that were added, in their order, and how to take them back. */
export type AddedSheets = { readonly sheets: readonly string[]; readonly done: Done };

/** Adds the planned sheets beside whatever the workbook holds. `taken`: the names that are not free. */
export async function addSheets(
  host: WorkbookHost,
  plan: (taken: readonly string[], workbook: WorkbookSnapshot) => SheetPlan[],
): Promise<AddedSheets> {
  const workbook = await host.read();
  const added = plan(
    workbook.sheets.map(({ name }) => name),
    workbook,
  );
  if (added.length > 0) await host.apply(added);
  return { sheets: added.map(({ name }) => name), done: { added, edited: [] } };
}
