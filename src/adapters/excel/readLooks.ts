/// <reference types="@microsoft/office-js/dist/office" />
import { HostError } from '../../actions/host';
import { type Address, formatRange } from '../../core/sheet/address';
import type { GuardedCell } from '../../core/sheet/guards';
import { coveringBlocks } from './filledBlocks';

/** Asks for the locks and number formats of cells (row-major); after the sync the result gives them, in that order. */
export function askForLooks(sheet: Excel.Worksheet, cells: readonly Address[]): () => GuardedCell[] {
  const blocks = coveringBlocks(cells).map(({ range, cells: asked }) => {
    const block = sheet.getRange(formatRange(range)).load('numberFormat');
    const locks = block.getCellProperties({ format: { protection: true } });
    return { from: range.from, asked, block, locks };
  });
  return () =>
    blocks.flatMap(({ from, asked, block, locks }) =>
      asked.map(({ row, col }) => ({
        row,
        col,
        locked: lockOf(locks.value[row - from.row]![col - from.col]!),
        numberFormat: String(block.numberFormat[row - from.row]![col - from.col]),
      })),
    );
}

/** An Excel that does not tell must not pass for one in which every input is locked. */
function lockOf({ format }: Excel.CellProperties): boolean {
  const locked = format?.protection?.locked;
  if (locked === undefined) throw new HostError('notSupported');
  return locked;
}
