import { type Address, formatAddress } from '../../../core/sheet/address';
import type { EditedCell, EditedLook } from '../../../core/sheet/edit';
import { type Cell, indexCells, type SheetSnapshot } from '../../../core/sheet/snapshot';
import { isCalendarFormat } from '../numberFormats';
import { cellText } from './cellText';
import { escapeMarkup, withAttributes } from './markup';
import type { StylesPatch } from './stylesPatch';
import { Unpatchable } from './unpatchable';

/** Days from 1900's epoch to 1904's. */
const SHIFT_1904 = 1_462;

type Look = EditedLook['style'];

/** What the cells of a workbook depend on. */
export type CellBook = { readonly styles: StylesPatch | undefined; readonly isDate1904: boolean };

/** Writes the cells of one sheet. */
export class CellPatch {
  private look: ReturnType<typeof indexCells> | undefined;

  constructor(
    private readonly book: CellBook,
    private readonly before: SheetSnapshot,
    private readonly prefix: string,
  ) {}

  /** A cell in the place of one that the file has: its start tag, whether it held an ISO date, and what follows the value. */
  replaced(
    tag: string,
    style: number,
    isIso: boolean,
    edited: EditedCell,
    rest: string,
    look: Look = {},
  ): string {
    // Such a date shows as one without a format of its own.
    const shown = isIso ? this.cellAt(edited.row, edited.col)?.numberFormat : undefined;
    const now = this.lookOf(this.styleOf(style, edited.numberFormat ?? shown, edited.font), look);
    const r = formatAddress(edited);
    const start = withAttributes(tag, now === style ? { r } : { r, s: `${now}` });
    return cellText(start, this.prefix, this.contentOf(edited, now), rest);
  }

  /** The start tag of a cell that keeps its content. */
  relooked(tag: string, style: number, look: Look): string {
    const now = this.lookOf(style, look);
    return now === style ? tag : withAttributes(tag, { s: `${now}` });
  }

  /** A cell the file does not have yet, with the style of its row or column; nothing where it would say nothing. */
  added(style: number, edited: EditedCell, look: Look = {}): string {
    const now = this.lookOf(this.styleOf(style, edited.numberFormat, edited.font), look);
    const content = this.contentOf(edited, now);
    const isBlank = content.formula === undefined && (content.value === null || content.value === '');
    if (isBlank && now === style) return '';
    const s = now === 0 ? undefined : `${now}`;
    return cellText(
      withAttributes(`<${this.prefix}c/>`, { r: formatAddress(edited), s }),
      this.prefix,
      content,
    );
  }

  /** The text of the formula in a cell, as it stands in the file. */
  formulaText({ row, col }: Address): string {
    return escapeMarkup(this.cellAt(row, col)!.formula!.slice(1));
  }

  /** A cell as it was; most patches ask for none. */
  private cellAt(row: number, col: number): Cell | undefined {
    this.look ??= indexCells(this.before);
    return this.look(row, col);
  }

  private styleOf(style: number, code: string | undefined, font: string | undefined): number {
    const { styles } = this.book;
    if (styles) {
      const formatted = code === undefined ? style : styles.withFormat(style, code);
      return font === undefined ? formatted : styles.withFont(formatted, font);
    }
    if (font === undefined && (code === undefined || /^(general)?$/i.test(code))) return style;
    throw new Unpatchable({ code: 'noStyles' });
  }

  private lookOf(style: number, { numberFormat, locked }: Look): number {
    const formatted = this.styleOf(style, numberFormat, undefined);
    if (locked === undefined) return formatted;
    const { styles } = this.book;
    if (styles) return styles.withLock(formatted, locked);
    if (locked) return formatted;
    throw new Unpatchable({ code: 'noStyles' });
  }

  private contentOf({ value, formula }: EditedCell, style: number) {
    const isOldDate = this.book.isDate1904 && isCalendarFormat(this.book.styles?.codeOf(style) ?? '');
    return { value: isOldDate && typeof value === 'number' ? value - SHIFT_1904 : value, formula };
  }
}
