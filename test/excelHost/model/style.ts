/** One edge of a cell, in Excel's words. */
export type Edge = { readonly style: string; readonly color: string; readonly weight: string };

/** How a cell looks, one property each, in the values the API reads and writes. */
export type Style = {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly shrink: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: Edge;
  readonly bottom: Edge;
  readonly left: Edge;
  readonly right: Edge;
};

export type StyleKey = keyof Style;
/** Mutable while being collected on a cell. */
export type StylePatch = { -readonly [K in StyleKey]?: Style[K] };

export const NO_EDGE: Edge = { style: 'None', color: '#000000', weight: 'Thin' };

/** Excel reports white for a cell without a fill. */
export const NO_FILL = '#FFFFFF';

/** The Normal style of a new workbook. */
export const NORMAL: Style = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fill: NO_FILL,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  orientation: 0,
  shrink: false,
  locked: true,
  formulaHidden: false,
  top: NO_EDGE,
  bottom: NO_EDGE,
  left: NO_EDGE,
  right: NO_EDGE,
};

/** Whether two values of one property are the same; edges are compared by their parts. */
export function isSameProperty(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
