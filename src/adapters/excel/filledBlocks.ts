import type { Range } from '../../core/sheet/address';
import type { PlannedCell } from '../../core/sheet/plan';

/** Cells written or read at once. */
const MAX_CELLS = 10_000;

/** A rectangle of consecutive rows that all hold something, with the cells in it. */
export type FilledBlock = { readonly range: Range; readonly cells: readonly PlannedCell[] };

/** Cells (row-major) gathered into rectangles: a row without any ends one, and so does its size. */
export function filledBlocks(cells: readonly PlannedCell[]): FilledBlock[] {
  const blocks: { range: Range; cells: PlannedCell[] }[] = [];
  for (const cell of cells) {
    const last = blocks.at(-1);
    const wider = last && widened(last.range, cell);
    if (last && wider && canHold(last.range, wider, cell.row)) {
      last.range = wider;
      last.cells.push(cell);
    } else blocks.push({ range: { from: at(cell), to: at(cell) }, cells: [cell] });
  }
  return blocks;
}

const at = ({ row, col }: PlannedCell) => ({ row, col });

/** A row is never cut in two, whatever its size. */
function canHold(before: Range, { from, to }: Range, row: number): boolean {
  if (row === before.to.row) return true;
  return row === before.to.row + 1 && (to.row - from.row + 1) * (to.col - from.col + 1) <= MAX_CELLS;
}

function widened({ from, to }: Range, { row, col }: PlannedCell): Range {
  return {
    from: { row: from.row, col: Math.min(from.col, col) },
    to: { row, col: Math.max(to.col, col) },
  };
}

/** A value for each cell of a block, row by row; `blank` where the plan has none. */
export function matrixOf<V>(
  { range: { from, to }, cells }: FilledBlock,
  blank: V,
  contentOf: (cell: PlannedCell) => V,
): V[][] {
  const width = to.col - from.col + 1;
  const rows = Array.from({ length: to.row - from.row + 1 }, () => new Array<V>(width).fill(blank));
  for (const cell of cells) rows[cell.row - from.row]![cell.col - from.col] = contentOf(cell);
  return rows;
}
