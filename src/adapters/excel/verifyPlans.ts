/// <reference types="@microsoft/office-js/dist/office" />
import { HostError } from '../../actions/host';
import { formatAddress, formatRange } from '../../core/sheet/address';
import type { PlannedCell, SheetPlan } from '../../core/sheet/plan';
import { type CellValue, isCellError } from '../../core/sheet/snapshot';
import { type FilledBlock, filledBlocks, matrixOf } from './filledBlocks';
import { cellValueOf } from './readCells';

/** Cells read back at once: well below Excel's 5 MB. */
const CELLS_AT_ONCE = 100_000;

/** Numbers may differ by the rounding of another order of adding up: relatively, below 1 by as much. */
const TOLERANCE = 1e-9;

/** How many cells of a sheet are named. */
export const NAMED = 5;

/** The formulas of a plan and the sheet (name or id) they stand on. */
type Checked = { readonly plan: SheetPlan; readonly sheet: string };
type Part = Checked & { readonly block: FilledBlock<PlannedCell> };

/** Has Excel calculate, and reads every planned formula back. Throws a HostError where one shows another value. */
export async function verifyPlans(context: Excel.RequestContext, checked: readonly Checked[]): Promise<void> {
  const parts = checked.flatMap((one): Part[] => {
    const formulas = one.plan.cells.filter(({ formula }) => formula !== undefined);
    return filledBlocks(formulas).map((block) => ({ ...one, block }));
  });
  context.workbook.application.calculate('Full');
  for (const batch of batchesOf(parts)) await verify(context, batch);
}

function batchesOf(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const more = part.block.cells.length;
    size += more;
    if (size <= CELLS_AT_ONCE) batches.at(-1)!.push(part);
    else {
      batches.push([part]);
      size = more;
    }
  }
  return batches;
}

async function verify(context: Excel.RequestContext, parts: readonly Part[]): Promise<void> {
  const ranges = parts.map(({ sheet, block }) =>
    context.workbook.worksheets.getItem(sheet).getRange(formatRange(block.range)).load('values'),
  );
  await context.sync();
  const wrong = parts.flatMap(({ plan, block }, index) =>
    differing(block, ranges[index]!.values).map((cell) => ({ sheet: plan.name, cell: formatAddress(cell) })),
  );
  const sheet = wrong[0]?.sheet;
  if (sheet === undefined) return;
  const cells = wrong.filter((one) => one.sheet === sheet).map(({ cell }) => cell);
  throw new HostError('recalculated', { sheet, cells: cells.slice(0, NAMED) });
}

function differing(block: FilledBlock<PlannedCell>, values: readonly (readonly unknown[])[]): PlannedCell[] {
  const planned = matrixOf<PlannedCell, PlannedCell | undefined>(block, undefined, (cell) => cell);
  return planned.flatMap((line, row) =>
    line.flatMap((cell, col) =>
      cell && !isSameValue(cell.value, cellValueOf(values[row]?.[col])) ? [cell] : [],
    ),
  );
}

/** Whether two values are the same, numbers up to the rounding of another way of adding up. */
export function isSameValue(planned: CellValue, shown: CellValue): boolean {
  if (typeof planned === 'number' && typeof shown === 'number') {
    return Math.abs(planned - shown) <= TOLERANCE * Math.max(1, Math.abs(planned), Math.abs(shown));
  }
  if (isCellError(planned) && isCellError(shown)) return planned.error === shown.error;
  return planned === shown;
}
