import type { ReadLimits } from '../readLimits';
import { prefixOf, withAttributes } from './markup';
import { PlaceReader } from './placeReader';
import { Splices } from './splices';

/** What stands before `calcPr`, in the order of the schema (CT_Workbook, ISO 29500-1 §18.2.27). */
const BEFORE = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames'],
];

/** The text of a workbook part that has everything calculated when the workbook is opened. */
export function withRecalculation(source: string, part: string, limits: ReadLimits): string {
  const splices = new Splices(source);
  const xml = new PlaceReader(source, part, limits);
  xml.enterRoot();
  const prefix = prefixOf(source.slice(xml.tagFrom, xml.tagTo));
  let at = 0;
  for (const level = xml.depth; xml.nextChild(level); ) {
    const { name } = xml;
    const { from, tagTo, to } = xml.pass();
    if (name === 'calcPr') {
      splices.replace(from, tagTo, withAttributes(source.slice(from, tagTo), { fullCalcOnLoad: '1' }));
      return splices.apply();
    }
    if (BEFORE.includes(name)) at = to;
  }
  splices.insert(at, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  return splices.apply();
}
