import { type Address, parseAddress } from '../sheet/address';
import type { ColumnKey } from '../template/columns';
import type { MappedFigure } from './sheetMapping';

/** A metric's row on an office's sheet, and the column of each of its figures. */
type MetricRow = {
  readonly metric: string;
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
};

/** Rows whose figures stand in the same columns: one code column and one set of tags serves them all. */
export type AdoptionSet = {
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly rows: readonly { readonly row: number; readonly metric: string }[];
};

/** A set while it is being put together. */
type OpenSet = {
  readonly columns: Map<ColumnKey, number>;
  readonly rows: { readonly row: number; readonly metric: string }[];
};

/** As many sets as there are tags for. */
const MOST_SETS = 9;

/**
 * The sets of columns that give each figure its tag: one for a plain table, two where a row carries two metrics
 * (`Số buổi | Số lượt`), another for a second table whose columns stand elsewhere. Undefined where more than
 * nine were needed.
 */
export function adoptionSets(figures: readonly MappedFigure[]): AdoptionSet[] | undefined {
  const sets: OpenSet[] = [];
  for (const { metric, row, columns } of metricRows(figures)) {
    const fits = sets.find(
      (set) => !set.rows.some((other) => other.row === row) && isCompatible(set.columns, columns),
    );
    const set: OpenSet = fits ?? { columns: new Map(), rows: [] };
    if (!fits) sets.push(set);
    for (const [key, col] of columns) set.columns.set(key, col);
    set.rows.push({ row, metric });
  }
  return sets.length > MOST_SETS ? undefined : sets;
}

/** The metrics' rows from top to bottom, on one row from left to right. */
function metricRows(figures: readonly MappedFigure[]): MetricRow[] {
  const rows = new Map<string, { metric: string; row: number; columns: Map<ColumnKey, number> }>();
  for (const { cell, metric, column } of figures) {
    const { row, col } = addressOf(cell);
    const key = `${metric} ${row}`;
    const line = rows.get(key) ?? { metric, row, columns: new Map() };
    line.columns.set(column, col);
    rows.set(key, line);
  }
  const left = ({ columns }: MetricRow) => Math.min(...columns.values());
  return [...rows.values()].sort((a, b) => a.row - b.row || left(a) - left(b));
}

/** No tag on two columns, no column under two tags. */
function isCompatible(set: ReadonlyMap<ColumnKey, number>, columns: ReadonlyMap<ColumnKey, number>): boolean {
  return [...columns].every(([key, col]) => {
    const own = set.get(key);
    if (own !== undefined) return own === col;
    return ![...set.values()].includes(col);
  });
}

function addressOf(cell: string): Address {
  const address = parseAddress(cell);
  if (!address) throw new Error(`figure at ${cell}`);
  return address;
}
