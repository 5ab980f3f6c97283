import { appendInside, withAttributes } from '../patch/markup';
import type { Place, PlaceReader } from '../patch/placeReader';
import type { Splices } from '../patch/splices';

/** Where a table stands, or the name it is to have and where it belongs. */
type Seat = Place | { readonly name: string; readonly at: number };

/** A table of the styles part (`fonts`, `fills`…): the texts of its entries. New ones are put at the end. */
export class StyleTable {
  readonly entries: string[] = [];
  private readonly known = new Map<string, number>();
  private added = 0;

  private constructor(private readonly seat: Seat) {}

  /** Reads the table just entered. */
  static read(xml: PlaceReader): StyleTable {
    const { tagFrom: from, tagTo, source } = xml;
    const entries: string[] = [];
    for (const level = xml.depth; xml.nextChild(level); ) {
      const entry = xml.pass();
      entries.push(source.slice(entry.from, entry.to));
    }
    const table = new StyleTable({ from, tagTo, to: xml.tagTo });
    for (const entry of entries) table.push(entry);
    return table;
  }

  /** A table that the part does not have; what cells without one mean stands first. */
  static missing(name: string, at: number, first: readonly string[]): StyleTable {
    const table = new StyleTable({ name, at });
    for (const entry of first) table.push(entry);
    return table;
  }

  /** Where the table ends; where a missing one would stand. */
  get to(): number {
    return 'at' in this.seat ? this.seat.at : this.seat.to;
  }

  /** The number of an entry with this text, which is added where there is none. */
  indexOf(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.added++;
    return this.push(text);
  }

  /** Puts the new entries into the part. */
  write(splices: Splices): void {
    if (this.added === 0) return;
    const { entries, seat } = this;
    const count = `${entries.length}`;
    if ('at' in seat) {
      splices.insert(seat.at, `<${seat.name} count="${count}">${entries.join('')}</${seat.name}>`);
      return;
    }
    const tag = splices.source.slice(seat.from, seat.tagTo);
    appendInside(splices, seat, entries.slice(-this.added).join(''), withAttributes(tag, { count }));
  }

  private push(text: string): number {
    const index = this.entries.push(text) - 1;
    if (!this.known.has(text)) this.known.set(text, index);
    return index;
  }
}
