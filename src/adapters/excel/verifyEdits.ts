/// <reference types="@microsoft/office-js/dist/office" />
import { HostError } from '../../actions/host';
import { formatAddress, formatRange } from '../../core/sheet/address';
import { isBlank } from '../../core/sheet/applyEdit';
import type { EditedCell } from '../../core/sheet/edit';
import { coveringBlocks } from './filledBlocks';
import { cellsOf } from './readCells';
import type { EditTarget } from './readState';
import { isSameValue, NAMED } from './verifyPlans';

/** What came of a cell that does not hold what it was given. */
type Deviation = { readonly code: 'failed' | 'recalculated'; readonly sheet: string; readonly cell: string };

/**
 * Asks for the cells that edits have written. After the sync the result throws a HostError where one holds
 * something else, or where a formula shows another value than was computed for it.
 */
export function askForEdited({ workbook }: Excel.RequestContext, targets: readonly EditTarget[]): () => void {
  const asked = targets.map(({ net, id }) => ({
    net,
    ranges: coveringBlocks(net.cells).map(({ range }) =>
      workbook.worksheets
        .getItem(id)
        .getRange(formatRange(range))
        .load('rowIndex,columnIndex,values,formulas'),
    ),
  }));
  return () => assertNone(asked.flatMap(({ net, ranges }) => deviations(net.sheet, net.cells, ranges)));
}

function deviations(
  sheet: string,
  cells: readonly EditedCell[],
  ranges: readonly Excel.Range[],
): Deviation[] {
  const found = new Map(ranges.flatMap(cellsOf).map((cell) => [`${cell.row}:${cell.col}`, cell]));
  return cells.flatMap((cell): Deviation[] => {
    const code = deviation(cell, found.get(`${cell.row}:${cell.col}`));
    return code ? [{ code, sheet, cell: formatAddress(cell) }] : [];
  });
}

/** Excel has its own way of spelling a formula: that there is one is all that can be compared. */
function deviation(wanted: EditedCell, found: EditedCell | undefined): Deviation['code'] | undefined {
  if (isBlank(wanted)) return found === undefined ? undefined : 'failed';
  if (!found || (found.formula === undefined) !== (wanted.formula === undefined)) return 'failed';
  if (wanted.value === null || isSameValue(wanted.value, found.value ?? '')) return undefined;
  return wanted.formula === undefined ? 'failed' : 'recalculated';
}

/** Of several kinds and sheets the first is told. */
function assertNone(deviations: readonly Deviation[]): void {
  const [first] = deviations;
  if (!first) return;
  const { code, sheet } = first;
  const cells = deviations.filter((one) => one.code === code && one.sheet === sheet).map(({ cell }) => cell);
  throw new HostError(code, { sheet, cells: cells.slice(0, NAMED) });
}
