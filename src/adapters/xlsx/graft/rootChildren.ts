import { appendInside, prefixOf, withAttributes } from '../patch/markup';
import { PlaceReader } from '../patch/placeReader';
import { Splices } from '../patch/splices';
import type { ReadLimits } from '../readLimits';

const MAIN_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/** The text of a part with elements put last into its root, each with its attributes. */
export function withAdded(
  source: string,
  part: string,
  limits: ReadLimits,
  element: string,
  added: readonly Readonly<Record<string, string>>[],
): string {
  if (added.length === 0) return source;
  const xml = new PlaceReader(source, part, limits);
  xml.enterRoot();
  const prefix = prefixOf(source.slice(xml.tagFrom, xml.tagTo));
  const texts = added.map((attributes) => withAttributes(`<${prefix}${element}/>`, attributes));
  const splices = new Splices(source);
  appendInside(splices, xml.pass(), texts.join(''));
  return splices.apply();
}

/** The text of a part without those children of its root that have one of these names. */
export function withoutNamed(
  source: string,
  part: string,
  limits: ReadLimits,
  names: readonly string[],
): string {
  const splices = new Splices(source);
  const xml = new PlaceReader(source, part, limits);
  xml.enterRoot();
  for (const level = xml.depth; xml.nextChild(level); ) {
    const isMeant = names.includes(xml.name);
    const { from, to } = xml.pass();
    if (isMeant) splices.replace(from, to, '');
  }
  return splices.apply();
}

/** The full type of links to worksheets, as the part spells it: strict files have their own. */
export function worksheetLink(source: string, part: string, limits: ReadLimits): string {
  const xml = new PlaceReader(source, part, limits);
  xml.enterRoot();
  for (const level = xml.depth; xml.nextChild(level); ) {
    const type = xml.attribute('Type') ?? '';
    if (type.endsWith('/worksheet')) return type;
  }
  return MAIN_LINK;
}
