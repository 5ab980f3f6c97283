import type { SheetMapping } from '../core/mapping/sheetMapping';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import { findForm } from '../core/report/form';
import { isDetailSheet } from '../core/rollup/detailSheet';
import { findMade, markMade } from '../core/rollup/madeSheets';
import { type OwnSummary, planOwnSummary, type Replaceable } from '../core/rollup/planOwnSummary';
import { findEarlierRollup } from '../core/rollup/tabs';
import { SUMMARY_WORDS } from '../core/rollup/words';
import { reverseEdit } from '../core/sheet/reverseEdit';
import { toSheetName } from '../core/sheet/sheetName';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../core/sheet/snapshot';
import type { WorkbookHost } from './host';
import { matchTabs } from './insertRollup';
import { type MergeRequest, provinceCatalogue } from './mergeReports';
import type { Done } from './undo';

/** What filling a person's own summary sheet would write, and what it would leave. */
export type OwnSummaryPreview = {
  /** Cells that get a formula. */
  readonly cells: number;
} & Pick<OwnSummary, 'occupied' | 'replaced' | 'left' | 'qualified'>;

export type OwnSummaryRequest = MergeRequest & {
  /** Of the summary sheet in the open workbook. */
  readonly mapping: SheetMapping;
  /** What holds something and may be written over: cells (A1), or every typed figure; nothing unless said. */
  readonly replace?: readonly string[] | 'typed';
};

/** Reads once, writes nothing. */
export async function previewOwnSummary(
  host: WorkbookHost,
  request: OwnSummaryRequest,
): Promise<OwnSummaryPreview> {
  return previewOf(plan(await host.read(), request));
}

/** Puts Chi tiết beside the unit tabs and formulas over it into the matched cells of the person's own sheet. */
export async function fillOwnSummary(
  host: WorkbookHost,
  request: OwnSummaryRequest,
): Promise<OwnSummaryPreview & { readonly done: Done }> {
  const before = await host.read();
  const own = plan(before, request);
  const { edit } = own;
  const detail = markMade(own.detail, [], request, findSheet(before, own.detail.name));
  const isNew = !findSheet(before, detail.name);
  await host.apply([detail]);
  try {
    await host.edit([edit]);
  } catch (failure) {
    if (isNew) await host.remove([detail.name]);
    throw failure;
  }
  const done = {
    added: isNew ? [detail] : [],
    edited: [{ edit, reverse: reverseEdit(before, edit) }],
  };
  return { ...previewOf(own), done };
}

/** What a plan means to the person; a cell that only loses an outdated formula is not filled. */
export function previewOf({ edit, occupied, replaced, left, qualified }: OwnSummary): OwnSummaryPreview {
  const cells = edit.cells.filter(({ value }) => value !== null).length;
  return { cells, occupied, replaced, left, qualified };
}

/** Sheets a rollup's formulas lead to: Chi tiết, and forms of units. */
export function sheetsOfOurs({ sheets }: WorkbookSnapshot): string[] {
  return sheets.flatMap((sheet) => (isDetailSheet(sheet) || findForm(sheet) ? [sheet.name] : []));
}

export function replaceableOf({ replace = [] }: OwnSummaryRequest): Replaceable {
  return replace === 'typed' ? replace : new Set(replace);
}

function plan(workbook: WorkbookSnapshot, request: OwnSummaryRequest): OwnSummary {
  const { roster, period, mapping } = request;
  const catalogues = cataloguesInUse(request.catalogues, [workbook]);
  const { match } = matchTabs(workbook, request);
  const sheet = findSheet(workbook, mapping.sheet);
  if (!sheet) throw new Error(`no sheet ${mapping.sheet}`);
  const { names } = findEarlierRollup(workbook, catalogues, roster, period);
  const detail = detailFor(sheet, workbook, request) ?? names.detail;
  const catalogue = provinceCatalogue(match, roster);
  const summary = { match, roster, period, catalogue, names: { ...names, detail } };
  const filling = { replace: replaceableOf(request), ours: sheetsOfOurs(workbook) };
  return planOwnSummary(summary, sheet, mapping, filling);
}

/** The Chi tiết an earlier filling of this sheet sums over; a free name beside one that a person has typed into. */
function detailFor(
  { cells }: SheetSnapshot,
  workbook: WorkbookSnapshot,
  request: OwnSummaryRequest,
): string | undefined {
  const details = workbook.sheets.filter(isDetailSheet).map(({ name }) => name);
  const isUsed = (name: string) =>
    cells.some(({ formula }) => formula?.replaceAll("'", '').includes(`${name}!`));
  const used = details.find(isUsed);
  const isTheirs = used !== undefined && findMade(workbook, request).changed.includes(used);
  const taken = workbook.sheets.map(({ name }) => name);
  return isTheirs ? toSheetName(SUMMARY_WORDS.detail, taken) : used;
}
