import type { SheetMapping } from '../../core/mapping/sheetMapping';
import { columnName } from '../../core/sheet/address';

/**
 * Columns and rows read by the year or quarter their heading names. They were understood by the period the form was
 * thought to be of: with another one they would say something else, so that a person must say it first.
 */
export function datedPlaces({ rows, columns }: SheetMapping): string[] {
  const dated = [...columns, ...rows].filter(({ reasons }) =>
    reasons.some(({ code }) => code === 'periodInHeader'),
  );
  const names = dated.map((match) => ('row' in match ? String(match.row + 1) : columnName(match.col)));
  return [...new Set(names)];
}
