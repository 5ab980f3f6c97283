import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { formatPeriod } from '../catalogue/period';
import type { Address } from '../sheet/address';
import type { SheetPlan } from '../sheet/plan';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { isCellError } from '../sheet/snapshot';
import type { Content } from '../template/content';
import { DETAIL_ROWS } from './detailPlaces';
import { withoutPlaces } from './rollupFormula';
import type { SummaryRequest } from './summaryRequest';

/** Begins the marks in Chi tiết's hidden row: the province and period, then a mark and name for each sheet made with it. */
const MADE = 'meta:made';
const FIRST_MARK = 2;
/** Characters of a SHA-256: chance cannot make two of a workbook's sheets alike. */
const MARK_LENGTH = 16;

/** The sheets of ours an earlier filling put into a workbook, by name. */
export type MadeSheets = {
  /** As they were made: they can be made anew. */
  readonly whole: readonly string[];
  /** A person has typed into them since, so that they are theirs. */
  readonly changed: readonly string[];
};

type Scope = Pick<SummaryRequest, 'period' | 'roster'>;

/**
 * Chi tiết with a mark of itself and of each sheet made with it, by which a refresh knows what nobody has changed.
 * Where it takes the place of an `earlier` one, the marks of sheets that are not made anew stay.
 */
export function markMade(
  detail: SheetPlan,
  others: readonly SheetPlan[],
  scope: Scope,
  earlier?: SheetSnapshot,
): SheetPlan {
  const plans = [detail, ...others];
  const old = earlier ? marksIn(earlier, scopeOf(scope)) : [];
  const stay = old.filter((mark) => !plans.some(({ name }) => name === nameIn(mark)));
  const marks = [...plans.map((plan) => `${markOf(plan.cells)} ${plan.name}`), ...stay];
  const texts = [MADE, scopeOf(scope), ...marks];
  const cells = texts.map((value, at) => ({ row: DETAIL_ROWS.stamp, col: FIRST_MARK + at, value }));
  return {
    ...detail,
    cells: [...detail.cells, ...cells].sort((a, b) => a.row - b.row || a.col - b.col),
  };
}

/** What earlier fillings of the same province and period have put into a workbook. */
export function findMade({ sheets }: WorkbookSnapshot, scope: Scope): MadeSheets {
  const marks = sheets.flatMap((sheet) => marksIn(sheet, scopeOf(scope)));
  const known = new Set(marks.map((mark) => mark.slice(0, MARK_LENGTH)));
  const names = new Set(marks.map(nameIn));
  const whole = marks.length > 0 ? sheets.filter(({ cells }) => known.has(markOf(cells))) : [];
  const changed = sheets.filter((sheet) => names.has(sheet.name) && !whole.includes(sheet));
  return { whole: whole.map(({ name }) => name), changed: changed.map(({ name }) => name) };
}

const scopeOf = ({ period, roster }: Scope) => `${formatPeriod(period)} ${roster.id}`;

const nameIn = (mark: string) => mark.slice(MARK_LENGTH + 1);

function marksIn({ cells }: SheetSnapshot, scope: string): string[] {
  const start = cells.find(({ value }) => value === MADE);
  const row = cells.filter((cell) => cell.row === start?.row && cell.col > start.col);
  return row[0]?.value === scope ? row.slice(1).map(({ value }) => String(value)) : [];
}

type Held = Address & Content;

/** What a sheet holds but what it comes to: the marks themselves left out. */
function markOf(cells: readonly (Held | Cell)[]): string {
  const start = cells.find(({ value }) => value === MADE);
  const lines = cells.flatMap((cell) => {
    const isMark = cell.row === start?.row && cell.col >= start.col;
    return isMark || isEmpty(cell) ? [] : [`${cell.row}:${cell.col}:${heldBy(cell)}`];
  });
  return bytesToHex(sha256(utf8ToBytes(lines.sort().join('\n')))).slice(0, MARK_LENGTH);
}

const isEmpty = ({ value, formula }: Held | Cell) =>
  formula === undefined && (value === '' || value === null);

function heldBy({ value, formula }: Held | Cell): string {
  if (formula !== undefined) return withoutPlaces(formula).toUpperCase();
  const text = isCellError(value) ? value.error : String(value);
  return `${typeof value} ${text.normalize('NFC').replace(/\r\n?/g, '\n')}`;
}
