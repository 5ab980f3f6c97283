import type { MappingCorrections } from '../../core/mapping/correctMapping';
import {
  type ColumnMatch,
  figureColumnSchema,
  type RowMatch,
  type SheetMapping,
} from '../../core/mapping/sheetMapping';
import { namesMetrics } from './places';
import type { Meant, Place } from './settings';

/** A row or column as matched. */
export type Match = RowMatch | ColumnMatch;

/** What a person decides of one row or column. */
export type Decision =
  | NonNullable<MappingCorrections['rows']>[number]
  | NonNullable<MappingCorrections['columns']>[number];

/** The rows or columns meant; a cell names a row (or column) that is split by the other side. */
export function matchesAt({ row, col, part }: Place, { rows, columns }: SheetMapping): Match[] {
  const isPart = (match: Match) => part === undefined || match.part === part;
  const crosses = (match: Match, at: number) => match.series?.includes(at) === true;
  if (row !== undefined && col !== undefined) {
    const inRow = rows.filter((match) => match.row === row && crosses(match, col) && isPart(match));
    if (inRow.length > 0) return inRow;
    return columns.filter((match) => match.col === col && crosses(match, row) && isPart(match));
  }
  return row === undefined
    ? columns.filter((match) => match.col === col && isPart(match))
    : rows.filter((match) => match.row === row && isPart(match));
}

/** What was meant as a decision for the matched row or column; null leaves it out. An own metric has no code yet: it throws. */
export function decisionOf(match: Match, meant: Meant, mapping: SheetMapping): Decision {
  const [cross] = match.series ?? [];
  const at = {
    ...('row' in match ? { row: match.row } : { col: match.col }),
    ...(match.part === undefined ? {} : { part: match.part }),
    ...(cross === undefined ? {} : { series: cross }),
  } as { row: number } | { col: number };
  if (meant === null)
    return { ...at, ...(namesMetrics(match, mapping) ? { metric: null } : { meaning: null }) };
  if ('metric' in meant) return { ...at, metric: meant.metric };
  if ('own' in meant) throw new Error('an own metric without a code');
  const { meaning = figureColumnSchema.safeParse(match.meaning).data ?? 'period', unit } = meant;
  return { ...at, meaning, ...(unit === undefined ? {} : { unit }) };
}
