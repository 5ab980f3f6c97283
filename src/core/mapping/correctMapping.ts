import { formatPeriod, type Period } from '../catalogue/period';
import type { SheetSnapshot } from '../sheet/snapshot';
import { isMeant as isMeantAt, type Placed } from './matchPlace';
import { type MappingOptions, proposeMapping } from './proposeMapping';
import { factorFields, settle } from './settle';
import type { ColumnMatch, FigureColumn, RowMatch, SheetMapping } from './sheetMapping';

/**
 * A person's word on one row or column: the metric it is, or what its figures are, or null for neither: do not
 * take.
 */
type Decided = Placed & {
  readonly metric?: string | null;
  readonly meaning?: FigureColumn | null;
  readonly unit?: string;
};

export type MappingCorrections = {
  readonly rows?: readonly (Decided & { readonly row: number })[];
  readonly columns?: readonly (Decided & { readonly col: number })[];
  /** The whole sheet's unit and period. */
  readonly unit?: string;
  readonly period?: Period;
};

/** The mapping with a person's decisions in it and its figures made anew. Throws on a row or column it does not have. */
export function correctMapping(mapping: SheetMapping, corrections: MappingCorrections): SheetMapping {
  let { rows, columns } = mapping;
  for (const { row, ...decided } of corrections.rows ?? []) {
    rows = decide(rows, (match) => match.row === row, decided, `row ${row}`);
  }
  for (const { col, ...decided } of corrections.columns ?? []) {
    columns = decide(columns, (match) => match.col === col, decided, `column ${col}`);
  }
  const { unit, period } = corrections;
  return settle({
    ...mapping,
    rows,
    columns,
    ...(unit === undefined ? {} : { unit: { code: unit, certainty: 'certain' } }),
    ...(period === undefined ? {} : { period: formatPeriod(period) }),
  });
}

/** Proposes again with the header rows a person pointed at: all rows and columns are read anew. */
export function correctHeaderRows(
  sheet: SheetSnapshot,
  options: MappingOptions,
  headerRows: readonly [number, number],
): SheetMapping {
  return proposeMapping(sheet, { ...options, headerRows });
}

function decide<M extends RowMatch | ColumnMatch>(
  matches: readonly M[],
  isPlace: (match: M) => boolean,
  decided: Decided,
  name: string,
): M[] {
  const isMeant = (match: M) => isPlace(match) && isMeantAt(match, decided);
  if (!matches.some(isMeant)) throw new RangeError(name);
  return matches.map((match) => (isMeant(match) ? decidedMatch(match, decided) : match));
}

function decidedMatch<M extends RowMatch | ColumnMatch>(match: M, { metric, meaning, unit }: Decided): M {
  const isMetric = typeof metric === 'string';
  return {
    ...match,
    certainty: 'certain',
    reasons: [...match.reasons.filter(({ code }) => code === 'scale'), { code: 'person' }],
    ...(isMetric ? { match: { metric }, ...factorFields(match) } : {}),
    ...(metric === null ? { match: { notTaken: 'person' } } : {}),
    ...(meaning === undefined ? {} : { meaning: meaning ?? 'person' }),
    ...(unit === undefined ? {} : { unit }),
  };
}
