import type { DamageCause } from '../../core/report/unreadable';
import { type Address, formatAddress, LAST_COL, LAST_ROW } from '../../core/sheet/address';
import type { Cell, CellValue } from '../../core/sheet/snapshot';
import { CellTable, newCell } from './cellTable';
import { FAULT_OF_TYPE, parseCellValue } from './cellValue';
import { isoFormat } from './isoDate';
import type { ReadBudget } from './readBudget';
import { readRichText } from './readStrings';
import { type CellLook, PLAIN_LOOK } from './readStyles';
import { SharedFormulas } from './sharedFormulas';
import { refuseDamaged } from './unreadable';
import type { XmlReader } from './xmlReader';

/** What the cells of every sheet of a workbook refer to. */
export type BookTables = {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  /** Dates count from 1904, as in workbooks that began on an old Mac. */
  readonly isDate1904: boolean;
  readonly budget: ReadBudget;
};

type OpenCell = { -readonly [K in keyof Cell]: Cell[K] };

/** A formula's text, or the index of a shared formula whose text comes later in the file. */
type FoundFormula = string | number | undefined;

/** Days from 1900's epoch to 1904's. */
const SHIFT_1904 = 1_462;

/** Reads the cells of one sheet from its `sheetData` element. One object per sheet, none per cell but the cell. */
export class CellReader {
  readonly table = new CellTable();
  readonly hiddenRows = new Set<number>();
  private readonly shared = new SharedFormulas();
  private readonly waiting: { readonly cell: OpenCell; readonly index: number }[] = [];
  /** Where the current cell stands. */
  private row = -1;
  private col = -1;

  constructor(
    private readonly xml: XmlReader,
    private readonly book: BookTables,
  ) {}

  readRows(): void {
    const { xml } = this;
    let row = -1;
    for (const level = xml.depth; xml.nextChild(level); ) {
      if (!xml.isNamed('row')) continue;
      row = xml.locate('r') ? (xml.integer('r') ?? 0) - 1 : row + 1;
      if (row < 0 || row > LAST_ROW) xml.refuse('address');
      if (xml.isOn('hidden')) this.hiddenRows.add(row);
      this.readRow(row);
    }
    for (const { cell, index } of this.waiting) {
      cell.formula = this.shared.expand(index, cell) ?? this.refuse('sharedFormula', cell);
      this.book.budget.takeFormula(cell.formula, xml.part);
    }
  }

  private readRow(row: number): void {
    const { xml } = this;
    this.row = row;
    this.col = -1;
    for (const level = xml.depth; xml.nextChild(level); ) {
      if (!xml.isNamed('c')) continue;
      if (xml.locate('r')) this.placeAt(xml.source, xml.from, xml.to);
      else this.col++;
      if (this.col > LAST_COL) xml.refuse('address');
      if (!xml.isEmpty()) this.readCell();
    }
  }

  private readCell(): void {
    const { xml } = this;
    const look = this.book.looks[xml.integer('s') ?? 0] ?? PLAIN_LOOK;
    const type = xml.attribute('t') ?? 'n';
    let value: CellValue | null = null;
    let formula: FoundFormula;
    for (const level = xml.depth; xml.nextChild(level); ) {
      if (xml.isNamed('v')) value = this.readValue(type);
      else if (xml.isNamed('f')) formula = this.readFormula();
      else if (xml.isNamed('is')) value = readRichText(xml);
    }
    if (value !== null || formula !== undefined) this.addCell(type, value, formula, look);
  }

  private readValue(type: string): CellValue | null {
    const digits = type === 'n' || type === 's' ? this.xml.integerText() : undefined;
    const value =
      digits === undefined
        ? parseCellValue(type, this.xml.text(), this.book.strings)
        : type === 'n'
          ? digits
          : this.book.strings[digits];
    return value === undefined ? this.refuse(FAULT_OF_TYPE.get(type) ?? 'cellType', this.here()) : value;
  }

  private readFormula(): FoundFormula {
    const { xml } = this;
    const index = xml.attribute('t') === 'shared' ? xml.integer('si') : undefined;
    const text = xml.text();
    const formula = text === '' || text.startsWith('=') ? text : `=${text}`;
    if (index === undefined) return formula === '' ? undefined : formula;
    if (formula === '') return this.shared.expand(index, this.here()) ?? index;
    this.shared.define(index, this.here(), formula);
    return formula;
  }

  private addCell(type: string, stored: CellValue | null, formula: FoundFormula, look: CellLook): void {
    const { xml, book } = this;
    const isOldDate = book.isDate1904 && look.isCalendar && type === 'n' && typeof stored === 'number';
    const value = isOldDate ? stored + SHIFT_1904 : stored;
    const isIsoDate = type === 'd' && typeof stored === 'number';
    const numberFormat = look.numberFormat ?? (isIsoDate ? isoFormat(stored) : undefined);
    const text = typeof formula === 'number' ? '' : formula;
    const cell = newCell(this.row, this.col, value, text, numberFormat, look.font);
    book.budget.takeCell(xml.part);
    if (text !== undefined) book.budget.takeFormula(text, xml.part);
    if (typeof formula === 'number') this.waiting.push({ cell, index: formula });
    this.table.add(cell);
  }

  /** Takes the place from an address in `source` (`B12`), without copying it. */
  private placeAt(source: string, from: number, to: number): void {
    let at = from;
    let col = 0;
    for (; at < to && at < from + 4; at++) {
      const letter = (source.charCodeAt(at) & ~32) - 64;
      if (letter < 1 || letter > 26) break;
      col = col * 26 + letter;
    }
    let row = 0;
    const digits = at;
    for (; at < to && at < digits + 8; at++) {
      const digit = source.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    if (at < to || col === 0 || row === 0 || col > LAST_COL + 1 || row > LAST_ROW + 1)
      this.xml.refuse('address');
    this.row = row - 1;
    this.col = col - 1;
  }

  private here(): Address {
    return { row: this.row, col: this.col };
  }

  private refuse(cause: DamageCause, cell: Address): never {
    return refuseDamaged(cause, this.xml.part, { cell: formatAddress(cell) });
  }
}
