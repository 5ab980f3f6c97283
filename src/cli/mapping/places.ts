import type { ColumnMatch, RowMatch, SheetMapping } from '../../core/mapping/sheetMapping';
import { columnName } from '../../core/sheet/address';

type Match = RowMatch | ColumnMatch;

/**
 * How a person names a row or column of a mapping in `--set`: `12` a row, `D` a column. A row that holds several
 * metrics is named with the column each is read from (`D12`), a cell with several figures with their turn (`12#2`).
 */
export function placeOf(match: Match, mapping: SheetMapping): string {
  const twins = siblingsOf(match, mapping);
  const isSplit = twins.some(({ series }) => series?.[0] !== match.series?.[0]);
  const cross = isSplit ? match.series?.[0] : undefined;
  const part = match.part === undefined || twins.length === 1 ? '' : `#${match.part + 1}`;
  return `${crossing(match, cross)}${part}`;
}

/** The matches of one row or column of one table, the match itself among them. */
function siblingsOf(match: Match, { rows, columns }: SheetMapping): readonly Match[] {
  const isSame = (other: Match) => other.table === match.table;
  return 'row' in match
    ? rows.filter((other) => isSame(other) && other.row === match.row)
    : columns.filter((other) => isSame(other) && other.col === match.col);
}

function crossing(match: Match, cross: number | undefined): string {
  if ('row' in match) return `${cross === undefined ? '' : columnName(cross)}${match.row + 1}`;
  return `${columnName(match.col)}${cross === undefined ? '' : cross + 1}`;
}

/** Whether metrics stand on the match's side of its table; else units or meanings do. */
export function namesMetrics(match: Match, { tables }: SheetMapping): boolean {
  return (tables[match.table]?.metricsIn === 'rows') === 'row' in match;
}

/** The words of the sheet at a match. */
export function wordsAt(match: Match): string {
  return 'row' in match ? match.label : match.header;
}
