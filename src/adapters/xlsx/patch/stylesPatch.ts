import type { ReadLimits } from '../readLimits';
import { FontsPatch } from './fontsPatch';
import { isUnlocked, withLock } from './lockText';
import { appendInside, closingTag, openedTag, prefixOf, withAttributes } from './markup';
import { NumberFormatsPatch } from './numberFormatsPatch';
import { type Place, PlaceReader } from './placeReader';
import { Splices } from './splices';
import { Unpatchable } from './unpatchable';

const PLAIN_XF = 'xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** A cell format: its text in the file, the numbers of its number format and font, and whether its cells are locked. */
type Xf = { readonly text: string; readonly format: number; readonly font: number; readonly locked: boolean };

/** The cell formats of a styles part; new ones are put at the end, so that no cell's `s` means anything else. */
export class StylesPatch {
  private readonly formats = new NumberFormatsPatch();
  private readonly xfs: Xf[] = [];
  private readonly fonts = new FontsPatch();
  /** The start tag of the root element and where it ends. */
  private readonly root: string;
  private readonly rootTo: number;
  private cellXfs: Place | undefined;
  private readonly newXfs: string[] = [];

  constructor(
    private readonly source: string,
    part: string,
    limits: ReadLimits,
  ) {
    const xml = new PlaceReader(source, part, limits);
    xml.enterRoot();
    this.rootTo = xml.tagTo;
    this.root = source.slice(xml.tagFrom, xml.tagTo);
    for (const level = xml.depth; xml.nextChild(level); ) this.readTable(xml);
  }

  /** The number format code of a cell format, undefined for General. */
  codeOf(style: number): string | undefined {
    return this.formats.codeOf(this.xfs[style]?.format ?? 0);
  }

  /** The cell format that is like another but for its number format code. */
  withFormat(style: number, code: string): number {
    const wanted = /^(general)?$/i.test(code) ? undefined : code;
    if (this.codeOf(style) === wanted) return style;
    const format = this.formats.idOf(wanted, prefixOf(this.root));
    return this.like(style, { format }, { numFmtId: `${format}`, applyNumberFormat: '1' });
  }

  /** The cell format that is like another but for the name of its font. */
  withFont(style: number, name: string): number {
    const old = this.xfs[style]?.font ?? 0;
    if (this.fonts.nameOf(old) === name) return style;
    const font = this.fonts.withName(old, name);
    return this.like(style, { font }, { fontId: `${font}`, applyFont: '1' });
  }

  /** Whether cells of this format are locked: they are unless it says otherwise. */
  isLocked(style: number): boolean {
    return this.xfs[style]?.locked ?? true;
  }

  /** The cell format that is like another but for the lock of its cells. */
  withLock(style: number, locked: boolean): number {
    if (this.isLocked(style) === locked) return style;
    return this.like(style, { locked }, { applyProtection: '1' }, (inner) =>
      withLock(inner, prefixOf(this.root), locked),
    );
  }

  /** The part's text; undefined where nothing was added. */
  text(): string | undefined {
    if (this.newXfs.length === 0 || !this.cellXfs) return undefined;
    const splices = new Splices(this.source);
    this.formats.write(splices, prefixOf(this.root), this.rootTo);
    this.fonts.write(splices);
    const count = `${this.xfs.length}`;
    const tag = this.source.slice(this.cellXfs.from, this.cellXfs.tagTo);
    appendInside(splices, this.cellXfs, this.newXfs.join(''), withAttributes(tag, { count }));
    return splices.apply();
  }

  private readTable(xml: PlaceReader): void {
    const { name } = xml;
    if (name === 'fonts') this.fonts.read(xml);
    else if (name === 'numFmts') this.formats.read(xml);
    else if (name === 'cellXfs') this.readXfs(xml);
  }

  private readXfs(xml: PlaceReader): void {
    const { tagFrom, tagTo } = xml;
    for (const level = xml.depth; xml.nextChild(level); ) {
      const [format, font] = [xml.integer('numFmtId') ?? 0, xml.integer('fontId') ?? 0];
      const { from, to } = xml.pass();
      const text = this.source.slice(from, to);
      this.xfs.push({ text, format, font, locked: !isUnlocked(text) });
    }
    this.cellXfs = { from: tagFrom, tagTo, to: xml.tagTo };
  }

  /** The number of a cell format with some attributes changed. */
  private like(
    style: number,
    change: Partial<Xf>,
    attributes: Readonly<Record<string, string>>,
    changeInner = (inner: string) => inner,
  ): number {
    if (!this.cellXfs) throw new Unpatchable({ code: 'noStyles' });
    const plain = { text: `<${prefixOf(this.root)}${PLAIN_XF}`, format: 0, font: 0, locked: true };
    const old = this.xfs[style] ?? plain;
    const end = old.text.indexOf('>') + 1;
    const tag = withAttributes(old.text.slice(0, end), attributes);
    const close = closingTag(tag);
    const inner = tag.endsWith('/>') ? '' : old.text.slice(end, old.text.lastIndexOf('<'));
    const changed = changeInner(inner);
    const text = changed === '' ? tag : openedTag(tag) + changed + close;
    return this.indexOf({ ...old, ...change, text: changed === inner ? tag + old.text.slice(end) : text });
  }

  private indexOf(xf: Xf): number {
    const known = this.xfs.findIndex(({ text }) => text === xf.text);
    if (known >= 0) return known;
    this.newXfs.push(xf.text);
    return this.xfs.push(xf) - 1;
  }
}
