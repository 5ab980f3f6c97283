import { refuseLarge } from './unreadable';
import { unescapeXml } from './xmlText';
import { CLOSE, END, OPEN, XmlTokenizer } from './xmlTokenizer';

/** The spellings of yes in XML Schema and in old office files. */
const YES = ['1', 'true', 'on', 't'];

/** Reads one XML part forwards, element by element; it stands in one element at a time. */
export class XmlReader extends XmlTokenizer {
  /** Bounds, in `source`, of the value or text located last. */
  from = 0;
  to = 0;

  /** Goes into the root element; its local name. */
  enterRoot(): string {
    if (this.next() !== OPEN) this.refuse('markup');
    return this.source.slice(this.nameFrom, this.nameTo);
  }

  /**
   * Goes to the next child of the element at depth `level`, over whatever was left unread; false when that element
   * ends. `for (const level = xml.depth; xml.nextChild(level); )` visits all children.
   */
  nextChild(level: number): boolean {
    for (;;) {
      const event = this.next();
      if (event === OPEN && this.depth === level + 1) return true;
      if (event === CLOSE && this.depth < level) return false;
      if (event === END) this.refuse('markup');
    }
  }

  /** Whether the element just entered has this local name. */
  isNamed(name: string): boolean {
    return this.isAt(this.nameFrom, this.nameTo, name);
  }

  /** Whether the element just entered is `<a/>`: it has neither text nor children. */
  isEmpty(): boolean {
    return this.isSelfClosed;
  }

  /** An attribute of the element just entered, by local name. */
  attribute(name: string): string | undefined {
    return this.locate(name) ? this.unescape() : undefined;
  }

  /** An attribute that is a whole number ≥ 0; undefined when it is absent or anything else. */
  integer(name: string): number | undefined {
    return this.locate(name) ? this.digits() : undefined;
  }

  /** The current element's text when it is nothing but a whole number ≥ 0 of up to nine digits. */
  integerText(): number | undefined {
    return this.locateText() ? this.digits() : undefined;
  }

  isOn(name: string): boolean {
    return this.locate(name) && YES.includes(this.source.slice(this.from, this.to));
  }

  /** Finds an attribute's raw value in `source` without copying it: from `from` to `to`. */
  locate(name: string): boolean {
    for (let span = 0; span < this.attributes * 4; span += 4) {
      if (!this.isAt(this.spans[span]!, this.spans[span + 1]!, name)) continue;
      this.from = this.spans[span + 2]!;
      this.to = this.spans[span + 3]!;
      return true;
    }
    return false;
  }

  /** The text of the element just entered, with CDATA sections, without comments and child elements. */
  text(): string {
    return this.locateText() ? this.unescape() : this.textInPieces();
  }

  /** Finds the text of the element just entered without copying it, when it stands in one piece. */
  locateText(): boolean {
    this.from = this.at;
    this.to = this.isSelfClosed ? this.at : this.source.indexOf('<', this.at);
    if (this.to < 0) this.refuse('markup');
    return this.isSelfClosed || this.source.charCodeAt(this.to + 1) === 47;
  }

  private digits(): number | undefined {
    if (this.from === this.to || this.to - this.from > 9) return undefined;
    let value = 0;
    for (let i = this.from; i < this.to; i++) {
      const digit = this.source.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) return undefined;
      value = value * 10 + digit;
    }
    return value;
  }

  private textInPieces(): string {
    let text = '';
    while (!this.locateText()) {
      text += this.unescape();
      this.at = this.to;
      if (this.source.startsWith('<![CDATA[', this.at)) text += this.cdata();
      else if (/[!?]/.test(this.source.charAt(this.at + 1))) this.at = this.afterMarkup();
      else this.skipElement();
      if (text.length > this.limits.text) refuseLarge(this.limits, 'text', this.part);
    }
    return text + this.unescape();
  }

  private cdata(): string {
    const from = this.at + '<![CDATA['.length;
    this.at = this.afterMarkup();
    return this.source.slice(from, this.at - ']]>'.length);
  }

  private skipElement(): void {
    this.next();
    for (const level = this.depth; this.nextChild(level); );
  }

  private unescape(): string {
    if (this.to - this.from > this.limits.text) refuseLarge(this.limits, 'text', this.part);
    return unescapeXml(this.source.slice(this.from, this.to)) ?? this.refuse('entity');
  }

  private isAt(from: number, to: number, name: string): boolean {
    if (to - from !== name.length) return false;
    for (let i = 0; i < name.length; i++) {
      if (this.source.charCodeAt(from + i) !== name.charCodeAt(i)) return false;
    }
    return true;
  }
}
