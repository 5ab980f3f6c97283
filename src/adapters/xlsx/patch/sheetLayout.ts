import type { Address, Range } from '../../../core/sheet/address';
import type { FoundValidation } from './foundValidations';
import type { Place } from './placeReader';

/** A `col` element: columns `min` to `max`, zero-based, that share a width, a style and whether they are hidden. */
export type ColumnRun = {
  readonly place: Place;
  readonly min: number;
  readonly max: number;
  readonly hidden: boolean;
  readonly isFlat: boolean;
  readonly style: number | undefined;
};

/** A formula that fills a block of cells, none of which can be changed alone. */
type BlockFormula = { readonly code: 'arrayFormula' | 'dataTable'; readonly range: Range };

/** Where everything stands in a worksheet part that a patch may have to change. */
export type SheetLayout = {
  /** The start tag of the root element. */
  readonly root: string;
  dimension?: Place;
  /** As the file writes it, in characters. */
  defaultWidth: string;
  /** Rows not listed are hidden. */
  hidesUnlisted: boolean;
  cols?: Place;
  readonly columns: ColumnRun[];
  sheetData: Place;
  readonly blocks: BlockFormula[];
  /** The cells that give the text of a shared formula, by its index. */
  readonly masters: { readonly index: number; readonly cell: Address }[];
  validations?: Place;
  protection?: Place;
  /** Where protection may stand. */
  protectionAt: number;
  readonly found: FoundValidation[];
  /** Ranges of validations written the way of Excel 2010, in an extension. */
  readonly extended: Range[];
  /** Where validations may begin. */
  rulesAt: number;
};

/** The style that a cell takes from its column. */
export function columnStyle({ columns }: SheetLayout, col: number): number {
  return columns.find(({ min, max }) => col >= min && col <= max)?.style ?? 0;
}
