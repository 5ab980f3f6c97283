import { quoteSheetName } from '../../../core/sheet/sheetName';
import type { Visibility } from '../../../core/sheet/snapshot';
import { openedTag, withAttributes } from '../patch/markup';
import type { Place } from '../patch/placeReader';
import { Splices } from '../patch/splices';
import type { DonorSheet } from './donor';
import type { FoundName, Tab } from './tabs';
import type { WorkbookTabs } from './workbookTabs';

/** A planned sheet, the link to its part, and the tab whose place it takes, if any. */
export type Scion = DonorSheet & { readonly link: string; readonly replaces: Tab | undefined };

/** A tab as it is to be: one that stays, or a planned sheet. */
type After = { readonly tab?: Tab; readonly scion?: Scion; readonly isVisible: boolean };

/**
 * The text of the workbook part with tabs taken away, replaced where they stand, and added at the end. What counts
 * tabs by their place (names of one sheet, the chosen tab) counts as before. A workbook without a visible tab is a
 * broken invariant.
 */
export function withTabs(book: WorkbookTabs, removed: readonly Tab[], scions: readonly Scion[]): string {
  const splices = new Splices(book.source);
  const after = tabsAfter(book, removed, scions);
  if (!after.some(({ isVisible }) => isVisible)) throw new RangeError('workbook: no visible sheet');
  const placeOf = new Map(book.tabs.map((tab, index) => [index, after.findIndex((one) => one.tab === tab)]));
  writeTabs(splices, book, removed, scions);
  moveViews(splices, book, after, placeOf);
  moveNames(splices, book, placeOf, removed, scions);
  addNames(splices, book, after);
  return splices.apply();
}

function tabsAfter({ tabs }: WorkbookTabs, removed: readonly Tab[], scions: readonly Scion[]): After[] {
  const left = tabs
    .filter((tab) => !removed.includes(tab))
    .map((tab): After => {
      const scion = scions.find(({ replaces }) => replaces === tab);
      return scion ? { tab, scion, isVisible: isShown(scion) } : { tab, isVisible: tab.isVisible };
    });
  const added = scions.filter(({ replaces }) => !replaces);
  return [...left, ...added.map((scion) => ({ scion, isVisible: isShown(scion) }))];
}

const isShown = ({ plan }: Scion) => plan.visibility === 'visible';

/** A new tab is spelled as the last one there, whose prefix for the link's attribute it needs. */
function writeTabs(
  splices: Splices,
  { source, tabs }: WorkbookTabs,
  removed: readonly Tab[],
  scions: readonly Scion[],
): void {
  const last = tabs.at(-1)!;
  const tagOf = ({ place }: Tab) => source.slice(place.from, place.tagTo);
  const model = `${openedTag(tagOf(last)).slice(0, -1)}/>`;
  const idName = /\s([^\s=]+:id)\s*=/.exec(model)?.[1] ?? 'id';
  let sheetId = Math.max(...tabs.map((tab) => tab.sheetId));
  for (const { place } of removed) splices.replace(place.from, place.to, '');
  for (const { plan, link, replaces } of scions) {
    const facts = { name: plan.name, state: stateOf(plan.visibility) };
    if (replaces) change(splices, replaces.place, facts);
    else {
      sheetId++;
      splices.insert(
        last.place.to,
        withAttributes(model, { ...facts, sheetId: `${sheetId}`, [idName]: link }),
      );
    }
  }
}

const stateOf = (visibility: Visibility) => (visibility === 'visible' ? undefined : visibility);

/** The chosen tab stays chosen; where it is gone or hidden, the first visible one is. */
function moveViews(
  splices: Splices,
  { views }: WorkbookTabs,
  after: readonly After[],
  placeOf: ReadonlyMap<number, number>,
): void {
  for (const { place, activeTab, firstSheet } of views) {
    const moved = placeOf.get(activeTab) ?? -1;
    const active = after[moved]?.isVisible ? moved : after.findIndex(({ isVisible }) => isVisible);
    const first = firstSheet === undefined ? -1 : (placeOf.get(firstSheet) ?? -1);
    const changes = {
      ...(active !== activeTab && { activeTab: `${active}` }),
      ...(firstSheet !== undefined &&
        first !== firstSheet && { firstSheet: first < 0 ? undefined : `${first}` }),
    };
    change(splices, place, changes);
  }
}

/** Names of a sheet that is gone go with it; what others said of it has no meaning any more, as in Excel. */
function moveNames(
  splices: Splices,
  { source, names, tabs }: WorkbookTabs,
  placeOf: ReadonlyMap<number, number>,
  removed: readonly Tab[],
  scions: readonly Scion[],
): void {
  for (const found of names) {
    const { place, tab } = found;
    const owner = tab === undefined ? undefined : tabs[tab];
    const isRedone = found.isReserved && scions.some(({ replaces }) => replaces && replaces === owner);
    if (isRedone || (owner && removed.includes(owner))) splices.replace(place.from, place.to, '');
    else {
      const moved = tab === undefined ? undefined : placeOf.get(tab);
      if (moved !== undefined && moved !== tab) change(splices, place, { localSheetId: `${moved}` });
      const end = source.lastIndexOf('<', place.to - 1);
      if (removed.some(({ name }) => speaksOf(found, name))) splices.replace(place.tagTo, end, '#REF!');
    }
  }
}

function speaksOf({ text }: FoundName, name: string): boolean {
  const quoted = `${quoteSheetName(name)}!`.toUpperCase();
  return text.toUpperCase().includes(quoted) || (isBare(name) && bareReference(name).test(text));
}

/** Whether Excel writes the name without quotes. */
const isBare = (name: string) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
const bareReference = (name: string) => new RegExp(`(^|[^\\p{L}\\p{N}_.'])${name}!`, 'iu');

function addNames(
  splices: Splices,
  { prefix, namesAt, source }: WorkbookTabs,
  after: readonly After[],
): void {
  const texts = after.flatMap(({ scion }, index) =>
    (scion?.names ?? []).map((name) =>
      name
        .replace(/ localSheetId="\d+"/, ` localSheetId="${index}"`)
        .replace(/<(\/?)(?=\w)/g, `<$1${prefix}`),
    ),
  );
  if (texts.length === 0) return;
  const name = `${prefix}definedNames`;
  const isOpen = namesAt.isThere && !source.slice(0, namesAt.at).endsWith('/>');
  if (isOpen) splices.insert(source.lastIndexOf('<', namesAt.at - 1), texts.join(''));
  else splices.insert(namesAt.at, `<${name}>${texts.join('')}</${name}>`);
}

/** Changes attributes of a start tag; one that stays as it is keeps its text. */
function change(splices: Splices, place: Place, changes: Readonly<Record<string, string | undefined>>): void {
  const tag = splices.source.slice(place.from, place.tagTo);
  const now = withAttributes(tag, changes);
  if (now !== tag) splices.replace(place.from, place.tagTo, now);
}
