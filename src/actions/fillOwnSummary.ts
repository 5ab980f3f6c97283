import type { MappedFigure, SheetMapping } from '../core/mapping/sheetMapping';
import { cataloguesInUse } from '../core/ownCatalogue/cataloguesInUse';
import { isDetailSheet } from '../core/rollup/detailSheet';
import { type OccupiedCell, planOwnSummary } from '../core/rollup/planOwnSummary';
import { findEarlierRollup } from '../core/rollup/tabs';
import { reverseEdit } from '../core/sheet/reverseEdit';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../core/sheet/snapshot';
import type { WorkbookHost } from './host';
import { matchTabs } from './insertRollup';
import { type MergeRequest, provinceCatalogue } from './mergeReports';
import type { Done } from './undo';

/** What filling a person's own summary sheet would write, and what it would leave. */
export type OwnSummaryPreview = {
  readonly cells: number;
  readonly occupied: readonly OccupiedCell[];
  readonly left: readonly MappedFigure[];
};

export type OwnSummaryRequest = MergeRequest & {
  /** Of the summary sheet in the open workbook. */
  readonly mapping: SheetMapping;
  /** Cells (A1) that hold something and may be written over. */
  readonly replace?: readonly string[];
};

/** Reads once, writes nothing. */
export async function previewOwnSummary(
  host: WorkbookHost,
  request: OwnSummaryRequest,
): Promise<OwnSummaryPreview> {
  const { edit, occupied, left } = plan(await host.read(), request);
  return { cells: edit.cells.length, occupied, left };
}

/** Puts Chi tiết beside the unit tabs and formulas over it into the matched cells of the person's own sheet. */
export async function fillOwnSummary(
  host: WorkbookHost,
  request: OwnSummaryRequest,
): Promise<OwnSummaryPreview & { readonly done: Done }> {
  const before = await host.read();
  const { detail, edit, occupied, left } = plan(before, request);
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
  return { cells: edit.cells.length, occupied, left, done };
}

function plan(workbook: WorkbookSnapshot, request: OwnSummaryRequest) {
  const { roster, period, mapping, replace } = request;
  const catalogues = cataloguesInUse(request.catalogues, [workbook]);
  const { match } = matchTabs(workbook, request);
  const sheet = findSheet(workbook, mapping.sheet);
  if (!sheet) throw new Error(`no sheet ${mapping.sheet}`);
  const { names } = findEarlierRollup(workbook, catalogues, roster, period);
  const detail = detailOf(sheet, workbook) ?? names.detail;
  const catalogue = provinceCatalogue(match, roster);
  return planOwnSummary(
    { match, roster, period, catalogue, names: { ...names, detail } },
    sheet,
    mapping,
    new Set(replace),
  );
}

/** The Chi tiết an earlier filling of this sheet sums over. */
function detailOf({ cells }: SheetSnapshot, { sheets }: WorkbookSnapshot): string | undefined {
  const details = sheets.filter(isDetailSheet).map(({ name }) => name);
  const isUsed = (name: string) =>
    cells.some(({ formula }) => formula?.replaceAll("'", '').includes(`${name}!`));
  return details.find(isUsed);
}
