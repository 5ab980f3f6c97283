import { formatAddress, LAST_COL, parseAddress } from '../../../core/sheet/address';
import type { PlaceReader } from './placeReader';
import { Unpatchable } from './unpatchable';

/**
 * Where the rows and cells of a sheet stand in its grid. Stricter than the reader, which sorts what it finds: between
 * rows in no order there is no right place for a new one.
 */
export class GridReader {
  row = -1;
  col = -1;

  constructor(
    readonly xml: PlaceReader,
    private readonly sheet: string,
  ) {}

  /** Takes the number of the `row` element just entered. */
  enterRow(): void {
    const { xml } = this;
    const row = xml.locate('r') ? (xml.integer('r') ?? 0) - 1 : this.row + 1;
    if (row <= this.row) this.refuse();
    this.row = row;
    this.col = -1;
  }

  /** Takes the column of the `c` element just entered. */
  enterCell(): void {
    const reference = this.xml.attribute('r');
    const address = reference === undefined ? { row: this.row, col: this.col + 1 } : parseAddress(reference);
    if (address?.row !== this.row || address.col <= this.col || address.col > LAST_COL) this.refuse();
    this.col = address.col;
  }

  private refuse(): never {
    const cell = formatAddress({ row: Math.max(0, this.row), col: Math.max(0, this.col) });
    throw new Unpatchable({ code: 'disordered', sheet: this.sheet, cell });
  }
}
