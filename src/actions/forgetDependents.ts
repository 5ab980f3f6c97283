import { dependentsOf } from '../core/sheet/dependents';
import type { SheetEdit } from '../core/sheet/edit';
import type { WorkbookHost } from './host';
import { type Done, makeEdits } from './undo';

/**
 * Where nothing calculates: what other formulas came to before these edits may be wrong by now, so those results go;
 * the formulas stay, and the program that opens the file next works them out anew.
 */
export async function forgetDependents(host: WorkbookHost, edits: readonly SheetEdit[]): Promise<Done> {
  const changed = edits.flatMap(({ sheet, cells }) => cells.map((cell) => ({ ...cell, sheet })));
  const stale = dependentsOf(await host.read(), changed);
  return makeEdits(
    host,
    stale.map(({ sheet, row, col, formula }) => ({ sheet, cells: [{ row, col, value: null, formula }] })),
  );
}
