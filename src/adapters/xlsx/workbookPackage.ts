import { decodeText } from './decodeText';
import { inflatePart } from './inflatePart';
import type { ReadLimits } from './readLimits';
import { refuseDamaged, refuseLarge } from './unreadable';
import { XmlReader } from './xmlReader';
import { readZipIndex, type ZipEntry } from './zipIndex';

/** The parts of an office file, by their names inside it (no leading slash, case ignored). */
export class WorkbookPackage {
  private readonly index: Map<string, ZipEntry>;
  private inflated = 0;

  /** Throws when the zip's index cannot be trusted. */
  constructor(
    bytes: Uint8Array,
    readonly limits: ReadLimits,
  ) {
    this.index = readZipIndex(bytes, limits);
  }

  /** Everything in the zip but folders, in the order of its directory. */
  entries(): readonly ZipEntry[] {
    return [...this.index.values()];
  }

  has(part: string): boolean {
    return this.index.has(part.toLowerCase());
  }

  /** The part's text. Throws when it is missing, damaged, or passes the limits on one part or on all. */
  readText(part: string): string {
    const entry = this.index.get(part.toLowerCase()) ?? refuseDamaged('missingPart', part);
    if (entry.size > this.limits.part) refuseLarge(this.limits, 'part', entry.name);
    this.inflated += entry.size;
    if (this.inflated > this.limits.total) refuseLarge(this.limits, 'total', entry.name);
    return decodeText(inflatePart(entry), entry.name);
  }

  /** A reader standing in the part's root element, whose local name must be `root`. */
  openXml(part: string, root: string): XmlReader {
    const xml = new XmlReader(this.readText(part), part, this.limits);
    if (xml.enterRoot() !== root) refuseDamaged('rootElement', part);
    return xml;
  }
}
