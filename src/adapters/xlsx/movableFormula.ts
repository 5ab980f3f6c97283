import { type Address, columnName, LAST_COL, LAST_ROW, parseAddress } from '../../core/sheet/address';

/** One coordinate of a reference; a fixed one carries `$` and does not move. */
type Axis = { readonly index: number; readonly isFixed: boolean };

/** `B$2`, or one side of `B:C` (no row) or of `2:3` (no column). */
type Reference = { readonly col?: Axis; readonly row?: Axis };

/** A formula cut into the references that move with its cell and the literal text between them. */
export type MovableFormula = readonly (string | Reference)[];

/** A string, a quoted sheet name, or a word (name, function, number, reference). */
const TOKEN = /("(?:[^"]|"")*"?|'(?:[^']|'')*'?)|[\w.$\\?\u0080-\uffff]+/y;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;

/**
 * Cuts a formula (A1 style, with or without `=`) so that it can be written for other cells. Only true references
 * move: not text in quotes, sheet names (`Q1!`, `Q1:Q4!`), functions (`LOG10(`), table columns or error values.
 */
export function cutFormula(text: string): MovableFormula {
  const pieces: (string | Reference)[] = [];
  let done = 0;
  for (let at = 0; at < text.length; ) {
    const found = referencesAt(text, at);
    if (found.references.length > 0) {
      pieces.push(text.slice(done, at), ...found.references);
      done = found.to;
    }
    at = found.to;
  }
  pieces.push(text.slice(done));
  return pieces;
}

/** The formula for the cell `rows` below and `cols` right of its own; what leaves the grid becomes `#REF!`. */
export function moveFormula(pieces: MovableFormula, rows: number, cols: number): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : printReference(piece, rows, cols)))
    .join('');
}

function printReference({ col, row }: Reference, rows: number, cols: number): string {
  const toCol = col && (col.isFixed ? col.index : col.index + cols);
  const toRow = row && (row.isFixed ? row.index : row.index + rows);
  if (isBeyond(toCol, LAST_COL) || isBeyond(toRow, LAST_ROW)) return '#REF!';
  const colText = toCol === undefined ? '' : (col?.isFixed ? '$' : '') + columnName(toCol);
  return toRow === undefined ? colText : `${colText}${row?.isFixed ? '$' : ''}${toRow + 1}`;
}

const isBeyond = (index: number | undefined, last: number) =>
  index !== undefined && (index < 0 || index > last);

/** The token at a place: where it ends, and the references it stands for, with the `:` between two of them. */
type Found = { readonly to: number; readonly references: readonly (string | Reference)[] };

function referencesAt(text: string, at: number): Found {
  if (text[at] === '[') return { to: afterBrackets(text, at), references: [] };
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (!match) return { to: at + 1, references: [] };
  const to = at + match[0].length;
  if (match[1] !== undefined || isFollowedByOwner(text, to)) return { to, references: [] };
  return (text[to] === ':' && pairAt(text, at, to)) || { to, references: parseCell(match[0]) };
}

/** A word before these is a function, a table or a sheet. */
const isFollowedByOwner = (text: string, to: number) => to < text.length && '([!'.includes(text[to]!);

/** `B:C`, `2:3`, or the first two words of `Q1:Q4!A1`, which move nothing. */
function pairAt(text: string, from: number, colon: number): Found | undefined {
  TOKEN.lastIndex = colon + 1;
  const second = TOKEN.exec(text);
  if (!second || second[1] !== undefined) return undefined;
  const to = colon + 1 + second[0].length;
  if (text[to] === '!' && text[from - 1] !== '!') return { to, references: [] };
  if (isFollowedByOwner(text, to)) return undefined;
  const ends = [text.slice(from, colon), second[0]].map((word) => parseColumn(word) ?? parseRow(word));
  const [start, end] = ends;
  return start && end && !start.row === !end.row ? { to, references: [start, ':', end] } : undefined;
}

function parseCell(word: string): Reference[] {
  const match = CELL.exec(word);
  const address = match ? parseAddress(`${match[2]}${match[4]}`) : undefined;
  return match && address
    ? [{ col: axis(address, 'col', match[1]), row: axis(address, 'row', match[3]) }]
    : [];
}

function parseColumn(word: string): Reference | undefined {
  const match = COLUMN.exec(word);
  const address = match ? parseAddress(`${match[2]}1`) : undefined;
  return address && { col: axis(address, 'col', match?.[1]) };
}

function parseRow(word: string): Reference | undefined {
  const match = ROW.exec(word);
  const address = match ? parseAddress(`A${match[2]}`) : undefined;
  return address && { row: axis(address, 'row', match?.[1]) };
}

function axis(address: Address, side: 'row' | 'col', mark: string | undefined): Axis {
  return { index: address[side], isFixed: mark === '$' };
}

/** The end of `[…]`, brackets inside counted and `'` taken as the escape it is there. */
function afterBrackets(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at + 1;
  }
  return text.length;
}
