import { type Label, parseLabel } from './label';
import { type Mark, parseMark, RANK } from './mark';
import { compareMeasures, parseMeasures } from './measure';
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
    if (draft && isWrapped(table, drafts, draft)) joinWrapped(table, drafts, draft);
    else if (draft) drafts.push(draft);
  }
  return drafts;
}

/**
 * A label broken over two rows of the sheet goes on in small letters without a number, in a row with no figures or
 * with those of another unit of measure.
 */
function isWrapped(table: Table, drafts: readonly Draft[], draft: Draft): boolean {
  const before = drafts.at(-1);
  const { text, mark, measures } = draft.label;
  if (table.numberCol === undefined || !before || mark || measures.length > 0) return false;
  if (markOf(table, draft.row) || !/^\p{Ll}/u.test(text) || !/^\p{Lu}/u.test(before.label.text)) return false;
  if (!markOf(table, numberedRow(drafts, before))) return false;
  return hasNothing(table, draft) || (before.label.measures.length === 0 && isOtherMeasure(draft, before));
}

/** The row a label of several rows begins in. */
function numberedRow(drafts: readonly Draft[], { label }: Draft): number {
  return drafts.find((one) => one.label.text === label.text)!.row;
}

function hasNothing({ view, valueCols }: Table, { row, typedMeasure }: Draft): boolean {
  return typedMeasure === '' && valueCols.every((col) => spreadText(view, row, col) === '');
}

function isOtherMeasure({ typedMeasure }: Draft, before: Draft): boolean {
  const [own, other] = [parseMeasures(typedMeasure), parseMeasures(before.typedMeasure)];
  return own !== undefined && other !== undefined && compareMeasures(own[0]!, other[0]!) === 'other';
}

/** Every row of the broken label gets the whole of it. */
function joinWrapped(table: Table, drafts: Draft[], draft: Draft): void {
  const { text } = drafts.at(-1)!.label;
  const label = parseLabel(`${text} ${draft.label.text}`);
  drafts.forEach((one, at) => {
    if (one.label.text === text && at >= drafts.length - MOST_MEASURES) drafts[at] = { ...one, label };
  });
  const last = drafts.at(-1)!;
  if (!hasNothing(table, draft)) drafts.push({ ...last, row: draft.row, typedMeasure: draft.typedMeasure });
}

/** Rows one label may have, a measure to each. */
const MOST_MEASURES = 4;

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

/** Over columns a bare year is a name of theirs. */
const YEAR = /^(?:19|20)\d\d$/;

function labelTexts({ view, labelCols }: Table, row: number): string[] {
  const texts = labelCols.map((col) => spreadText(view, row, col));
  const isNamed = view.turned && texts.some((text) => /\p{L}/u.test(text));
  return texts.filter((text) => /\p{L}/u.test(text) || (isNamed && YEAR.test(text)));
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
