import {
  type Range as Area,
  columnName,
  formatRange,
  LAST_COL,
  LAST_ROW,
  parseRange,
} from '../../../src/core/sheet/address';

export type { Area };

/** The whole grid of a sheet. */
export const GRID: Area = { from: { row: 0, col: 0 }, to: { row: LAST_ROW, col: LAST_COL } };

export function area(row: number, col: number, rows = 1, cols = 1): Area {
  return { from: { row, col }, to: { row: row + rows - 1, col: col + cols - 1 } };
}

export const rowsOf = ({ from, to }: Area) => to.row - from.row + 1;
export const colsOf = ({ from, to }: Area) => to.col - from.col + 1;
export const isEntireColumns = ({ from, to }: Area) => from.row === 0 && to.row === LAST_ROW;
export const isEntireRows = ({ from, to }: Area) => from.col === 0 && to.col === LAST_COL;
/** Whether cell contents cannot be asked for: whole rows or columns. */
export const isUnbounded = (one: Area) => isEntireColumns(one) || isEntireRows(one);
export const isSingleCell = (one: Area) => rowsOf(one) === 1 && colsOf(one) === 1;
export const isInGrid = ({ from, to }: Area) =>
  from.row >= 0 && from.col >= 0 && to.row <= LAST_ROW && to.col <= LAST_COL && isForward({ from, to });
const isForward = ({ from, to }: Area) => from.row <= to.row && from.col <= to.col;

/** `A1`, `$A$1:B2`, `A:C` or `1:3`; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const plain = text.replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return parseRange(`${columns[1]}1:${columns[2]}${LAST_ROW + 1}`);
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain);
  if (rows) return parseRange(`A${rows[1]}:${columnName(LAST_COL)}${rows[2]}`);
  return parseRange(plain);
}

/** The address as Excel writes it, without a sheet. */
export function formatArea(one: Area): string {
  if (isEntireRows(one)) return `${one.from.row + 1}:${one.to.row + 1}`;
  if (isEntireColumns(one)) return `${columnName(one.from.col)}:${columnName(one.to.col)}`;
  return formatRange(one);
}

export function intersection(a: Area, b: Area): Area | undefined {
  const both = {
    from: { row: Math.max(a.from.row, b.from.row), col: Math.max(a.from.col, b.from.col) },
    to: { row: Math.min(a.to.row, b.to.row), col: Math.min(a.to.col, b.to.col) },
  };
  return isForward(both) ? both : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    from: { row: Math.min(a.from.row, b.from.row), col: Math.min(a.from.col, b.from.col) },
    to: { row: Math.max(a.to.row, b.to.row), col: Math.max(a.to.col, b.to.col) },
  };
}

export const contains = (outer: Area, inner: Area) => {
  const both = intersection(outer, inner);
  return both !== undefined && isSameArea(both, inner);
};

export const isSameArea = (a: Area, b: Area) => formatArea(a) === formatArea(b);

/** What is left of an area when a part is cut out: at most four rectangles. */
export function withoutPart(whole: Area, part: Area): Area[] {
  const cut = intersection(whole, part);
  if (!cut) return [whole];
  const { from, to } = whole;
  const middle = (colFrom: number, colTo: number): Area => ({
    from: { row: cut.from.row, col: colFrom },
    to: { row: cut.to.row, col: colTo },
  });
  return [
    { from, to: { row: cut.from.row - 1, col: to.col } },
    middle(from.col, cut.from.col - 1),
    middle(cut.to.col + 1, to.col),
    { from: { row: cut.to.row + 1, col: from.col }, to },
  ].filter(isForward);
}
