import type { Roster } from '../catalogue/roster';
import { type Draft, draftLines, isValue } from './draftLines';
import { roleOfHeader } from './headerRole';
import type { Label } from './label';
import { RANK } from './mark';
import { type FigureName, figureNameOf, splitFigureNames } from './meaningOfLabel';
import { compareMeasures, type Measure } from './measure';
import { readMeasures } from './rowMeasures';
import type { Table } from './table';
import { unitOfLabel } from './unitInText';
import type { UnreadMeasure } from './unreadMeasure';
import type { Word } from './words';

/** A row of a table's body with what its labels say and the rows it stands under. */
export type Line = {
  readonly row: number;
  readonly label: Label;
  readonly rank: number;
  /** What it stands under, the nearest first. */
  readonly above: readonly Label[];
  readonly measures: readonly Measure[];
  readonly measureFrom: 'column' | 'label' | 'above' | 'none';
  /** Said by the column or the label, and none of the dictionaries'. */
  readonly unread?: UnreadMeasure;
  /** A cell of its own says so: the label's measure and the column's contradict each other. */
  readonly contradicts: boolean;
  readonly isHeading: boolean;
  /** A cell holds two figures. */
  readonly isDouble: boolean;
  readonly hasValues: boolean;
  readonly hidden: boolean;
  /** The unit whose block of rows it stands in. */
  readonly unit?: string;
  /** A sum by its own label, or by the heading it stands under. */
  readonly isTotal: boolean;
  readonly isUnderTotal: boolean;
  /** Kế hoạch, Thực hiện as rows under a metric; in the heading of columns Năm 2023 too. */
  readonly figure?: FigureName;
};

/** The rows of a table that say something, in order. */
export function readLines(table: Table, roster: Roster | undefined): Line[] {
  const drafts = draftLines(table);
  const lines: Line[] = [];
  drafts.forEach((draft, at) => {
    const above = [
      ...draft.path,
      ...drafts.slice(0, at).reverse().reduce(ancestors, { draft, found: [] }).found,
    ];
    lines.push(lineOf(table, draft, above, belowOf(draft, drafts[at + 1]), lines, roster));
  });
  return lines;
}

type Walk = { readonly draft: Draft; readonly found: Label[] };

/** Going up, each row of a smaller rank than the last one found is what the row stands under. */
function ancestors({ draft, found }: Walk, before: Draft): Walk {
  if (before.rank >= draft.rank) return { draft, found };
  return { draft: before, found: [...found, before.label, ...before.path] };
}

/** What the next row is to one: nothing, a row under it, or one with its figures (Số cuộc, Kế hoạch). */
type Below = 'none' | 'row' | 'figure';

function belowOf(draft: Draft, next: Draft | undefined): Below {
  if (!next || !isUnder(next, draft)) return 'none';
  if (figureNameOf(next.label.text, false)) return 'figure';
  const [counted] = next.label.measures;
  const [own] = draft.label.measures;
  const isCount = next.label.words.length === 0 && own !== undefined && counted !== undefined;
  return isCount && compareMeasures(own, counted) !== 'other' ? 'figure' : 'row';
}

function isUnder(next: Draft, draft: Draft): boolean {
  return next.rank > draft.rank || next.path.some(({ text }) => text === draft.label.text);
}

function lineOf(
  table: Table,
  draft: Draft,
  above: readonly Label[],
  below: Below,
  lines: readonly Line[],
  roster: Roster | undefined,
): Line {
  const { view, valueCols } = table;
  const { row } = draft;
  const said = readMeasures(draft, above, lines.at(-1));
  const hasValues = valueCols.some((col) => isValue(table, row, col));
  const { label, over, figure } = withoutFigureName(draft, above, view.turned);
  const unit = [draft.label, ...above].flatMap(({ text }) => unitOfLabel(text, roster)?.code ?? [])[0];
  const isOwnTotal = roleOfHeader(draft.label.text) === 'total' && draft.label.measures.length === 0;
  const isMeasured = below !== 'figure' && (said.measureFrom === 'column' || said.measureFrom === 'label');
  return {
    row,
    label,
    rank: draft.rank,
    above: over.filter(({ text }) => !unitOfLabel(text, roster)),
    ...said,
    isHeading: !isMeasured && !hasValues && (draft.rank < RANK.number || below !== 'none'),
    isDouble: false,
    hasValues,
    hidden: view.isHiddenRow(row),
    ...(unit ? { unit } : {}),
    isTotal: isOwnTotal,
    isUnderTotal: above.some(({ text }) => roleOfHeader(text) === 'total'),
    ...(figure ? { figure } : {}),
  };
}

/**
 * Under Tuyên truyền a row Kế hoạch is about tuyên truyền. In the heading of columns the names of figures may also
 * stand over those of metrics.
 */
function withoutFigureName(
  { label, path }: Draft,
  above: readonly Label[],
  isHeading: boolean,
): { label: Label; over: readonly Label[]; figure?: FigureName } {
  if (!isHeading) {
    const figure = figureNameOf(label.text, false);
    return figure && above[0] ? { label: above[0], over: above.slice(1), figure } : { label, over: above };
  }
  const split = splitFigureNames([label, ...above.slice(0, path.length)]);
  if (!split) return { label, over: above };
  const [own, ...others] = split.others;
  return { label: own!, over: [...others, ...above.slice(path.length)], figure: split.figure };
}

/** Words of everything a line stands under. */
export function wordsAbove({ above }: Line): Word[] {
  return above.flatMap(({ words }) => words);
}
