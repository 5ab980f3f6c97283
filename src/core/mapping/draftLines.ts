import { type Label, parseLabel } from './label';
import { type Mark, parseMark, RANK } from './mark';
import { parseMeasures } from './measure';
import { span, type Table } from './table';
import { isBlockStart, isFigure, spreadText } from './view';

/** A row of a table's body by its own cells: label, place in the outline, outer labels (the nearest first). */
export type Draft = {
  readonly row: number;
  readonly label: Label;
  readonly rank: number;
  readonly path: readonly Label[];
  readonly typedMeasure: string;
};

/** The rows that have a label, or go on with the one above in another unit of measure. */
export function draftLines(table: Table): Draft[] {
  const drafts: Draft[] = [];
  const carried: string[] = [];
  const hasNumbers = table.numberCol !== undefined;
  for (const row of span(table.body)) {
    const draft = draftOf(table, row, carried, hasNumbers, drafts.at(-1));
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Reads a row's labels; outer ones stand for the rows below until the next, as in unmerged copies. */
function draftOf(
  table: Table,
  row: number,
  carried: string[],
  hasNumbers: boolean,
  before: Draft | undefined,
): Draft | undefined {
  const { view, labelCols, measureCol } = table;
  const typedMeasure = measureCol === undefined ? '' : spreadText(view, row, measureCol);
  const texts = labelTexts(table, row);
  const own = texts.at(-1);
  if (own && isOnlyContinued(table, row, typedMeasure)) return undefined;
  if (!own) return typedMeasure !== '' && before ? continued(table, row, before, typedMeasure) : undefined;
  const outer = labelCols.slice(0, -1).map((col, at) => {
    const text = spreadText(view, row, col);
    if (text !== '') {
      carried[at] = text;
      carried.length = at + 1;
    }
    return isWide(table, row, col) ? '' : (carried[at] ?? '');
  });
  const path = outer.filter((text) => text !== '' && text !== own).reverse();
  const label = parseLabel(own);
  const mark = markOf(table, row) ?? label.mark;
  return {
    row,
    label,
    rank: rankOf(mark, label, hasNumbers, leadingSpaces(table, row)),
    path: path.map(parseLabel),
    typedMeasure,
  };
}

/** A blank row within merged labels. */
function isOnlyContinued(table: Table, row: number, typedMeasure: string): boolean {
  const { view, labelCols, valueCols } = table;
  const begins = labelCols.some((col) => view.textAt(row, col) !== '');
  return !begins && typedMeasure === '' && !valueCols.some((col) => isValue(table, row, col));
}

/** A label that takes all the label columns stands under nothing of them. */
function isWide({ view, labelCols }: Table, row: number, col: number): boolean {
  const { from, to } = view.blockAt(row, labelCols.at(-1)!);
  return from.col <= col && to.col >= labelCols.at(-1)!;
}

function labelTexts({ view, labelCols }: Table, row: number): string[] {
  return labelCols.map((col) => spreadText(view, row, col)).filter((text) => /\p{L}/u.test(text));
}

/** A row with only another unit of measure goes on with the label above. */
function continued(
  { view, valueCols }: Table,
  row: number,
  before: Draft,
  typedMeasure: string,
): Draft | undefined {
  const isBlank = valueCols.every((col) => spreadText(view, row, col) === '');
  if (isBlank && !parseMeasures(typedMeasure)) return undefined;
  return { ...before, row, typedMeasure, label: { ...before.label, measures: [] } };
}

function markOf({ view, numberCol }: Table, row: number): Mark | undefined {
  if (numberCol === undefined || !isBlockStart(view, row, numberCol)) return undefined;
  return parseMark(view.textAt(row, numberCol));
}

function leadingSpaces({ view, labelCols }: Table, row: number): number {
  const value = view.cellAt(row, labelCols.at(-1)!)?.value;
  return typeof value === 'string' ? value.length - value.trimStart().length : 0;
}

/** A row without a number stands under the numbered one above; deeper spaces stand deeper. */
function rankOf(mark: Mark | undefined, label: Label, hasNumbers: boolean, spaces: number): number {
  const own = label.mark && /^[-–—+*•]|trong/.test(label.mark.text) ? label.mark : mark;
  const rank = own?.rank ?? (hasNumbers ? RANK.plain : 2);
  return rank + Math.min(spaces, 12) / 100;
}

/** `gần 400`, `14/184`, `=12`; a remark with a date in it is no figure. */
const FIGURE_TEXT = /^(?:gần|hơn|trên|khoảng|ước|[~≈><=])?\s*\d/iu;

/** A figure or a text that stands for one. */
export function isValue({ view }: Table, row: number, col: number): boolean {
  return (
    isBlockStart(view, row, col) && (isFigure(view, row, col) || FIGURE_TEXT.test(view.textAt(row, col)))
  );
}
