import { readableText } from '../../core/mapping/readableText';
import {
  type ColumnMatch,
  type MappedFigure,
  notTakenSchema,
  type RowMatch,
  type SheetMapping,
} from '../../core/mapping/sheetMapping';
import { type Address, formatAddress, parseAddress } from '../../core/sheet/address';
import { calendarFieldsOf } from '../../core/sheet/calendarFormat';
import { type Cell, indexCells, isCellError, type SheetSnapshot } from '../../core/sheet/snapshot';
import { figure } from '../../core/validation/messages/phrases';

type Match = RowMatch | ColumnMatch;

/** The cells of a line with what stands in them: the figures it takes, or what its table holds there while it takes none. */
export function lineCells(mapping: SheetMapping, sheet: SheetSnapshot): (match: Match) => string[] {
  const cellAt = indexCells(sheet);
  return (match) => {
    const taken = mapping.figures.filter((one) => isTakenBy(one, match, mapping));
    if (taken.length > 0) return taken.map((one) => shownFigure(one, cellAt));
    const isHere = standsOpen(match, mapping);
    return sheet.cells.filter((cell) => isHere(cell) && holdsDigits(cell)).map(shownCell);
  };
}

function isTakenBy({ cell, metric }: MappedFigure, match: Match, mapping: SheetMapping): boolean {
  const own = match.match && 'metric' in match.match ? match.match.metric : undefined;
  return isOn(parseAddress(cell)!, match, mapping) && (own === undefined || own === metric);
}

/** Whether a cell is of that row or column of that table; the sheet may have others beside, above and below it. */
function isOn({ row, col }: Address, match: Match, { tables, columns }: SheetMapping): boolean {
  if ('row' in match) {
    return row === match.row && columns.some((one) => one.table === match.table && one.col === col);
  }
  const { bodyRows } = tables[match.table]!;
  return col === match.col && row >= bodyRows[0] && row <= bodyRows[1];
}

/** Where the figures of a line that takes none would stand: of a row, in the columns figures are read from. */
function standsOpen(match: Match, mapping: SheetMapping): (at: Address) => boolean {
  if (!('row' in match)) return (at) => isOn(at, match, mapping);
  const cols = mapping.columns
    .filter((one) => one.table === match.table && isRead(one))
    .map(({ col }) => col);
  const own = new Set(match.series ? cols.filter((col) => match.series?.includes(col)) : cols);
  return ({ row, col }) => row === match.row && own.has(col);
}

const REMARKS: readonly string[] = ['qualifier', 'note', 'explanation'];

/** Whether a column is, or may still turn out to be, one of figures. */
function isRead({ match, meaning }: ColumnMatch): boolean {
  if (match && 'notTaken' in match) return false;
  return !notTakenSchema.safeParse(meaning).success && !REMARKS.includes(meaning ?? '');
}

/** Numbers, and texts with a number in them; a day is neither. */
function holdsDigits({ value, numberFormat = 'General' }: Cell): boolean {
  if (typeof value === 'number') return calendarFieldsOf(numberFormat) === undefined;
  return typeof value === 'string' && /\d/.test(value);
}

function shownFigure({ cell, factor }: MappedFigure, cellAt: (row: number, col: number) => Cell | undefined) {
  const { row, col } = parseAddress(cell)!;
  const found = cellAt(row, col);
  const text = found ? shownValue(found) : '–';
  return `${cell}: ${factor && factor !== 1 ? `${text} × ${figure(factor)}` : text}`;
}

function shownCell(cell: Cell): string {
  return `${formatAddress(cell)}: ${shownValue(cell)}`;
}

/** Enough of a text to know it by. */
const LONGEST = 60;

function shownValue(cell: Cell): string {
  const { value } = cell;
  if (typeof value === 'number') return figure(value);
  if (isCellError(value)) return value.error;
  const text = typeof value === 'string' ? readableText(cell) : String(value ?? '');
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text}”`;
}
