import type { SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { BookTables } from './cellReader';
import { ReadBudget } from './readBudget';
import { readSheet } from './readSheet';
import { readStrings } from './readStrings';
import { readStyles } from './readStyles';
import { type Relationship, readRelationships } from './relationships';
import { refuseDamaged } from './unreadable';
import { readEntries } from './workbookEntries';
import type { WorkbookPackage } from './workbookPackage';

/** Kinds of sheet that hold no cells of ours. */
const OTHER_SHEETS = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

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

/** The part behind a sheet's link; undefined for other kinds of sheet. Throws when the link is missing. */
export function sheetPart(
  workbook: WorkbookPackage,
  links: readonly Relationship[],
  id: string,
  tab: number,
): string | undefined {
  const usual = `xl/worksheets/sheet${tab + 1}.xml`;
  if (links.length === 0 && workbook.has(usual)) return usual;
  const link = links.find((other) => other.id === id);
  if (link?.type === 'worksheet') return link.target;
  return link && OTHER_SHEETS.includes(link.type) ? undefined : refuseDamaged('missingPart', usual);
}

/**
 * The part linked with this type; undefined when the workbook has none. The usual name is tried only where there are
 * no links at all: otherwise a guess could give one sheet another one's cells, or cells other strings.
 */
export function findPart(
  workbook: WorkbookPackage,
  links: readonly Relationship[],
  type: string,
  usual: string,
): string | undefined {
  if (links.length === 0 && workbook.has(usual)) return usual;
  return links.find((other) => other.type === type)?.target;
}
