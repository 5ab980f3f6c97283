import { planCatalogueStamp } from '../core/ownCatalogue/catalogueStamp';
import { findMade, markMade } from '../core/rollup/madeSheets';
import { hasMoved, isReadOutside } from '../core/rollup/outsideReaders';
import { type OwnSummary, planOwnSummary } from '../core/rollup/planOwnSummary';
import { planUnitSheets, totalsOf } from '../core/rollup/planSummary';
import { type SummaryRequest, unitSheets } from '../core/rollup/summaryRequest';
import { applyEdits } from '../core/sheet/applyEdit';
import type { SheetPlan } from '../core/sheet/plan';
import { findSheet, isSameSheetName, type WorkbookSnapshot } from '../core/sheet/snapshot';
import {
  type OwnSummaryPreview,
  type OwnSummaryRequest,
  previewOf,
  replaceableOf,
  sheetsOfOurs,
} from './fillOwnSummary';
import { forgetDependents } from './forgetDependents';
import type { WorkbookHost } from './host';
import { type MergeResult, prepareMerge, provinceCatalogue } from './mergeReports';
import type { ReceivedFile } from './receivedFile';

/** What a refresh did with the sheets an earlier filling had added, by name. */
type RefreshedSheets = {
  readonly renewed: readonly string[];
  /** Of units that have no report any more. */
  readonly removed: readonly string[];
  /** Typed into, or read by formulas of the person's own that would lead elsewhere: left, and no longer summed. */
  readonly kept: readonly string[];
};

/** What a merge took, and what it wrote to the person's own sheet and left there; absent when no unit was accepted. */
export type FilledSummary = MergeResult & {
  readonly filled?: OwnSummaryPreview & { readonly sheets: RefreshedSheets };
};

/**
 * Merges the units' files into a person's own summary workbook: the units' sheets, Chi tiết and Nhật ký are added to
 * it, those of an earlier filling that nobody has changed are renewed, and formulas over them go to the matched cells
 * of the own sheet. Nothing else of it changes, but that results which may have become wrong go. Where nothing
 * calculates only; the units' files are never changed.
 */
export async function mergeIntoSummary(
  host: WorkbookHost,
  files: readonly ReceivedFile[],
  request: OwnSummaryRequest,
): Promise<FilledSummary> {
  const prepared = prepareMerge(files, request);
  const { match } = prepared;
  if (!match.units.some(({ state }) => state === 'accepted')) return prepared;
  const before = await host.read();
  const { roster, period } = request;
  const catalogue = provinceCatalogue(match, roster);
  const { own, plans, sheets, totals } = planRefresh(before, { match, roster, period, catalogue }, request);
  await host.apply([...plans, ...planCatalogueStamp(catalogue, before)]);
  await host.edit([own.edit]);
  await host.remove(sheets.removed);
  const renewed = plans.filter(({ name }) => sheets.renewed.includes(name));
  await forgetDependents(host, [own.edit, ...renewed.map(({ name, cells }) => ({ sheet: name, cells }))]);
  return { ...prepared, totals, sheet: own.edit.sheet, filled: { ...previewOf(own), sheets } };
}

type Planned = {
  readonly own: OwnSummary;
  /** Chi tiết, the units' sheets and Nhật ký. */
  readonly plans: readonly SheetPlan[];
  readonly totals: ReturnType<typeof totalsOf>;
};

/** Over the earlier sheets that are as they were made; beside them where a person's own formula would be led astray. */
function planRefresh(
  before: WorkbookSnapshot,
  summary: SummaryRequest,
  request: OwnSummaryRequest,
): Planned & { readonly sheets: RefreshedSheets } {
  const { whole, changed } = findMade(before, summary);
  const over = planInto(before, summary, request, whole);
  const emptied = over.own.edit.cells.map(({ row, col }) => ({ row, col, value: null }));
  const after = applyEdits(before, [{ sheet: over.own.edit.sheet, cells: emptied }]);
  const isAstray = (plan: SheetPlan) => {
    const old = whole.includes(plan.name) ? findSheet(before, plan.name) : undefined;
    return old !== undefined && hasMoved(old, plan) && isReadOutside(after, plan.name, whole);
  };
  if (over.plans.some(isAstray)) {
    const beside = planInto(before, summary, request, []);
    return { ...beside, sheets: { renewed: [], removed: [], kept: [...whole, ...changed] } };
  }
  const isPlanned = (name: string) => over.plans.some((plan) => isSameSheetName(plan.name, name));
  const gone = whole.filter((name) => !isPlanned(name));
  const read = gone.filter((name) => isReadOutside(after, name, whole));
  const removed = gone.filter((name) => !read.includes(name));
  return { ...over, sheets: { renewed: whole.filter(isPlanned), removed, kept: [...changed, ...read] } };
}

function planInto(
  before: WorkbookSnapshot,
  given: SummaryRequest,
  request: OwnSummaryRequest,
  free: readonly string[],
): Planned {
  const names = before.sheets.map(({ name }) => name);
  const summary = { ...given, taken: names.filter((name) => !free.includes(name)) };
  const { mapping } = request;
  const sheet = findSheet(before, mapping.sheet);
  if (!sheet) throw new Error(`no sheet ${mapping.sheet}`);
  const units = unitSheets(summary);
  const filling = { replace: replaceableOf(request), ours: sheetsOfOurs(before), units };
  const own = planOwnSummary(summary, sheet, mapping, filling);
  const others = planUnitSheets(summary, units);
  const plans = [markMade(own.detail, others, summary), ...others];
  return { own, plans, totals: totalsOf(summary, units) };
}
