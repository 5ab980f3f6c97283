import type { MappedFigure, SheetMapping } from '../mapping/sheetMapping';
import { parseAddress } from '../sheet/address';
import type { EditedCell, SheetEdit } from '../sheet/edit';
import type { SheetPlan } from '../sheet/plan';
import { type Cell, indexCells, type SheetSnapshot } from '../sheet/snapshot';
import { VALUE_COLUMNS, type ValueColumn } from '../template/columns';
import type { Content } from '../template/content';
import { planDetail } from './detailSheet';
import { linkedFigure } from './linkedFigure';
import { totalsOf } from './planSummary';
import { namesOf, type SummaryRequest, type UnitSheet, unitTabs } from './summaryRequest';
import { type TotalRequest, valueContents } from './totalContents';

/** Columns of words, which nobody expects a formula in. */
const WORDS: readonly string[] = ['note', 'explanation'];

/** A matched cell that holds something a person put there, and what the formula would give. */
export type OccupiedCell = {
  readonly cell: string;
  readonly metric: string;
  readonly present: Cell;
  readonly content: Content;
};

/** Formulas for a person's own summary sheet: Chi tiết to sum over, and the cells they go to. */
export type OwnSummary = {
  readonly detail: SheetPlan;
  readonly edit: SheetEdit;
  /** Left as they are unless a person decides otherwise. */
  readonly occupied: readonly OccupiedCell[];
  /** Matched figures that a formula cannot stand for: several in a cell, another measure, units without a report. */
  readonly left: readonly MappedFigure[];
};

/**
 * The formulas for the matched cells of a person's own summary sheet, over the units' sheets (by default the tabs that
 * stand in the workbook): a total
 * where the cell is the province's, a link where it is one unit's. What is not matched is not touched; a cell
 * that holds something is kept and listed unless `replace` names it; formulas of an earlier rollup are renewed.
 */
export function planOwnSummary(
  request: SummaryRequest,
  sheet: SheetSnapshot,
  mapping: SheetMapping,
  replace: ReadonlySet<string> = new Set(),
  units: readonly UnitSheet[] = unitTabs(request),
): OwnSummary {
  const input: TotalRequest = { request, units, totals: totalsOf(request, units) };
  const cellAt = indexCells(sheet);
  const cells: EditedCell[] = [];
  const occupied: OccupiedCell[] = [];
  const left: MappedFigure[] = [];
  for (const figure of mapping.figures) {
    const content = contentOf(input, figure);
    const at = parseAddress(figure.cell)!;
    const present = cellAt(at.row, at.col);
    if (!content) left.push(...(WORDS.includes(figure.column) ? [] : [figure]));
    else if (present && !isOurs(present, content, request) && !replace.has(figure.cell)) {
      occupied.push({ cell: figure.cell, metric: figure.metric, present, content });
    } else cells.push({ ...at, ...content });
  }
  return { detail: planDetail(request, units), edit: { sheet: sheet.name, cells }, occupied, left };
}

function contentOf(input: TotalRequest, figure: MappedFigure): Content | undefined {
  const { metric, column, unit, part, factor = 1 } = figure;
  const isValue = VALUE_COLUMNS.some((one) => one === column);
  if (!isValue || part !== undefined || factor !== 1 || !input.totals[metric]) return undefined;
  if (unit === undefined) return valueContents(input, metric)[column as ValueColumn];
  const own = input.units.find((one) => one.unit.code === unit);
  return own && linkedFigure(own, metric, column as ValueColumn);
}

/** A formula over Chi tiết was put there by an earlier rollup; so was a link that says the same. */
function isOurs({ formula }: Cell, content: Content, request: SummaryRequest): boolean {
  if (formula === undefined) return false;
  const bare = (text: string) => text.replaceAll("'", '');
  return (
    bare(formula).includes(`${namesOf(request).detail}!`) || bare(formula) === bare(content.formula ?? '')
  );
}
