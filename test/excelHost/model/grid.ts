import type { CellValue } from '../../../src/core/sheet/snapshot';
import { type Area, colsOf, rowsOf } from './area';
import type { StylePatch } from './style';

/** A constant, or a formula with its last calculated value (null: never calculated). */
export type Content =
  | { readonly value: CellValue; readonly formula?: undefined }
  | { readonly value: CellValue | null; readonly formula: string };

export type GridCell = { content?: Content | undefined; style?: StylePatch | undefined };

export type Visit = (cell: GridCell, row: number, col: number) => void;

/** The cells of a sheet that hold or show something; all others are blank and Normal. */
export class Grid {
  readonly #rows = new Map<number, Map<number, GridCell>>();

  at(row: number, col: number): GridCell | undefined {
    return this.#rows.get(row)?.get(col);
  }

  /** The cell to be written to, made where there was none. */
  ensure(row: number, col: number): GridCell {
    const cells = this.#rows.get(row) ?? new Map<number, GridCell>();
    const cell = cells.get(col) ?? {};
    this.#rows.set(row, cells.set(col, cell));
    return cell;
  }

  /** Visits the existing cells of an area, row by row. */
  visit(where: Area, visit: Visit): void {
    const rows = within(this.#rows, where.from.row, where.to.row, rowsOf(where));
    for (const row of rows) {
      const cells = this.#rows.get(row)!;
      for (const col of within(cells, where.from.col, where.to.col, colsOf(where))) {
        visit(cells.get(col)!, row, col);
      }
    }
  }

  /** The rectangle round the cells that pass, undefined where there are none. */
  extent(passes: (cell: GridCell) => boolean): Area | undefined {
    const rows: number[] = [];
    const cols: number[] = [];
    for (const [row, cells] of this.#rows) {
      for (const [col, cell] of cells) {
        if (!passes(cell)) continue;
        rows.push(row);
        cols.push(col);
      }
    }
    if (rows.length === 0) return undefined;
    const [from, to] = [smallest(rows), largest(rows)];
    return { from: { row: from, col: smallest(cols) }, to: { row: to, col: largest(cols) } };
  }
}

/** The keys between two bounds, ascending, by walking the shorter of the map and the bounds. */
function within(map: ReadonlyMap<number, unknown>, from: number, to: number, length: number): number[] {
  if (length <= map.size) {
    return Array.from({ length }, (_, index) => from + index).filter((key) => map.has(key));
  }
  return [...map.keys()].filter((key) => key >= from && key <= to).sort((a, b) => a - b);
}

// Math.min(...list) overflows the stack on a long sheet.
const smallest = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b));
const largest = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b));
