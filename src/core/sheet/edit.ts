import type { Address, Range } from './address';
import type { CellStyle, PlannedProtection, PlannedValidation } from './plan';
import type { CellValue } from './snapshot';

/**
 * What a cell is to hold: a constant, a formula, or null for blank. A formula has the value core computed for
 * it, with which Excel must agree; null where none is known, and then any will do.
 */
export type EditedCell = Address & {
  readonly value: CellValue | null;
  readonly formula?: string;
  /** Excel number format code to give the cell; absent: its format stays. */
  readonly numberFormat?: string;
  /** Font name to give the cell; absent: its font stays. */
  readonly font?: string;
};

/** A lock or a number format for a block of cells, whatever they hold: their contents stay. */
export type EditedLook = {
  readonly range: Range;
  readonly style: Pick<CellStyle, 'locked' | 'numberFormat'>;
};

/**
 * A change to a sheet that is already there, a person's own among them: every cell, format and row it does
 * not name stays as it is. Where a plan says what a whole sheet is, an edit says what becomes different.
 */
export type SheetEdit = {
  readonly sheet: string;
  /** Of two of one address the last counts. */
  readonly cells: readonly EditedCell[];
  /** Zero-based rows and columns to hide, or to show again; one in both lists is shown. */
  readonly hideRows?: readonly number[];
  readonly showRows?: readonly number[];
  readonly hideCols?: readonly number[];
  readonly showCols?: readonly number[];
  /** Native validations, for cells that have none. */
  readonly validations?: readonly PlannedValidation[];
  /** Ranges that lose their native validation, before new ones are given: whole ones, never a part of one. */
  readonly clearValidations?: readonly Range[];
  /** Given after the cells' contents; of two of one cell the later wins, property by property. */
  readonly looks?: readonly EditedLook[];
  /** Protection for a sheet that has none; null takes protection without a password away. */
  readonly protection?: PlannedProtection | null;
};
