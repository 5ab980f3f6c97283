import { type Catalogue, findMetric } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import type { Period } from '../catalogue/period';
import { type Address, parseAddress } from '../sheet/address';
import type { EditedCell } from '../sheet/edit';
import * as fx from '../sheet/formula';
import { type CellValue, indexCells, isCellError, type SheetSnapshot } from '../sheet/snapshot';
import type { Computed } from '../template/cells';
import { VALUE_COLUMNS } from '../template/columns';
import { isCumulativeComputed } from '../template/inputs';
import { blankBeside, convertedFigure, UNREAD } from './convertedFigure';
import { readFigure } from './readFigure';
import type { FigureColumn, MappedFigure, SheetMapping } from './sheetMapping';

/** A figure, the office's cell that shows it, and the cell it is read from: that one, or a hidden one of its row. */
export type AdoptedFigure = {
  readonly metric: Metric;
  readonly column: FigureColumn;
  readonly shown: Address;
  readonly at: Address;
  readonly value: CellValue | undefined;
  readonly isConverted: boolean;
};

/**
 * `cells` are the hidden cells that work figures out, from column `firstCol` on; `cols` says how many columns. `lost`:
 * the office's cells whose figure is matched but not worked out by a formula, such as `gần 400` in another measure.
 */
export type AdoptedFigures = {
  readonly lost: readonly string[];
  readonly figures: readonly AdoptedFigure[];
  readonly cells: readonly EditedCell[];
  readonly cols: number;
};

/**
 * Each matched figure with a cell of its own that holds it alone, in the metric's unit, on one row per metric. Several
 * figures in a cell, other measures and figures of other rows are worked out in hidden cells by native formulas. As in
 * a form, the cumulative figure is the period's where nothing else is typed and the two are one.
 */
export function adoptedFigures(
  sheet: SheetSnapshot,
  mapping: SheetMapping,
  { catalogue, period }: { readonly catalogue: Catalogue; readonly period: Period },
  firstCol: number,
): AdoptedFigures {
  const cellAt = indexCells(sheet);
  const hidden = new HiddenCells(firstCol);
  const figures: AdoptedFigure[] = [];
  const lost: string[] = [];
  for (const [code, mapped] of byMetric(mapping.figures)) {
    const metric = findMetric(catalogue, code);
    if (!metric) continue;
    const own = asPeriod(mapped, metric, period);
    const home = addressOf(own.find(({ column }) => column === 'period') ?? own[0]!);
    const valueAt = ({ row, col }: Address) => cellAt(row, col)?.value ?? undefined;
    for (const figure of own) {
      const shown = addressOf(figure);
      const isValue = VALUE_COLUMNS.some((key) => key === figure.column);
      const { part, factor = 1 } = figure;
      const base = { metric, column: figure.column, shown };
      if (!isValue || (part === undefined && factor === 1 && shown.row === home.row)) {
        if (shown.row !== home.row) continue;
        figures.push({ ...base, at: shown, value: valueAt(shown), isConverted: false });
        continue;
      }
      const parts = partsAt(mapping, shown);
      const made = convertedFigure(metric, shown, valueAt(shown), { part, parts, factor });
      const at = hidden.add(home.row, `${shown.col}/${part ?? ''}`, made);
      figures.push({ ...base, at, value: made.value, isConverted: true });
      const matched = readFigure(figure, cellAt(shown.row, shown.col), metric);
      if (made.value === UNREAD && matched.value !== null) lost.push(figure.cell);
    }
    if (!own.some(({ column }) => column === 'period')) {
      const made = blankBeside(home);
      const at = hidden.add(home.row, 'none', made);
      figures.push({ metric, column: 'period', shown: home, at, value: made.value, isConverted: true });
    }
  }
  return { figures, lost, cells: hidden.cells, cols: hidden.cols };
}

/** Cells in columns of their own, one column for cells of one origin as far as rows allow. */
class HiddenCells {
  readonly cells: EditedCell[] = [];
  private readonly origins: string[] = [];

  constructor(private readonly firstCol: number) {}

  get cols(): number {
    return this.origins.length;
  }

  add(row: number, origin: string, { text, value }: Computed<CellValue>): Address {
    const isFree = (index: number) =>
      !this.cells.some((cell) => cell.row === row && cell.col === this.firstCol + index);
    let index = this.origins.findIndex((one, at) => one === origin && isFree(at));
    if (index < 0) index = this.origins.push(origin) - 1;
    const at = { row, col: this.firstCol + index };
    this.cells.push({ ...at, value: isCellError(value) ? null : value, formula: fx.formula(text) });
    return at;
  }
}

function byMetric(figures: readonly MappedFigure[]): Map<string, MappedFigure[]> {
  const metrics = new Map<string, MappedFigure[]>();
  for (const figure of figures) metrics.set(figure.metric, [...(metrics.get(figure.metric) ?? []), figure]);
  return metrics;
}

function asPeriod(figures: readonly MappedFigure[], metric: Metric, period: Period): MappedFigure[] {
  const has = (key: FigureColumn) => figures.some(({ column }) => column === key);
  if (has('period') || !has('cumulative') || !isCumulativeComputed(metric, period)) return [...figures];
  return figures.map((figure) => (figure.column === 'cumulative' ? { ...figure, column: 'period' } : figure));
}

/** How many figures are due in a cell, those nobody takes among them. */
function partsAt({ rows, columns }: SheetMapping, { row, col }: Address): number {
  const matches = [...rows.filter((one) => one.row === row), ...columns.filter((one) => one.col === col)];
  return 1 + Math.max(0, ...matches.map(({ part = 0 }) => part));
}

function addressOf({ cell }: MappedFigure): Address {
  const address = parseAddress(cell);
  if (!address) throw new Error(`figure at ${cell}`);
  return address;
}
