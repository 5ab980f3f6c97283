import { periodsIn } from './periodInText';
import type { ColumnMatch, SheetMapping } from './sheetMapping';

/**
 * What a form's memory says of a metric under Quý I or 2023 was true of another report: whose period the figures are
 * is read anew from their heading, only the metric is remembered.
 */
export function withDatedMeanings(recalled: SheetMapping, proposed: SheetMapping): SheetMapping {
  const columns = recalled.columns.map((match, at) => {
    const before = proposed.columns[at]!;
    const isMetric = proposed.tables[before.table]?.metricsIn === 'columns';
    return isMetric && isDated(before) ? redated(match, before) : match;
  });
  return { ...recalled, columns };
}

function isDated({ reasons }: ColumnMatch): boolean {
  return reasons.some((reason) => reason.code === 'header' && periodsIn(reason.said).length > 0);
}

function redated(recalled: ColumnMatch, proposed: ColumnMatch): ColumnMatch {
  const { match, meaning } = recalled;
  const isLeftOut = meaning === 'person' || (match && 'notTaken' in match && match.notTaken === 'person');
  if (isLeftOut) return recalled;
  const isKnown = match !== undefined && 'metric' in match && proposed.meaning !== undefined;
  return isKnown ? { ...recalled, meaning: proposed.meaning } : proposed;
}
