import { planCatalogueStamp } from '../core/ownCatalogue/catalogueStamp';
import { planOwnSummary } from '../core/rollup/planOwnSummary';
import { planUnitSheets, totalsOf } from '../core/rollup/planSummary';
import { unitSheets } from '../core/rollup/summaryRequest';
import { findSheet } from '../core/sheet/snapshot';
import type { OwnSummaryPreview, OwnSummaryRequest } from './fillOwnSummary';
import { forgetDependents } from './forgetDependents';
import type { WorkbookHost } from './host';
import { type MergeResult, prepareMerge, provinceCatalogue } from './mergeReports';
import type { ReceivedFile } from './receivedFile';

/** What a merge took, and what it wrote to the person's own sheet and left there; absent when no unit was accepted. */
export type FilledSummary = MergeResult & { readonly filled?: OwnSummaryPreview };

/**
 * Merges the units' files into a person's own summary workbook: the units' sheets, Chi tiết and Nhật ký are added to
 * it, and formulas over them go to the matched cells of the own sheet. Nothing else of it changes, but that results
 * which may have become wrong go. Where nothing calculates only; the units' files are never changed.
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
  const { roster, period, mapping, replace } = request;
  const sheet = findSheet(before, mapping.sheet);
  if (!sheet) throw new Error(`no sheet ${mapping.sheet}`);
  const catalogue = provinceCatalogue(match, roster);
  const summary = { match, roster, period, catalogue, taken: before.sheets.map(({ name }) => name) };
  const units = unitSheets(summary);
  const { detail, edit, occupied, left } = planOwnSummary(summary, sheet, mapping, new Set(replace), units);
  await host.apply([detail, ...planUnitSheets(summary, units), ...planCatalogueStamp(catalogue, before)]);
  await host.edit([edit]);
  await forgetDependents(host, [edit]);
  const filled = { cells: edit.cells.length, occupied, left };
  return { ...prepared, totals: totalsOf(summary, units), sheet: sheet.name, filled };
}
