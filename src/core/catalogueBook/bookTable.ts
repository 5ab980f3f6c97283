import type { PlannedValidation } from '../sheet/plan';
import type { CellValue } from '../sheet/snapshot';
import type { BookColumn } from './columns';

/** A line above the table: said of the whole of it. */
type BookProperty = { readonly tag: string; readonly label: string; readonly value: string };

/** A table of the catalogue workbook: what stands on its sheet. */
export type BookTable = {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly properties?: readonly BookProperty[];
  /** The column under which the properties' values stand. */
  readonly valueColumn?: number;
  readonly columns: readonly BookColumn[];
  /** Blank where a value is empty text. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Positions of rows printed bold, as headings of those below. */
  readonly headings?: ReadonlySet<number>;
  /** Blank rows offered below. */
  readonly spare?: number;
  /** Reading matter, without filter buttons. */
  readonly isReading?: true;
  /** Columns that stay in view. */
  readonly fixedColumns?: number;
  /** What may be chosen in a column, by its position. */
  readonly lists?: readonly BookList[];
};

/** The words that may be chosen in a column. */
export type BookList = {
  readonly column: number;
  /** A reference to the words, with `=`. */
  readonly source: string;
  readonly severity: PlannedValidation['severity'];
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly refusal: { readonly title: string; readonly text: string };
};

export const TITLE_ROW = 0;
export const HINT_ROW = 1;
export const FIRST_PROPERTY_ROW = 2;

/** Where the parts of a table stand, zero-based. */
export function placesOf({ properties = [], rows, spare = 0 }: BookTable) {
  const tags = FIRST_PROPERTY_ROW + properties.length + 1;
  const firstRow = tags + 2;
  return {
    tags,
    header: tags + 1,
    firstRow,
    lastRow: Math.max(firstRow, firstRow + rows.length + spare - 1),
  };
}
