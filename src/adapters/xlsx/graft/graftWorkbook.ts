import { isSameSheetName } from '../../../core/sheet/snapshot';
import { CONTENT_TYPES, dropCalculationChain } from '../patch/calculationChain';
import { ChangedParts } from '../patch/changedParts';
import { withRecalculation } from '../patch/recalculation';
import { Unpatchable } from '../patch/unpatchable';
import { withoutChildren } from '../patch/withoutChildren';
import { sheetPart } from '../readWorkbook';
import { readRelationships, relationshipsPart } from '../relationships';
import type { WorkbookPackage } from '../workbookPackage';
import type { Donor } from './donor';
import { ownedParts } from './ownedParts';
import { linkSheets, type Planted, plantSheets, type Stock, writeSheets } from './plantSheets';
import { withoutNamed } from './rootChildren';
import type { Tab } from './tabs';
import { withTabs } from './withTabs';
import { readWorkbookTabs } from './workbookTabs';

/** What becomes of the parts: texts by lower-case name, null for one that goes; and the names of those that are new. */
export type Grafted = {
  readonly changes: ReadonlyMap<string, string | null>;
  readonly added: readonly string[];
};

/** Takes the sheets of the donor into the workbook and those of some names out of it. */
export function graftWorkbook(
  workbook: WorkbookPackage,
  part: string,
  donor: Donor | undefined,
  remove: readonly string[],
): Grafted {
  const parts = new ChangedParts(workbook);
  if (readRelationships(workbook, '').some(({ type }) => type === 'origin'))
    throw new Unpatchable({ code: 'signed' });
  const stock: Stock = { parts, part, links: readRelationships(workbook, part) };
  const book = readWorkbookTabs(parts.read(part), part, workbook.limits);
  const removed = book.tabs.filter(
    ({ name, link }, tab) =>
      remove.some((one) => isSameSheetName(one, name)) && sheetPart(workbook, stock.links, link, tab),
  );
  const planted = donor ? plantSheets(stock, book.tabs, donor) : [];
  if (removed.length + planted.length === 0) return { changes: parts.all(), added: [] };
  const isStrict = book.source.includes('http://purl.oclc.org/ooxml/');
  if (donor) writeSheets(stock, planted, donor, isStrict);
  dropSheets(stock, book.tabs, removed, planted);
  const added = planted.filter(({ replaces }) => !replaces);
  linkSheets(stock, added);
  dropCalculationChain(parts, part, stock.links);
  dropTitles(parts);
  parts.change(part, () => withRecalculation(withTabs(book, removed, planted), part, workbook.limits));
  return { changes: parts.all(), added: added.map(({ target }) => target) };
}

/** Takes away the sheets that go, and what only they or the replaced ones lead to. */
function dropSheets(
  { parts, part, links }: Stock,
  tabs: readonly Tab[],
  removed: readonly Tab[],
  planted: readonly Planted[],
): void {
  const { workbook } = parts;
  const { limits } = workbook;
  const gone = removed.flatMap((tab) => sheetPart(workbook, links, tab.link, tabs.indexOf(tab)) ?? []);
  const replaced = planted.flatMap(({ replaces, target }) => (replaces ? [target] : []));
  const stays = new Set(replaced.map((target) => target.toLowerCase()));
  for (const name of ownedParts(workbook, [...gone, ...replaced])) {
    if (stays.has(name.toLowerCase())) continue;
    parts.remove(name);
    parts.change(CONTENT_TYPES, (text) =>
      withoutChildren(text, CONTENT_TYPES, limits, 'PartName', `/${name}`),
    );
  }
  const source = relationshipsPart(part);
  for (const { link } of removed)
    parts.change(source, (text) => withoutChildren(text, source, limits, 'Id', link));
}

/** The file's own list of its sheets would be wrong; programs make it anew. */
function dropTitles(parts: ChangedParts): void {
  const { workbook } = parts;
  const link = readRelationships(workbook, '').find(({ type }) => type === 'extended-properties');
  if (!link || !workbook.has(link.target)) return;
  const { target } = link;
  parts.change(target, (text) =>
    withoutNamed(text, target, workbook.limits, ['HeadingPairs', 'TitlesOfParts']),
  );
}
