import { questionsOf } from '../../core/mapping/questions';
import type { ColumnMatch, RowMatch, SheetMapping } from '../../core/mapping/sheetMapping';
import { placeOf } from './places';

/** What a person must still say of a sheet: a row or column (named as in `--set`), or whose report it is. */
export type OpenPoint =
  | { readonly what: 'row' | 'column'; readonly place: string; readonly match: RowMatch | ColumnMatch }
  | { readonly what: 'unit' };

/** Everything open in a mapping; none: it may be read. */
export function openPointsOf(mapping: SheetMapping): OpenPoint[] {
  const { rows, columns } = questionsOf(mapping);
  return [
    ...(lacksUnit(mapping) ? [{ what: 'unit' } as const] : []),
    ...rows.map((match) => ({ what: 'row' as const, place: placeOf(match, mapping), match })),
    ...columns.map((match) => ({ what: 'column' as const, place: placeOf(match, mapping), match })),
  ];
}

/** Whether figures stand there of which neither the table nor, surely enough, the titles say the unit. */
function lacksUnit({ unit, figures }: SheetMapping): boolean {
  const isSaid = unit !== undefined && unit.certainty !== 'unclear';
  return !isSaid && figures.some((figure) => figure.unit === undefined);
}

/** Whether the units stand in the table itself, so that the sheet as a whole is no one unit's. */
export function namesUnits({ figures }: SheetMapping): boolean {
  return figures.some(({ unit }) => unit !== undefined);
}
