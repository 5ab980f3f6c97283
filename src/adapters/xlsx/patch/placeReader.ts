import { XmlReader } from '../xmlReader';

/** Where an element stands in the text of its part: its start tag from `from` to `tagTo`, all of it up to `to`. */
export type Place = { readonly from: number; readonly tagTo: number; readonly to: number };

/** An XmlReader that also says where the elements stand. */
export class PlaceReader extends XmlReader {
  /** Where the start tag of the element just entered begins. */
  get tagFrom(): number {
    return this.source.lastIndexOf('<', this.nameFrom);
  }

  /** Where the start tag of the element just entered ends; true until something inside is read. */
  get tagTo(): number {
    return this.at;
  }

  /** The local name of the element just entered. */
  get name(): string {
    return this.source.slice(this.nameFrom, this.nameTo);
  }

  /** Goes over whatever was left unread of the current element; where it ends. */
  leave(level = this.depth): number {
    while (this.nextChild(level));
    return this.at;
  }

  /** Goes over the element just entered. */
  pass(): Place {
    const { tagFrom, tagTo } = this;
    return { from: tagFrom, tagTo, to: this.leave() };
  }
}
