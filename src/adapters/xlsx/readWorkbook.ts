import {
  isSameSheetName,
  type SheetSnapshot,
  type Visibility,
  type WorkbookSnapshot,
} from '../../core/sheet/snapshot';
import type { BookTables } from './cellReader';
import { ReadBudget } from './readBudget';
import { readSheet } from './readSheet';
import { readStrings } from './readStrings';
import { readStyles } from './readStyles';
import { type Relationship, readRelationships } from './relationships';
import { refuseDamaged, refuseLarge } from './unreadable';
import type { WorkbookPackage } from './workbookPackage';
import { unescapeString } from './xmlText';

type SheetEntry = { readonly name: string; readonly visibility: Visibility; readonly id: string };
type WorkbookEntries = { readonly sheets: readonly SheetEntry[]; readonly isDate1904: boolean };

/** Reads the worksheets of a workbook in tab order; chart, dialog and macro sheets hold no cells and are left out. */
export function readWorkbook(workbook: WorkbookPackage, part: string): WorkbookSnapshot {
  const { sheets, isDate1904 } = readEntries(workbook, part);
  const links = readRelationships(workbook, part);
  const book: BookTables = {
    strings: readStrings(workbook, findPart(workbook, links, 'sharedStrings', 'xl/sharedStrings.xml')),
    looks: readStyles(workbook, findPart(workbook, links, 'styles', 'xl/styles.xml')),
    isDate1904,
    budget: new ReadBudget(workbook.limits),
  };
  const read = sheets.map(({ name, visibility, id }, tab): SheetSnapshot | undefined => {
    const source = sheetPart(workbook, links, id, tab);
    if (source === undefined) return undefined;
    return { name, visibility, ...readSheet(workbook.openXml(source, 'worksheet'), book) };
  });
  return { sheets: read.filter((sheet) => sheet !== undefined) };
}

function readEntries(workbook: WorkbookPackage, part: string): WorkbookEntries {
  const xml = workbook.openXml(part, 'workbook');
  const sheets: SheetEntry[] = [];
  let isDate1904 = false;
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (xml.isNamed('workbookPr')) isDate1904 = xml.isOn('date1904');
    if (!xml.isNamed('sheets')) continue;
    for (const list = xml.depth; xml.nextChild(list); ) {
      if (sheets.length === workbook.limits.sheets) refuseLarge(workbook.limits, 'sheets', part);
      const name = unescapeString(xml.attribute('name') ?? '');
      if (name === '' || sheets.some((other) => isSameSheetName(other.name, name))) xml.refuse('sheetName');
      sheets.push({ name, visibility: visibilityOf(xml.attribute('state')), id: xml.attribute('id') ?? '' });
    }
  }
  if (sheets.length === 0) refuseDamaged('noSheets', part);
  return { sheets, isDate1904 };
}

function visibilityOf(state: string | undefined): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** The part behind a sheet's link, or the one by convention when the link is missing; undefined for other kinds of sheet. */
function sheetPart(
  workbook: WorkbookPackage,
  links: readonly Relationship[],
  id: string,
  tab: number,
): string | undefined {
  const link = links.find((other) => other.id === id);
  if (link && link.type !== 'worksheet') return undefined;
  const usual = `xl/worksheets/sheet${tab + 1}.xml`;
  return link && (workbook.has(link.target) || !workbook.has(usual)) ? link.target : usual;
}

/** The part linked with this type, or the one by convention; undefined when the workbook has neither. */
function findPart(
  workbook: WorkbookPackage,
  links: readonly Relationship[],
  type: string,
  usual: string,
): string | undefined {
  const link = links.find((other) => other.type === type);
  if (link && workbook.has(link.target)) return link.target;
  return workbook.has(usual) ? usual : link?.target;
}
