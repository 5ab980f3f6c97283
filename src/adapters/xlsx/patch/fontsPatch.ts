import { appendInside, closingTag, openedTag, prefixOf, withAttributes } from './markup';
import type { Place, PlaceReader } from './placeReader';
import type { Splices } from './splices';
import { Unpatchable } from './unpatchable';

/** What tells which font it is; the rest of a font says how it looks. */
const IDENTITY = ['name', 'family', 'charset', 'scheme'];

/** A font of the file: its start tag and what stands inside but for its identity. */
type Font = { readonly name: string | undefined; readonly tag: string; readonly look: string };

/** The fonts of a styles part; new ones are put at the end. */
export class FontsPatch {
  private readonly fonts: Font[] = [];
  private readonly added: string[] = [];
  private readonly numbers = new Map<string, number>();
  private place: Place | undefined;

  /** Reads the table just entered. */
  read(xml: PlaceReader): void {
    const { tagFrom: from, tagTo } = xml;
    for (const level = xml.depth; xml.nextChild(level); ) this.fonts.push(fontAt(xml));
    this.place = { from, tagTo, to: xml.tagTo };
  }

  nameOf(font: number): string | undefined {
    return this.fonts[font]?.name;
  }

  /** The font that looks like another but is of that name. What belongs to the old name (theme, script) goes. */
  withName(font: number, name: string): number {
    const old = this.fonts[font];
    if (!this.place || !old) throw new Unpatchable({ code: 'noStyles' });
    const identity = withAttributes(`<${prefixOf(old.tag)}name/>`, { val: name });
    const text = openedTag(old.tag) + old.look + identity + closingTag(old.tag);
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.added.push(text);
    const number = this.fonts.push({ ...old, name }) - 1;
    this.numbers.set(text, number);
    return number;
  }

  /** Puts the new fonts into the part. */
  write(splices: Splices): void {
    if (!this.place || this.added.length === 0) return;
    const tag = splices.source.slice(this.place.from, this.place.tagTo);
    const count = `${this.fonts.length}`;
    appendInside(splices, this.place, this.added.join(''), withAttributes(tag, { count }));
  }
}

function fontAt(xml: PlaceReader): Font {
  const tag = xml.source.slice(xml.tagFrom, xml.tagTo);
  let name: string | undefined;
  let look = '';
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (xml.isNamed('name')) name = xml.attribute('val');
    const isIdentity = IDENTITY.some((one) => xml.isNamed(one));
    const { from, to } = xml.pass();
    if (!isIdentity) look += xml.source.slice(from, to);
  }
  return { name, tag, look };
}
