import { rostersWith } from '../core/catalogue/standard/rosters';
import { planCatalogueStamp } from '../core/ownCatalogue/catalogueStamp';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import { matchUnits } from '../core/rollup/matchUnits';
import { planRollup } from '../core/rollup/planSummary';
import { findEarlierRollup, readTabs } from '../core/rollup/tabs';
import { findSheet, type WorkbookSnapshot } from '../core/sheet/snapshot';
import type { WorkbookHost } from './host';
import { type MergeRequest, type MergeResult, type PreparedMerge, provinceCatalogue } from './mergeReports';

/** Which unit each tab of the open workbook belongs to. Reads once, writes nothing. */
export async function prepareRollup(host: WorkbookHost, request: MergeRequest): Promise<PreparedMerge> {
  return matchTabs(await host.read(), request);
}

/** Writes or refreshes Tổng hợp and Chi tiết over the unit tabs of the open workbook; the tabs stay as they are. */
export async function insertRollup(host: WorkbookHost, request: MergeRequest): Promise<MergeResult> {
  const workbook = await host.read();
  const prepared = matchTabs(workbook, request);
  const { match } = prepared;
  if (!match.units.some(({ state }) => state === 'accepted')) return prepared;
  const { roster, period } = request;
  const catalogues = cataloguesInUse(request.catalogues, [workbook]);
  const rollup = findEarlierRollup(workbook, catalogues, roster, period);
  const catalogue = provinceCatalogue(match, roster);
  const { plans, totals } = planRollup({ match, roster, period, catalogue, ...rollup });
  const stamp = planCatalogueStamp(catalogue, workbook);
  await host.apply([...plans, ...stamp]);
  const isNew = plans.every(({ name }) => !findSheet(workbook, name));
  return {
    ...prepared,
    totals,
    sheet: rollup.names.total,
    ...(isNew ? { done: { added: [...plans, ...stamp], edited: [] } } : {}),
  };
}

export function matchTabs(workbook: WorkbookSnapshot, request: MergeRequest): PreparedMerge {
  const catalogues = cataloguesInUse(request.catalogues, [workbook]);
  const submissions = readTabs(workbook, catalogues, rostersWith(request.roster));
  return { submissions, match: matchUnits(submissions, request.roster, request.period, request) };
}
