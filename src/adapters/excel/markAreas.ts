import type { Address, Range } from '../../core/sheet/address';

/** Cells in any order, each counted once, as runs down their columns. */
export function columnRuns(cells: readonly Address[]): Range[] {
  const runs: { from: Address; to: Address }[] = [];
  for (const { row, col } of [...cells].sort((a, b) => a.col - b.col || a.row - b.row)) {
    const run = runs.at(-1);
    if (run && run.to.col === col && row <= run.to.row + 1) run.to = { row, col };
    else runs.push({ from: { row, col }, to: { row, col } });
  }
  return runs;
}

/** Whether areas (none with a cell in common) cover the same cells, however they are cut. */
export function isSameArea(some: readonly Range[], others: readonly Range[]): boolean {
  return sizeOf(some) === sizeOf(others) && sizeOf(cut(some, others)) === sizeOf(some);
}

const sizeOf = (areas: readonly Range[]) =>
  areas.reduce((sum, { from, to }) => sum + (to.row - from.row + 1) * (to.col - from.col + 1), 0);

/** What areas have in common. */
function cut(some: readonly Range[], others: readonly Range[]): Range[] {
  return some.flatMap((a) =>
    others.flatMap((b) => {
      const from = { row: Math.max(a.from.row, b.from.row), col: Math.max(a.from.col, b.from.col) };
      const to = { row: Math.min(a.to.row, b.to.row), col: Math.min(a.to.col, b.to.col) };
      return from.row <= to.row && from.col <= to.col ? [{ from, to }] : [];
    }),
  );
}
