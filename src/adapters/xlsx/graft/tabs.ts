import { isSameSheetName } from '../../../core/sheet/snapshot';
import type { Place, PlaceReader } from '../patch/placeReader';
import { unescapeString } from '../xmlText';

/** A sheet as the workbook part lists it. */
export type Tab = {
  readonly place: Place;
  readonly name: string;
  readonly isVisible: boolean;
  readonly sheetId: number;
  /** The link to its part. */
  readonly link: string;
};

/** A `definedName` element; `tab` is the place of the sheet it belongs to in tab order. */
export type FoundName = {
  readonly place: Place;
  readonly tab: number | undefined;
  readonly isReserved: boolean;
  readonly text: string;
};

/** A `workbookView` element. */
export type FoundView = {
  readonly place: Place;
  readonly activeTab: number;
  readonly firstSheet: number | undefined;
};

export function readTabs(xml: PlaceReader): Tab[] {
  const tabs: Tab[] = [];
  for (const level = xml.depth; xml.nextChild(level); ) {
    const tab = {
      name: unescapeString(xml.attribute('name') ?? ''),
      isVisible: !/^(very)?hidden$/i.test(xml.attribute('state') ?? ''),
      sheetId: xml.integer('sheetId') ?? 0,
      link: xml.attribute('id') ?? '',
    };
    tabs.push({ ...tab, place: xml.pass() });
  }
  return tabs;
}

export function readNames(xml: PlaceReader): FoundName[] {
  const names: FoundName[] = [];
  for (const level = xml.depth; xml.nextChild(level); ) {
    const { tagFrom: from, tagTo } = xml;
    const tab = xml.integer('localSheetId');
    const isReserved = /^_xlnm\./i.test(xml.attribute('name') ?? '');
    const text = xml.text();
    names.push({ place: { from, tagTo, to: xml.leave() }, tab, isReserved, text });
  }
  return names;
}

export function readViews(xml: PlaceReader): FoundView[] {
  const views: FoundView[] = [];
  for (const level = xml.depth; xml.nextChild(level); ) {
    const view = { activeTab: xml.integer('activeTab') ?? 0, firstSheet: xml.integer('firstSheet') };
    views.push({ ...view, place: xml.pass() });
  }
  return views;
}

export function findTab(tabs: readonly Tab[], name: string): Tab | undefined {
  return tabs.find((tab) => isSameSheetName(tab.name, name));
}
