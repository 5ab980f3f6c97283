import type { MappedFigure, SheetMapping } from '../mapping/sheetMapping';
import { parseAddress } from '../sheet/address';
import type { EditedCell, SheetEdit } from '../sheet/edit';
import type { SheetPlan } from '../sheet/plan';
import { type Cell, indexCells, type SheetSnapshot } from '../sheet/snapshot';
import { VALUE_COLUMNS, type ValueColumn } from '../template/columns';
import type { Content } from '../template/content';
import type { Qualifier } from '../text/qualifier';
import { planDetail } from './detailSheet';
import { linkedFigure } from './linkedFigure';
import { totalsOf } from './planSummary';
import { isRollupFormula } from './rollupFormula';
import { type SummaryRequest, type UnitSheet, unitTabs } from './summaryRequest';
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

/**
 * A matched figure that gets no formula. `noFigure`: no unit has given it, or the unit has no report or does not count
 * it; a formula would show an empty text there, on which the office's own arithmetic fails. `byHand`: several figures
 * in a cell, or no figure at all.
 */
export type LeftFigure = MappedFigure & {
  readonly why: 'noFigure' | 'byHand';
  /** What a person has put there. */
  readonly present?: Cell;
};

/** A filled cell whose figure the units give with a word (gần, hơn, trên, khoảng) the cell has no room for. */
export type QualifiedCell = {
  readonly cell: string;
  readonly metric: string;
  readonly qualifier: Qualifier;
  readonly content: Content;
};

/** What may be written over: cells by address, or every figure a person typed; formulas of theirs only by address. */
export type Replaceable = ReadonlySet<string> | 'typed';

/** Formulas for a person's own summary sheet: Chi tiết to sum over, and the cells they go to. */
export type OwnSummary = {
  readonly detail: SheetPlan;
  readonly edit: SheetEdit;
  /** Left as they are unless a person decides otherwise. */
  readonly occupied: readonly OccupiedCell[];
  /** Written over, as a person has decided. */
  readonly replaced: readonly OccupiedCell[];
  readonly left: readonly LeftFigure[];
  readonly qualified: readonly QualifiedCell[];
};

/** How a person's own sheet is filled. */
export type Filling = {
  readonly replace: Replaceable;
  /** Sheets of ours in the workbook: formulas of an earlier rollup lead there. */
  readonly ours: readonly string[];
  /** By default the tabs that stand in the workbook. */
  readonly units?: readonly UnitSheet[];
};

type Figured = { readonly figure: MappedFigure; readonly present: Cell | undefined };
type Filled = Figured & { readonly content: Content };

/**
 * The formulas for the matched cells of a person's own summary sheet, over the units' sheets: a total where the cell is
 * the province's, a link where it is one unit's, in the cell's own money unit. What is not matched is not touched; a
 * cell that holds something is kept and listed unless `replace` says otherwise; formulas of an earlier rollup are
 * renewed, and go where there is no figure any more.
 */
export function planOwnSummary(
  request: SummaryRequest,
  sheet: SheetSnapshot,
  mapping: SheetMapping,
  { replace, ours, units = unitTabs(request) }: Filling,
): OwnSummary {
  const input: TotalRequest = { request, units, totals: totalsOf(request, units) };
  const cellAt = indexCells(sheet);
  const isOurs = ({ formula }: Cell) => formula !== undefined && isRollupFormula(formula, ours);
  const figures = mapping.figures.map((figure): Figured & { readonly content: Content | undefined } => {
    const at = parseAddress(figure.cell)!;
    return { figure, present: cellAt(at.row, at.col), content: contentOf(input, figure) };
  });
  const fillable = figures.filter((one): one is Filled => typeof one.content?.value === 'number');
  const unfillable = figures.filter(({ content }) => typeof content?.value !== 'number');
  const taken = fillable.filter(({ present }) => present && !isOurs(present));
  const replaced = taken.filter(({ figure, present }) => mayReplace(replace, figure.cell, present!));
  const kept = taken.filter((one) => !replaced.includes(one));
  const filled = fillable.filter((one) => !kept.includes(one));
  const outdated = unfillable.filter(({ present }) => present && isOurs(present));
  return {
    detail: planDetail(request, units),
    edit: { sheet: sheet.name, cells: [...filled.map(filledCell), ...outdated.map(emptiedCell)] },
    occupied: kept.map(occupiedCell),
    replaced: replaced.map(occupiedCell),
    left: unfillable.flatMap((one) => leftFigure(one, input, outdated.includes(one))),
    qualified: filled.flatMap((one) => qualifiedCell(one, input)),
  };
}

const mayReplace = (replace: Replaceable, cell: string, { formula }: Cell) =>
  replace === 'typed' ? formula === undefined : replace.has(cell);

const filledCell = ({ figure, content }: Filled): EditedCell => ({
  ...parseAddress(figure.cell)!,
  ...content,
});

const emptiedCell = ({ figure }: Figured): EditedCell => ({ ...parseAddress(figure.cell)!, value: null });

const occupiedCell = ({ figure: { cell, metric }, present, content }: Filled): OccupiedCell => ({
  ...{ cell, metric, content },
  present: present!,
});

function leftFigure({ figure, present }: Figured, input: TotalRequest, isEmptied: boolean): LeftFigure[] {
  if (WORDS.includes(figure.column)) return [];
  const why = isFigure(input, figure) ? 'noFigure' : 'byHand';
  // The office's own formula says what it says: nobody misses a figure there.
  if (why === 'noFigure' && present?.formula !== undefined && !isEmptied) return [];
  return [{ ...figure, why, ...(present && !isEmptied && { present }) }];
}

function qualifiedCell({ figure, content }: Filled, { totals, units }: TotalRequest): QualifiedCell[] {
  const { cell, metric, column, unit } = figure;
  if (column !== 'period' && column !== 'cumulative') return [];
  const own = units.find((one) => one.unit.code === unit);
  const qualifier = unit === undefined ? totals[metric]!.qualifier : own?.report?.lines[metric]?.qualifier;
  return qualifier ? [{ cell, metric, qualifier, content }] : [];
}

/** Whether a formula could stand for what the cell means. */
function isFigure({ totals }: TotalRequest, { metric, column, part }: MappedFigure): boolean {
  return VALUE_COLUMNS.some((one) => one === column) && part === undefined && metric in totals;
}

function contentOf(input: TotalRequest, figure: MappedFigure): Content | undefined {
  if (!isFigure(input, figure)) return undefined;
  const { metric, unit, factor = 1 } = figure;
  const column = figure.column as ValueColumn;
  if (unit === undefined) return valueContents(input, metric, factor)[column];
  const own = input.units.find((one) => one.unit.code === unit);
  return own && linkedFigure(own, metric, column, factor);
}
