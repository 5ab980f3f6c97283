import type { DamageCause } from '../../core/report/unreadable';
import type { ReadLimits } from './readLimits';
import { refuseDamaged, refuseLarge } from './unreadable';

/** What the tokenizer has just passed. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/**
 * Goes from tag to tag over the text of one XML part. Tolerant of prefixes, quotes and white space; refuses document
 * types and broken mark-up. Every character is looked at once: whatever is not closed is refused where it is noticed,
 * so no input makes it search twice. Names are compared without prefix, which covers both the transitional and the
 * strict namespaces.
 */
export class XmlTokenizer {
  /** Elements around and including the current one. */
  depth = 0;
  /** Where the next token begins. */
  protected at: number;
  /** The element just opened was `<a/>`: its end is still to be reported. */
  protected isSelfClosed = false;
  protected nameFrom = 0;
  protected nameTo = 0;
  protected attributes = 0;
  /** Per attribute: bounds of its local name and of its raw value. */
  protected readonly spans: Int32Array;
  /** Per open element: bounds of its whole name, to match the closing tag. */
  private readonly names: Int32Array;

  constructor(
    readonly source: string,
    readonly part: string,
    readonly limits: ReadLimits,
  ) {
    this.at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.spans = new Int32Array(limits.attributes * 4);
    this.names = new Int32Array(limits.nesting * 2);
  }

  /** Passes the next tag, leaving text, comments and instructions aside. */
  protected next(): number {
    if (this.isSelfClosed) {
      this.isSelfClosed = false;
      this.depth--;
      return CLOSE;
    }
    for (;;) {
      if (this.source.charCodeAt(this.at) !== LESS) this.at = this.source.indexOf('<', this.at);
      if (this.at < 0) return this.end();
      const code = this.source.charCodeAt(this.at + 1);
      if (code === SLASH) return this.closeTag(this.at + 2);
      if (code !== 33 && code !== 63) return this.openTag(this.at + 1);
      this.at = this.afterMarkup();
    }
  }

  /** The end of the comment, CDATA section or instruction that begins here. */
  protected afterMarkup(): number {
    const { source, at } = this;
    if (source.startsWith('<!--', at)) return this.after('-->', at + 4);
    if (source.startsWith('<?', at)) return this.after('?>', at + 2);
    if (source.startsWith('<![CDATA[', at)) return this.after(']]>', at + 9);
    return this.refuse(source.startsWith('<!DOCTYPE', at) ? 'doctype' : 'markup');
  }

  refuse(cause: DamageCause): never {
    return refuseDamaged(cause, this.part, { offset: Math.max(0, this.at) });
  }

  private after(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    return found < 0 ? this.refuse('markup') : found + mark.length;
  }

  private end(): number {
    this.at = this.source.length;
    return this.depth > 0 ? this.refuse('markup') : END;
  }

  private closeTag(from: number): number {
    if (this.depth === 0) this.refuse('markup');
    const { source } = this;
    let name = this.names[this.depth * 2 - 2]!;
    const nameTo = this.names[this.depth * 2 - 1]!;
    let at = from;
    while (name < nameTo && source.charCodeAt(at) === source.charCodeAt(name)) {
      at++;
      name++;
    }
    while (source.charCodeAt(at) <= 32) at++;
    if (name < nameTo || source.charCodeAt(at) !== GREATER) this.refuse('markup');
    this.at = at + 1;
    this.depth--;
    return CLOSE;
  }

  private openTag(from: number): number {
    if (this.depth * 2 >= this.names.length) refuseLarge(this.limits, 'nesting', this.part);
    const to = this.nameEnd(from);
    if (to === from) this.refuse('markup');
    this.names[this.depth * 2] = from;
    this.names[this.depth * 2 + 1] = to;
    this.depth++;
    this.nameFrom = this.local;
    this.nameTo = to;
    this.attributes = 0;
    this.at = this.readAttributes(to);
    return OPEN;
  }

  /** Start of the local name passed last by `nameEnd`. */
  private local = 0;

  private nameEnd(from: number): number {
    this.local = from;
    for (let at = from; ; at++) {
      const code = this.source.charCodeAt(at);
      if (code > GREATER) continue;
      if (code === COLON) this.local = at + 1;
      else if (!(code > SLASH && code < COLON) && code !== 45 && code !== 46) return at;
    }
  }

  /** Notes the attributes of a tag; the position after its `>`. */
  private readAttributes(from: number): number {
    const { source } = this;
    for (let at = from; ; ) {
      let code = source.charCodeAt(at);
      while (code <= 32) code = source.charCodeAt(++at);
      if (code === GREATER) return at + 1;
      if (code === SLASH && source.charCodeAt(at + 1) === GREATER) {
        this.isSelfClosed = true;
        return at + 2;
      }
      at = this.readAttribute(at);
    }
  }

  private readAttribute(from: number): number {
    const { source } = this;
    const nameTo = this.nameEnd(from);
    const local = this.local;
    let at = nameTo;
    while (source.charCodeAt(at) <= 32) at++;
    if (nameTo === from || source.charCodeAt(at) !== EQUALS) this.refuse('markup');
    at++;
    while (source.charCodeAt(at) <= 32) at++;
    const quote = source.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) this.refuse('markup');
    const valueTo = this.valueEnd(at + 1, quote);
    if (local === from || !source.startsWith('xmlns:', from)) this.note(local, nameTo, at + 1, valueTo);
    return valueTo + 1;
  }

  private valueEnd(from: number, quote: number): number {
    for (let at = from; ; at++) {
      const code = this.source.charCodeAt(at);
      if (code === quote) return at;
      // A missing quote shows at the next tag; past the end the code is NaN.
      if (code === LESS || Number.isNaN(code)) this.refuse('markup');
    }
  }

  private note(nameFrom: number, nameTo: number, valueFrom: number, valueTo: number): void {
    const span = this.attributes++ * 4;
    if (span >= this.spans.length) refuseLarge(this.limits, 'attributes', this.part);
    this.spans[span] = nameFrom;
    this.spans[span + 1] = nameTo;
    this.spans[span + 2] = valueFrom;
    this.spans[span + 3] = valueTo;
  }
}
