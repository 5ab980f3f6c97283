import { formatCode, formatId } from '../numberFormats';
import { appendInside, withAttributes } from './markup';
import type { Place, PlaceReader } from './placeReader';
import type { Splices } from './splices';

/** Ids below belong to formats that every program knows. */
const FIRST_OWN_ID = 164;

/** The number formats of a styles part; new ones are put at the end. */
export class NumberFormatsPatch {
  private readonly codes = new Map<number, string>();
  private readonly added: string[] = [];
  private place: Place | undefined;

  /** Reads the table just entered. */
  read(xml: PlaceReader): void {
    const { tagFrom: from, tagTo } = xml;
    for (const level = xml.depth; xml.nextChild(level); ) {
      const id = xml.integer('numFmtId');
      if (id !== undefined) this.codes.set(id, xml.attribute('formatCode') ?? '');
    }
    this.place = { from, tagTo, to: xml.tagTo };
  }

  /** Undefined for General. */
  codeOf(id: number): string | undefined {
    return formatCode(id, this.codes);
  }

  /** The number of a format, a new one where the file has none of that code; General where there is no code. */
  idOf(code: string | undefined, prefix: string): number {
    if (code === undefined) return 0;
    const own = [...this.codes].find(([, other]) => other === code);
    const known = own?.[0] ?? formatId(code, this.codes);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_ID - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.added.push(withAttributes(`<${prefix}numFmt/>`, { numFmtId: `${id}`, formatCode: code }));
    return id;
  }

  /** Puts the new formats into the part; their table is the first of its tables, at `first` where it has none. */
  write(splices: Splices, prefix: string, first: number): void {
    if (this.added.length === 0) return;
    const texts = this.added.join('');
    const count = `${this.codes.size}`;
    if (this.place === undefined) {
      const name = `${prefix}numFmts`;
      splices.insert(first, `<${name} count="${count}">${texts}</${name}>`);
      return;
    }
    const tag = splices.source.slice(this.place.from, this.place.tagTo);
    appendInside(splices, this.place, texts, withAttributes(tag, { count }));
  }
}
