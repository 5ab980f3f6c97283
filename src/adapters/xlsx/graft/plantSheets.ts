import { CONTENT_TYPES } from '../patch/calculationChain';
import type { ChangedParts } from '../patch/changedParts';
import { Unpatchable } from '../patch/unpatchable';
import { findPart, sheetPart } from '../readWorkbook';
import { type Relationship, relationshipsPart } from '../relationships';
import type { Donor } from './donor';
import { withAdded, worksheetLink } from './rootChildren';
import { StylesGraft } from './stylesGraft';
import { readStyleTables } from './styleTables';
import { findTab, type Tab } from './tabs';
import { transplanted } from './transplant';
import type { Scion } from './withTabs';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A workbook, its main part and where that leads to. */
export type Stock = {
  readonly parts: ChangedParts;
  readonly part: string;
  readonly links: readonly Relationship[];
};

/** A planned sheet with the part it is written to. */
export type Planted = Scion & { readonly target: string };

/** Where each sheet goes: to the part of the one it replaces, or to a new part. */
export function plantSheets(
  { parts, part, links }: Stock,
  tabs: readonly Tab[],
  { sheets }: Donor,
): Planted[] {
  const { workbook } = parts;
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const linked = parts.read(relationshipsPart(part));
  let number = 0;
  let id = 0;
  return sheets.map((sheet) => {
    const replaces = findTab(tabs, sheet.plan.name);
    if (replaces) {
      const target = sheetPart(workbook, links, replaces.link, tabs.indexOf(replaces));
      if (target === undefined) throw new Unpatchable({ code: 'nameTaken', sheet: sheet.plan.name });
      return { ...sheet, replaces, link: replaces.link, target };
    }
    const isTaken = (name: string) => workbook.has(name) || workbook.has(relationshipsPart(name));
    do number++;
    while (isTaken(`${folder}worksheets/sheet${number}.xml`));
    do id++;
    while (linked.includes(`"rId${id}"`) || linked.includes(`'rId${id}'`));
    return { ...sheet, replaces, link: `rId${id}`, target: `${folder}worksheets/sheet${number}.xml` };
  });
}

/** Writes the sheets as they stand here, and the looks they need. */
export function writeSheets(
  { parts, links }: Stock,
  planted: readonly Planted[],
  donor: Donor,
  isStrict: boolean,
): void {
  const { limits } = parts.workbook;
  const stylesPart = findPart(parts.workbook, links, 'styles', 'xl/styles.xml');
  if (stylesPart === undefined) throw new Unpatchable({ code: 'noStyles' });
  const source = parts.read(stylesPart);
  const styles = new StylesGraft(source, readStyleTables(source, stylesPart, limits), donor.styles);
  const root = (tag: string) => (isStrict ? strict(tag) : tag);
  for (const { target, text } of planted)
    parts.write(target, transplanted(text, donor.strings, styles, root));
  parts.change(stylesPart, () => styles.text());
}

/** The namespaces of ISO 29500 strict, which does not mix with the usual ones. */
function strict(tag: string): string {
  return tag
    .replace(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replace(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
}

/** Lists the new sheets. */
export function linkSheets({ parts, part }: Stock, added: readonly Planted[]): void {
  if (added.length === 0) return;
  const { limits } = parts.workbook;
  const types = added.map(({ target }) => ({ PartName: `/${encodeURI(target)}`, ContentType: SHEET_TYPE }));
  parts.change(CONTENT_TYPES, (text) => withAdded(text, CONTENT_TYPES, limits, 'Override', types));
  const source = relationshipsPart(part);
  parts.change(source, (text) => {
    const Type = worksheetLink(text, source, limits);
    const links = added.map(({ link, target }) => ({ Id: link, Type, Target: `/${encodeURI(target)}` }));
    return withAdded(text, source, limits, 'Relationship', links);
  });
}
