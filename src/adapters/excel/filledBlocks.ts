import type { Address, Range } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';

/** Cells written or read at once, and characters of what they hold: below a megabyte in any script. */
const MAX_CELLS = 10_000;
const MAX_TEXT = 200_000;

/** What a cell holds, as far as its size matters. */
type Content = Address & { readonly value: CellValue | null; readonly formula?: string };

/** A rectangle with the cells of interest in it. */
export type FilledBlock<C extends Address> = { readonly range: Range; readonly cells: readonly C[] };

/**
 * Cells (row-major) gathered into rectangles of consecutive rows that all hold something: a row without any ends one,
 * and so does its size. A row is never cut in two.
 */
export function filledBlocks<C extends Content>(cells: readonly C[]): FilledBlock<C>[] {
  let text = 0;
  return blocksOf(cells, ({ to }, wider, cell) => {
    text += lengthOf(cell);
    if (wider.to.row === to.row) return true;
    const fits = wider.to.row === to.row + 1 && sizeOf(wider) <= MAX_CELLS && text <= MAX_TEXT;
    if (!fits) text = lengthOf(cell);
    return fits;
  });
}

const lengthOf = ({ value, formula }: Content) =>
  formula?.length ?? (typeof value === 'string' ? value.length : 0);

/** Cells (row-major) gathered into as few rectangles as their size allows, whatever lies between them: to be read. */
export function coveringBlocks<C extends Address>(cells: readonly C[]): FilledBlock<C>[] {
  return blocksOf(cells, (_, wider) => sizeOf(wider) <= MAX_CELLS);
}

/** `fits` says whether a block may grow from one range to the other by a cell. */
function blocksOf<C extends Address>(
  cells: readonly C[],
  fits: (before: Range, wider: Range, cell: C) => boolean,
): FilledBlock<C>[] {
  const blocks: { range: Range; cells: C[] }[] = [];
  for (const cell of cells) {
    const last = blocks.at(-1);
    const wider = last && widened(last.range, cell);
    if (last && wider && fits(last.range, wider, cell)) {
      last.range = wider;
      last.cells.push(cell);
    } else blocks.push({ range: { from: at(cell), to: at(cell) }, cells: [cell] });
  }
  return blocks;
}

const at = ({ row, col }: Address) => ({ row, col });

const sizeOf = ({ from, to }: Range) => (to.row - from.row + 1) * (to.col - from.col + 1);

function widened({ from, to }: Range, { row, col }: Address): Range {
  return {
    from: { row: from.row, col: Math.min(from.col, col) },
    to: { row, col: Math.max(to.col, col) },
  };
}

/** A value for each cell of a block, row by row; `blank` where the block has a gap. */
export function matrixOf<C extends Address, V>(
  { range: { from, to }, cells }: FilledBlock<C>,
  blank: V,
  contentOf: (cell: C) => V,
): V[][] {
  const width = to.col - from.col + 1;
  const rows = Array.from({ length: to.row - from.row + 1 }, () => new Array<V>(width).fill(blank));
  for (const cell of cells) rows[cell.row - from.row]![cell.col - from.col] = contentOf(cell);
  return rows;
}
