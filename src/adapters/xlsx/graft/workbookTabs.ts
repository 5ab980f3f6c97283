import { prefixOf } from '../patch/markup';
import { PlaceReader } from '../patch/placeReader';
import { Unpatchable } from '../patch/unpatchable';
import type { ReadLimits } from '../readLimits';
import { type FoundName, type FoundView, readNames, readTabs, readViews, type Tab } from './tabs';

/** What stands before `definedNames`, in the order of the schema (CT_Workbook, ISO 29500-1 §18.2.27). */
const BEFORE_NAMES = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences'],
];

/** The tabs of a workbook part and what counts them. */
export type WorkbookTabs = {
  readonly source: string;
  /** `x:` where the part's names have that prefix. */
  readonly prefix: string;
  readonly tabs: readonly Tab[];
  readonly views: readonly FoundView[];
  readonly names: readonly FoundName[];
  /** Where `definedNames` ends, or would stand. */
  readonly namesAt: { readonly at: number; readonly isThere: boolean };
};

/** Reads the workbook part. Throws an Unpatchable where its structure is protected. */
export function readWorkbookTabs(source: string, part: string, limits: ReadLimits): WorkbookTabs {
  const xml = new PlaceReader(source, part, limits);
  xml.enterRoot();
  const prefix = prefixOf(source.slice(xml.tagFrom, xml.tagTo));
  let tabs: Tab[] = [];
  let views: FoundView[] = [];
  let names: FoundName[] = [];
  let at = xml.tagTo;
  let isThere = false;
  for (const level = xml.depth; xml.nextChild(level); ) {
    const { name } = xml;
    if (xml.isNamed('workbookProtection') && xml.isOn('lockStructure'))
      throw new Unpatchable({ code: 'lockedStructure' });
    if (name === 'sheets') tabs = readTabs(xml);
    else if (name === 'bookViews') views = readViews(xml);
    else if (name === 'definedNames') names = readNames(xml);
    // A container already read to its end is left.
    const to = xml.depth === level ? xml.tagTo : xml.leave();
    isThere ||= name === 'definedNames';
    if (name === 'definedNames' || BEFORE_NAMES.includes(name)) at = to;
  }
  return { source, prefix, tabs, views, names, namesAt: { at, isThere } };
}
