import { isSameSheetName, type Visibility } from '../../core/sheet/snapshot';
import { refuseDamaged, refuseLarge } from './unreadable';
import type { WorkbookPackage } from './workbookPackage';
import type { XmlReader } from './xmlReader';
import { unescapeString } from './xmlText';

/** Excel allows 31 characters, other programs somewhat more; every name is compared with every other. */
const MAX_NAME = 255;

/** A sheet as the workbook part lists it; `id` names the link to its part. */
type SheetEntry = { readonly name: string; readonly visibility: Visibility; readonly id: string };

export type WorkbookEntries = {
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly isDate1904: boolean;
};

/** Reads the workbook part. Throws when it lists no sheet, or one without a name of its own. */
export function readEntries(workbook: WorkbookPackage, part: string): WorkbookEntries {
  const xml = workbook.openXml(part, 'workbook');
  const sheets: SheetEntry[] = [];
  let isDate1904 = false;
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (xml.isNamed('workbookPr')) isDate1904 = xml.isOn('date1904');
    else if (xml.isNamed('sheets')) readSheets(xml, sheets);
  }
  if (sheets.length === 0) refuseDamaged('noSheets', part);
  return { sheets, isDate1904 };
}

function readSheets(xml: XmlReader, sheets: SheetEntry[]): void {
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (sheets.length === xml.limits.sheets) refuseLarge(xml.limits, 'sheets', xml.part);
    const name = unescapeString(xml.attribute('name') ?? '');
    const isTaken = () => sheets.some((other) => isSameSheetName(other.name, name));
    if (name === '' || name.length > MAX_NAME || isTaken()) xml.refuse('sheetName');
    sheets.push({ name, visibility: visibilityOf(xml.attribute('state')), id: xml.attribute('id') ?? '' });
  }
}

function visibilityOf(state: string | undefined): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
