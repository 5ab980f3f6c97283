import { periodsIn } from './periodInText';
import type { ColumnMatch, RowMatch, SheetMapping } from './sheetMapping';

/**
 * What a form's memory says of a metric under Quý I or 2023 was true of another report: whose period the figures are
 * is read anew from their heading, only the metric is remembered.
 */
export function withDatedMeanings(recalled: SheetMapping, proposed: SheetMapping): SheetMapping {
  const sideOf = ({ table }: RowMatch | ColumnMatch) => proposed.tables[table]?.metricsIn;
  const again = <M extends RowMatch | ColumnMatch>(match: M, before: M, side: 'rows' | 'columns'): M =>
    sideOf(before) === side && isDated(before) ? redated(match, before) : match;
  return {
    ...recalled,
    rows: recalled.rows.map((row, at) => again(row, proposed.rows[at]!, 'rows')),
    columns: recalled.columns.map((column, at) => again(column, proposed.columns[at]!, 'columns')),
  };
}

function isDated({ reasons }: RowMatch | ColumnMatch): boolean {
  return reasons.some((reason) => reason.code === 'header' && periodsIn(reason.said).length > 0);
}

function redated<M extends RowMatch | ColumnMatch>(recalled: M, proposed: M): M {
  const { match, meaning } = recalled;
  const isLeftOut = meaning === 'person' || (match && 'notTaken' in match && match.notTaken === 'person');
  if (isLeftOut) return recalled;
  const isKnown = match !== undefined && 'metric' in match && proposed.meaning !== undefined;
  return isKnown ? { ...recalled, meaning: proposed.meaning } : proposed;
}
