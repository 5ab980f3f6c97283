import { correctMapping } from './correctMapping';
import type { SheetMapping } from './sheetMapping';

/** The mapping of a person's own summary sheet: a merge of forms leaves totals alone, here they are what is to be filled. */
export function withTotals(proposed: SheetMapping): SheetMapping {
  const totals = proposed.columns.filter(({ meaning }) => meaning === 'total' || meaning === 'unitTotal');
  if (totals.length === 0) return proposed;
  return correctMapping(proposed, {
    columns: totals.map(({ col }) => ({ col, meaning: 'period' as const })),
  });
}
