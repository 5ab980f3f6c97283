import type { CellStyle as WrittenStyle } from 'hucre/xlsx';
import { addressesOf } from '../../core/sheet/address';
import type { BlockFormat, CellStyle, PlannedConditionalFormat } from '../../core/sheet/plan';

/** The font of every cell that no format changes, and of the row and column measures. */
export const BASE_FONT = { name: 'Times New Roman', size: 11, family: 1 };

const PLAIN: CellStyle = {};
const THIN = { style: 'thin' } as const;

/**
 * The look of every formatted cell under its key `row,col` (zero-based), blank cells too: later formats win,
 * property by property. Cells that look alike share one object.
 */
export function flattenFormats(formats: readonly BlockFormat[]): Map<string, WrittenStyle> {
  const looks = new Map<string, CellStyle>();
  for (const { range, style } of formats) {
    const merged = new Map<CellStyle, CellStyle>();
    for (const { row, col } of addressesOf(range)) {
      const key = `${row},${col}`;
      const before = looks.get(key) ?? PLAIN;
      const after = merged.get(before) ?? { ...before, ...style };
      merged.set(before, after);
      looks.set(key, after);
    }
  }
  return toWrittenStyles(looks);
}

function toWrittenStyles(looks: ReadonlyMap<string, CellStyle>): Map<string, WrittenStyle> {
  const known = new Map<CellStyle, WrittenStyle>();
  const styles = new Map<string, WrittenStyle>();
  for (const [key, look] of looks) {
    const style = known.get(look) ?? toWrittenStyle(look);
    known.set(look, style);
    if (Object.keys(style).length > 0) styles.set(key, style);
  }
  return styles;
}

function toWrittenStyle(look: CellStyle): WrittenStyle {
  const { fill, border, numberFormat, locked } = look;
  return {
    ...(hasOwnFont(look) && { font: { ...BASE_FONT, ...fontOf(look) } }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(border === 'thin' && { border: { top: THIN, right: THIN, bottom: THIN, left: THIN } }),
    ...alignmentOf(look),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numFmt: numberFormat }),
    ...(locked === false && { protection: { locked } }),
  };
}

function hasOwnFont({ font, bold, italic, underline, size, color }: CellStyle): boolean {
  return Boolean(font || bold || italic || underline || size !== undefined || color !== undefined);
}

function fontOf({ font, ...look }: CellStyle): NonNullable<WrittenStyle['font']> {
  const { bold, italic, underline, size, color } = look;
  return {
    ...(font !== undefined && { name: font }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color: { rgb: color } }),
  };
}

function alignmentOf({ horizontal, vertical, wrap, indent }: CellStyle): Pick<WrittenStyle, 'alignment'> {
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: true }),
    // Excel indents text only where it is aligned to a side.
    ...(indent && { horizontal: horizontal ?? 'left', indent }),
  };
  return Object.keys(alignment).length > 0 ? { alignment } : {};
}

/** What a conditional format changes. In a conditional format the colour of a solid fill is its background. */
export function toDifferentialStyle(style: PlannedConditionalFormat['style']): WrittenStyle {
  const { fill } = style;
  return {
    ...(hasOwnFont(style) && { font: fontOf(style) }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } } }),
  };
}
