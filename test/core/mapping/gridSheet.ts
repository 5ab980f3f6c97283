import { formatAddress, parseRange, range } from '../../../src/core/sheet/address';
import type { Cell, SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** What a grid cannot draw. */
export type GridExtras = {
  readonly name?: string;
  /** A1 ranges. */
  readonly merges?: readonly string[];
  /** Counted from 1, rows and columns alike. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenCols?: readonly number[];
  readonly font?: string;
};

/**
 * A sheet as a person sees it: one line per row from row 1, cells between bars from column A, a blank line a blank
 * row. `12` is a number, `"12"` text, `=F1 → 5` a formula with its result, nothing a blank cell, `<` a cell merged
 * into the one left of it and `^` into the one above.
 */
export function gridSheet(grid: string, extras: GridExtras = {}): SheetSnapshot {
  const lines = grid.replace(/^\n|\n\s*$/g, '').split('\n');
  const texts = lines.map((line) => (line.trim() === '' ? [] : line.split('|').map((text) => text.trim())));
  const cells = texts.flatMap((row, at) => row.flatMap((text, col) => cellOf(at, col, text, extras.font)));
  const drawn = texts.flatMap((row, at) => row.flatMap((text, col) => mergeAt(texts, at, col, text)));
  const named = (extras.merges ?? []).flatMap((text) => parseRange(text) ?? []);
  return {
    name: extras.name ?? 'Sheet1',
    visibility: 'visible',
    cells,
    merges: [...drawn, ...named],
    hiddenRows: (extras.hiddenRows ?? []).map((row) => row - 1),
    hiddenCols: (extras.hiddenCols ?? []).map((col) => col - 1),
  };
}

/** The merged area that begins at a cell: as far as `<` runs right of it and rows of `^` below. */
function mergeAt(texts: readonly (readonly string[])[], row: number, col: number, text: string) {
  if (text === '<' || text === '^') return [];
  let lastCol = col;
  while (texts[row]?.[lastCol + 1] === '<') lastCol++;
  let lastRow = row;
  while (texts[lastRow + 1]?.[col] === '^') lastRow++;
  return lastRow > row || lastCol > col ? [range(row, col, lastRow, lastCol)] : [];
}

function cellOf(row: number, col: number, text: string, font: string | undefined): Cell[] {
  if (text === '' || text === '<' || text === '^') return [];
  const named = font === undefined ? {} : { font };
  if (!text.startsWith('=')) return [{ row, col, value: contentOf(text), ...named }];
  const [formula = '', result = ''] = text.split('→').map((part) => part.trim());
  return [{ row, col, formula, value: result === '' ? null : contentOf(result), ...named }];
}

function contentOf(text: string): string | number {
  if (/^".*"$/s.test(text)) return text.slice(1, -1);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replaceAll('\\n', '\n');
}

/** A figure as short text: `F12 B01 period`, with unit, part and factor where there are. */
export function figureText(figure: {
  cell: string;
  metric: string;
  column: string;
  unit?: string | undefined;
  part?: number | undefined;
  factor?: number | undefined;
}): string {
  const { cell, metric, column, unit, part, factor } = figure;
  return [
    cell,
    metric,
    column,
    unit,
    part === undefined ? undefined : `#${part}`,
    factor ? `×${factor}` : undefined,
  ]
    .filter((text) => text !== undefined)
    .join(' ');
}

/** The same sheet with a blank row or column before one; merges across it grow, as in Excel. */
export function insertBlank(sheet: SheetSnapshot, axis: 'row' | 'col', before: number): SheetSnapshot {
  const moved = (place: number) => (place >= before ? place + 1 : place);
  const cells = sheet.cells.map((cell) => ({ ...cell, [axis]: moved(cell[axis]) }));
  const merges = sheet.merges.map(({ from, to }) => ({
    from: { ...from, [axis]: moved(from[axis]) },
    to: { ...to, [axis]: moved(to[axis]) },
  }));
  return {
    ...sheet,
    cells,
    merges,
    hiddenRows: axis === 'row' ? sheet.hiddenRows.map(moved) : sheet.hiddenRows,
    hiddenCols: axis === 'col' ? sheet.hiddenCols.map(moved) : sheet.hiddenCols,
  };
}

/** An address as text moved by `insertBlank`. */
export function movedAddress(
  { row, col }: { row: number; col: number },
  axis: 'row' | 'col',
  before: number,
): string {
  return formatAddress({
    row: axis === 'row' && row >= before ? row + 1 : row,
    col: axis === 'col' && col >= before ? col + 1 : col,
  });
}
