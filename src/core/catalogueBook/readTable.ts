import { formatAddress } from '../sheet/address';
import {
  type Cell,
  indexCells,
  isCellError,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../sheet/snapshot';
import { normaliseText } from '../text/fold';
import type { BookProblem, Coded } from './bookProblem';
import type { BookColumn } from './columns';

/** A row of a table as read; blank rows are not listed. */
export type TableRow<Key extends string> = {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** Clean text on one line; `""` where blank. */
  readonly text: (key: Key) => string;
  readonly value: (key: Key) => Cell | undefined;
};

export type ReadTable<Key extends string> = {
  readonly sheet: string;
  readonly rows: readonly TableRow<Key>[];
  /** The value of a property above the table; `""` where there is none. */
  readonly property: (tag: string) => string;
  /** A problem at a row's cell; of a column that is not there at the first one. */
  readonly at: (row: number, key: Key, problem: Coded) => BookProblem;
  /** A problem at a property's value, or at the table's first cell. */
  readonly atProperty: (tag: string, problem: Coded) => BookProblem;
  readonly problems: readonly BookProblem[];
};

/** Finds a table by its tags, wherever its sheet, rows and columns stand; undefined where no sheet has it. */
export function readTable<Key extends string>(
  { sheets }: WorkbookSnapshot,
  columns: readonly BookColumn<Key>[],
  valueColumn: Key,
): ReadTable<Key> | undefined {
  for (const sheet of sheets) {
    const tagRow = tagRowOf(sheet, columns);
    if (tagRow !== undefined) return tableAt(sheet, tagRow, columns, valueColumn);
  }
  return undefined;
}

/** The first row with at least two of the tags. */
function tagRowOf({ cells }: SheetSnapshot, columns: readonly BookColumn[]): number | undefined {
  const tags = new Set(columns.map(({ tag }) => tag));
  const found = new Map<number, Set<unknown>>();
  for (const { row, value } of cells) {
    if (typeof value !== 'string' || !tags.has(value)) continue;
    const seen = found.get(row) ?? new Set();
    found.set(row, seen.add(value));
    if (seen.size > 1) return row;
  }
  return undefined;
}

function tableAt<Key extends string>(
  sheet: SheetSnapshot,
  tagRow: number,
  columns: readonly BookColumn<Key>[],
  valueColumn: Key,
): ReadTable<Key> {
  const cellAt = indexCells(sheet);
  const tags = sheet.cells.filter(({ row }) => row === tagRow);
  const places = columnPlaces(tags, columns);
  const firstCol = Math.min(...places.values());
  const value = (row: number, key: Key) => {
    const col = places.get(key);
    return col === undefined ? undefined : cellAt(row, col);
  };
  const placed = (row: number, col: number, problem: Coded): BookProblem => {
    return { ...problem, sheet: sheet.name, cell: formatAddress({ row, col }) };
  };
  const propertyRow = (tag: string) => sheet.cells.find((cell) => cell.value === tag)?.row;
  return {
    sheet: sheet.name,
    rows: dataRows(sheet, tagRow + 1, new Set(places.values())).map((row) => {
      return { row, value: (key) => value(row, key), text: (key) => textOf(value(row, key)) };
    }),
    property: (tag) => {
      const row = propertyRow(tag);
      return row === undefined ? '' : textOf(value(row, valueColumn));
    },
    at: (row, key, problem) => placed(row, places.get(key) ?? firstCol, problem),
    atProperty: (tag, problem) =>
      placed(propertyRow(tag) ?? tagRow + 1, places.get(valueColumn) ?? firstCol, problem),
    problems: columnProblems(tags, columns).map(([col, problem]) =>
      placed(tagRow + 1, col ?? firstCol, problem),
    ),
  };
}

function columnPlaces<Key extends string>(
  tags: readonly Cell[],
  columns: readonly BookColumn<Key>[],
): Map<Key, number> {
  const places = columns.flatMap(({ key, tag }) => {
    const cell = tags.find(({ value }) => value === tag);
    return cell ? [[key, cell.col] as const] : [];
  });
  return new Map(places);
}

/** Rows below the header with anything in a column of the table. */
function dataRows({ cells }: SheetSnapshot, header: number, cols: ReadonlySet<number>): number[] {
  const filled = cells.filter((cell) => cell.row > header && cols.has(cell.col) && textOf(cell) !== '');
  return [...new Set(filled.map(({ row }) => row))].sort((a, b) => a - b);
}

/** Columns lost, and columns there twice. */
function columnProblems(
  tags: readonly Cell[],
  columns: readonly BookColumn[],
): (readonly [col: number | undefined, problem: Coded])[] {
  return columns.flatMap(({ tag, header, isOptional }): (readonly [number | undefined, Coded])[] => {
    const [first, second] = tags.filter(({ value }) => value === tag);
    if (first && second) {
      const facts = { column: header, other: formatAddress({ row: first.row + 1, col: first.col }) };
      return [[second.col, { code: 'doubleColumn', facts }]];
    }
    return first || isOptional ? [] : [[undefined, { code: 'noColumn', facts: { column: header } }]];
  });
}

/** A cell's text, clean and on one line. */
function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? '';
  return normaliseText(isCellError(value) ? value.error : String(value)).replace(/\s+/g, ' ');
}
