import type { ColumnKey } from '../template/columns';
import { VALUE_COLUMNS } from '../template/columns';
import type { AdoptedFigure } from './adoptedFigures';

type Columns = ReadonlyMap<ColumnKey, number>;

/** A metric's row on an office's sheet, and the column of each of its figures. */
type MetricRow = { readonly metric: string; readonly row: number; readonly columns: Columns };

/** Rows whose figures stand in the same columns: one code column and one set of tags serves them all. */
export type AdoptionSet = {
  readonly columns: Columns;
  readonly rows: readonly { readonly row: number; readonly metric: string }[];
};

/** A set while it is being put together. */
type OpenSet = {
  readonly columns: Map<ColumnKey, number>;
  readonly rows: { readonly row: number; readonly metric: string }[];
};

/** As many sets as there are tags for. */
const MOST_SETS = 19;

/**
 * The sets of columns that give each figure its tag: one for a plain table, two where a row carries two metrics
 * (`Số buổi | Số lượt`), another for a second table whose columns stand elsewhere. Undefined where more were needed
 * than there are tags for.
 */
export function adoptionSets(figures: readonly AdoptedFigure[]): AdoptionSet[] | undefined {
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
function metricRows(figures: readonly AdoptedFigure[]): MetricRow[] {
  const rows = new Map<string, { metric: string; row: number; columns: Map<ColumnKey, number> }>();
  for (const { at, metric, column } of figures) {
    const line = rows.get(metric.code) ?? { metric: metric.code, row: at.row, columns: new Map() };
    line.columns.set(column, at.col);
    rows.set(metric.code, line);
  }
  const left = ({ columns }: MetricRow) => Math.min(...columns.values());
  return [...rows.values()].sort((a, b) => a.row - b.row || left(a) - left(b));
}

/**
 * The same figures in the same columns, lest a cell the matching leaves be read; no remark under two tags or in two
 * columns.
 */
function isCompatible(set: Columns, columns: Columns): boolean {
  const isSameFigures = VALUE_COLUMNS.every((key) => set.get(key) === columns.get(key));
  return (
    isSameFigures &&
    [...columns].every(([key, col]) => {
      const own = set.get(key);
      return own === undefined ? ![...set.values()].includes(col) : own === col;
    })
  );
}
