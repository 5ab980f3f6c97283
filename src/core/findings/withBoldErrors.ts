import { range } from '../sheet/address';
import type { BlockFormat, SheetPlan } from '../sheet/plan';
import type { IssueLine } from './issueLines';

/** Errors are told apart by weight as well, since the sheets are printed in black. `col`: where the severity stands. */
export function withBoldErrors(plan: SheetPlan, lines: readonly IssueLine[], col: number): SheetPlan {
  const first = plan.freeze?.row ?? 0;
  const errors = lines.flatMap(({ group }, index) => (group === 'error' ? [first + index] : []));
  return { ...plan, formats: [...plan.formats, ...runsOf(errors).map(boldIn(col))] };
}

const boldIn =
  (col: number) =>
  ([from, to]: Run): BlockFormat => ({ range: range(from, col, to, col), style: { bold: true } });

type Run = readonly [from: number, to: number];

/** Rows that follow each other as one block: `[4, 5, 6, 9]` is 4 to 6 and 9. */
function runsOf(rows: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
