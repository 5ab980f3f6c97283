import { refuseLarge } from './unreadable';
import type { WorkbookPackage } from './workbookPackage';
import type { XmlReader } from './xmlReader';
import { trimLayout, unescapeString } from './xmlText';

/** The shared strings in file order; none without that part. */
export function readStrings(workbook: WorkbookPackage, part: string | undefined): string[] {
  if (part === undefined) return [];
  const strings: string[] = [];
  const xml = workbook.openXml(part, 'sst');
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (!xml.isNamed('si')) continue;
    if (strings.length === workbook.limits.strings) refuseLarge(workbook.limits, 'strings', part);
    strings.push(readRichText(xml));
  }
  return strings;
}

/** The text of an `si` or `is` element: its plain text or its runs joined; phonetic readings are left out. */
export function readRichText(xml: XmlReader): string {
  let text = '';
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (xml.isNamed('t')) text += readPlainText(xml);
    else if (xml.isNamed('r')) text += readRichText(xml);
    if (text.length > xml.limits.text) refuseLarge(xml.limits, 'text', xml.part);
  }
  return text;
}

function readPlainText(xml: XmlReader): string {
  const isKept = xml.attribute('space') === 'preserve';
  const text = xml.text();
  return unescapeString(isKept ? text : trimLayout(text));
}
