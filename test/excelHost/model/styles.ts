import { addressesOf, isInside } from '../../../src/core/sheet/address';
import { type Area, contains, intersection, isUnbounded } from './area';
import type { Grid } from './grid';
import { isSameProperty, NORMAL, type Style, type StyleKey, type StylePatch } from './style';

/** A format given to whole rows, columns or the sheet. */
type Layer = { readonly area: Area; readonly patch: StylePatch };

/** The formats of one sheet: those of whole rows and columns, and over them those of cells. */
export class Styles {
  /** The newest first. */
  #layers: Layer[] = [];

  constructor(private readonly grid: Grid) {}

  apply(area: Area, patch: StylePatch): void {
    if (isUnbounded(area)) this.#applyLayer(area, patch);
    else this.#applyCells(area, patch);
  }

  /** One property of one cell. */
  property<K extends StyleKey>(row: number, col: number, key: K): Style[K] {
    const own = this.grid.at(row, col)?.style?.[key];
    return own === undefined ? this.#underneath(row, col, key) : (own as Style[K]);
  }

  /** The one value all cells of an area have, or null where they differ, as the API answers. */
  uniform<K extends StyleKey>(area: Area, key: K): Style[K] | null {
    const values = isUnbounded(area) ? this.#someValues(area, key) : this.#allValues(area, key);
    let first: Style[K] | undefined;
    for (const value of values) {
      first ??= value;
      if (!isSameProperty(value, first)) return null;
    }
    return first ?? null;
  }

  /** Back to Normal. */
  clear(area: Area): void {
    const remove = new Set(Object.keys(NORMAL) as StyleKey[]);
    this.#removeFromCells(area, remove);
    if (isUnbounded(area)) this.#applyLayer(area, { ...NORMAL });
    else if (this.#layers.some((layer) => intersection(layer.area, area))) this.#applyCells(area, NORMAL);
  }

  copyTo(other: Styles): void {
    other.#layers = [...this.#layers];
  }

  #applyLayer(area: Area, patch: StylePatch): void {
    this.#removeFromCells(area, new Set(Object.keys(patch) as StyleKey[]));
    this.#layers = [{ area, patch }, ...this.#layers.filter((layer) => !isCovered(layer, area, patch))];
  }

  #applyCells(area: Area, patch: StylePatch): void {
    for (const { row, col } of addressesOf(area)) {
      const cell = this.grid.ensure(row, col);
      cell.style = { ...cell.style, ...patch };
    }
  }

  #removeFromCells(area: Area, keys: ReadonlySet<StyleKey>): void {
    this.grid.visit(area, (cell) => {
      const kept = Object.entries(cell.style ?? {}).filter(([key]) => !keys.has(key as StyleKey));
      cell.style = kept.length > 0 ? (Object.fromEntries(kept) as StylePatch) : undefined;
    });
  }

  #underneath<K extends StyleKey>(row: number, col: number, key: K): Style[K] {
    const layer = this.#layers.find(({ area, patch }) => key in patch && isInside({ row, col }, area));
    return (layer?.patch[key] ?? NORMAL[key]) as Style[K];
  }

  *#allValues<K extends StyleKey>(area: Area, key: K): Generator<Style[K]> {
    for (const { row, col } of addressesOf(area)) yield this.property(row, col, key);
  }

  /** Enough of whole rows or columns: where layers begin and end, and the cells with a style of their own. */
  *#someValues<K extends StyleKey>(area: Area, key: K): Generator<Style[K]> {
    for (const [row, col] of this.#corners(area)) yield this.#underneath(row, col, key);
    const own: Style[K][] = [];
    this.grid.visit(area, (_, row, col) => own.push(this.property(row, col, key)));
    yield* own;
  }

  #corners(area: Area): [number, number][] {
    const parts = this.#layers.flatMap((layer) => intersection(layer.area, area) ?? []);
    const rows = [area.from.row, ...parts.flatMap(({ from, to }) => [from.row, to.row + 1])];
    const cols = [area.from.col, ...parts.flatMap(({ from, to }) => [from.col, to.col + 1])];
    const rowsInside = [...new Set(rows)].filter((row) => row <= area.to.row);
    const colsInside = [...new Set(cols)].filter((col) => col <= area.to.col);
    return rowsInside.flatMap((row) => colsInside.map((col): [number, number] => [row, col]));
  }
}

const isCovered = (layer: Layer, area: Area, patch: StylePatch) =>
  contains(area, layer.area) && Object.keys(layer.patch).every((key) => key in patch);
