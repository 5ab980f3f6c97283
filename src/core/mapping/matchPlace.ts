import type { ColumnMatch, RowMatch } from './sheetMapping';

/**
 * Which of several matches of one row or column is meant (paired columns, parts of a cell): its `part`, or a column
 * or row it reads (`series`); without them all are.
 */
export type Placed = { readonly part?: number; readonly series?: number };

export function isMeant(match: RowMatch | ColumnMatch, { part, series }: Placed): boolean {
  const isPart = part === undefined || match.part === part;
  return isPart && (series === undefined || (match.series ?? [series]).includes(series));
}
