import type { Fix, Issue } from '../../core/report/issue';
import { type Cell, isCellError } from '../../core/sheet/snapshot';
import { figure } from '../../core/validation/messages/phrases';
import type { Words } from '../messages/vi';
import type { Card, CardGroup } from './cards';

/** Longer texts do not fit a button: they are looked at first. */
const LONGEST_ON_BUTTON = 16;

/** Whether a person should see before and after first, the button being too small to say it. */
export function needsLook({ cells }: Fix): boolean {
  return cells.some(({ value }) => typeof value === 'string' && value.length > LONGEST_ON_BUTTON);
}

/** What the button of a fix says: its result, never just that something is mended. */
export function fixLabel(fix: Fix, { fix: words }: Words): string {
  if (needsLook(fix)) return words.look;
  if (fix.cells.some(({ formula }) => formula !== undefined)) return words.restore;
  const shown = fix.cells.flatMap(({ value }) => (value === null ? [] : [shownValue(value)]));
  return shown.length > 0 ? words.to(shown.join(' · ')) : words.clear;
}

/** Cells whose new contents fit a line of the preview. */
const LONGEST_LINE = 3;

/** The issues that may be mended together. */
export function safeFixes(groups: readonly CardGroup[]): Card[] {
  return groups.flatMap(({ cards }) => cards.filter(({ issue }) => issue.fix?.certain));
}

/** The issues with a likely repair that a person has to decide one by one. */
export function unsureFixes(groups: readonly CardGroup[]): Card[] {
  return groups.flatMap(({ cards }) =>
    cards.filter(({ issue: { fix, explained } }) => fix && !fix.certain && !explained),
  );
}

/** A fix as a line of the preview: the cell it is about, what stands there, what will. */
export type FixLine = {
  readonly id: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  /** Cells it writes. */
  readonly count: number;
};

/** `present`: the cells as they are now. */
export function fixLine(card: Card, present: Readonly<Record<string, Cell>>, words: Words): FixLine {
  const { id, issue } = card;
  const { cells } = issue.fix!;
  const after = cells.map(({ cell, value, formula }) => {
    const shown = formula ? words.fix.formula(shownValue(value ?? '')) : shownAfter(value, words);
    return cell === issue.cell ? shown : `${cell} ${shown}`;
  });
  return {
    id,
    cell: issue.cell,
    before: shownCell(present[issue.cell], words),
    after:
      after.length > LONGEST_LINE
        ? words.fix.more(after.slice(0, LONGEST_LINE), after.length)
        : after.join(' · '),
    count: cells.length,
  };
}

/** Cells that the fixes of these issues write, each once. */
export function countCells(issues: readonly Issue[]): number {
  return new Set(issues.flatMap(({ sheet, fix }) => fix?.cells.map(({ cell }) => `${sheet}!${cell}`) ?? []))
    .size;
}

function shownCell(cell: Cell | undefined, words: Words): string {
  if (!cell || cell.value === null) return words.fix.blank;
  if (cell.formula !== undefined && !isCellError(cell.value) && typeof cell.value !== 'boolean') {
    return words.fix.formula(shownValue(cell.value));
  }
  if (isCellError(cell.value)) return cell.value.error;
  return typeof cell.value === 'string' ? words.fix.text(cell.value) : shownValue(Number(cell.value));
}

const shownAfter = (value: number | string | null, words: Words) =>
  value === null ? words.fix.blank : shownValue(value);

const shownValue = (value: number | string) => (typeof value === 'number' ? figure(value) : value);
