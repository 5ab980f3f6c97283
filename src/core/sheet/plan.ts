import type { Address, Range } from './address';
import type { CellValue, Visibility } from './snapshot';

/** A planned cell: a constant, or a formula (en-US text with `=`) with the value core computed for it, `""` where it shows blank. */
export type PlannedCell = Address & { readonly value: CellValue; readonly formula?: string };

/** Look of a block of cells. Later formats in the list win, property by property. */
export type CellStyle = {
  /** Font name; the forms' own (Times New Roman) unless said. */
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  /** RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly border?: 'thin' | 'none';
  /** A cell is locked unless a format says false; it matters only on a protected sheet. */
  readonly locked?: boolean;
};

export type BlockFormat = { readonly range: Range; readonly style: CellStyle };

/** A native data validation with its prompt. Formulas are en-US with `=`; relative references are those of the range's first cell. */
export type PlannedValidation = {
  readonly range: Range;
  readonly rule:
    | { readonly type: 'custom'; readonly formula: string }
    | { readonly type: 'list'; readonly source: string }
    | { readonly type: 'textLength'; readonly max: number };
  readonly severity: 'stop' | 'warning' | 'information';
  /** Title ≤ 32 characters, text ≤ 255 (Excel's limits, [MS-OI29500] 2.1.613). */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Title ≤ 32 characters, text ≤ 224. */
  readonly refusal?: { readonly title: string; readonly text: string };
};

/** A conditional format by formula, relative to the range's first cell. */
export type PlannedConditionalFormat = {
  readonly range: Range;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill'>;
};

/** Protection without a password; everything not allowed here is refused by Excel while it is on. */
export type PlannedProtection = {
  readonly allow: readonly ('formatColumns' | 'formatRows' | 'autoFilter' | 'sort')[];
};

export type PageSetup = {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'A4';
  readonly fitToWidth: number;
  /** Zero-based first and last row repeated on every printed page. */
  readonly repeatRows?: readonly [number, number];
  readonly printArea?: Range;
  readonly footer?: string;
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly blackAndWhite?: boolean;
  readonly centered?: boolean;
};

/** A sheet as it should be: data, never steps. Applying it twice changes nothing. Blank cells are not listed. */
export type SheetPlan = {
  readonly name: string;
  readonly visibility: Visibility;
  /** Row-major, each address at most once. */
  readonly cells: readonly PlannedCell[];
  readonly formats: readonly BlockFormat[];
  /** At least two cells each, none in common; only the first cell of each holds anything. */
  readonly merges: readonly Range[];
  /** No cell in common. */
  readonly validations: readonly PlannedValidation[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  /** Characters of the default font, by zero-based column. */
  readonly widths: Readonly<Record<number, number>>;
  /** Points, by zero-based row. */
  readonly heights: Readonly<Record<number, number>>;
  /** Zero-based, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
  /** Rows above and columns left of this cell stay in view. */
  readonly freeze?: Address;
  /** The header row and data block a person may filter. */
  readonly autoFilter?: Range;
  readonly protection?: PlannedProtection;
  readonly page?: PageSetup;
  /** RRGGBB. */
  readonly tabColor?: string;
};
