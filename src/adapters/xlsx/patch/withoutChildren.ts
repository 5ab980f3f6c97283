import type { ReadLimits } from '../readLimits';
import { PlaceReader } from './placeReader';
import { Splices } from './splices';

/** The text of a part without those children of its root whose attribute has a value (case ignored). */
export function withoutChildren(
  source: string,
  part: string,
  limits: ReadLimits,
  attribute: string,
  value: string,
): string {
  const splices = new Splices(source);
  const xml = new PlaceReader(source, part, limits);
  xml.enterRoot();
  for (const level = xml.depth; xml.nextChild(level); ) {
    const isMeant = xml.attribute(attribute)?.toLowerCase() === value.toLowerCase();
    const { from, to } = xml.pass();
    if (isMeant) splices.replace(from, to, '');
  }
  return splices.apply();
}
