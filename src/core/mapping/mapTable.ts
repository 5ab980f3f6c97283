import type { Catalogue } from '../catalogue/catalogue';
import { formatAddress } from '../sheet/address';
import { type Chosen, chooseMetric } from './chooseMetric';
import { meaningsOfLines } from './lineMeanings';
import { readLines } from './lines';
import { matchLines, type Slot } from './matchLines';
import type { Measure } from './measure';
import { measuredByValue } from './measuredByValue';
import type { Decision } from './memory';
import type { MetricIndex } from './metricIndex';
import { pairedByValue } from './pairedByValue';
import type { Meaning } from './periodMeaning';
import { readSeries, type Series, type SeriesOptions } from './series';
import {
  type Certainty,
  type ColumnMatch,
  type FigureColumn,
  figureColumnSchema,
  type MappedTable,
  notTakenSchema,
  type RowMatch,
} from './sheetMapping';
import { span, type Table } from './table';
import { askTotal } from './tableTotal';
import { addressOf, isBlockStart, spreadText, type View } from './view';

/** A table's part of a mapping. */
export type TableMapping = {
  readonly table: MappedTable;
  readonly rows: readonly RowMatch[];
  readonly columns: readonly ColumnMatch[];
};

export type TableContext = SeriesOptions & {
  readonly catalogue: Catalogue;
  readonly index: MetricIndex;
  readonly unit?: string;
  /** What money is in, where a line above the table says it for all. */
  readonly moneyScale?: Measure | undefined;
};

/** Matches the rows and columns of one table; `at` is its place among the sheet's tables. */
export function mapTable(
  table: Table,
  at: number,
  context: TableContext,
  known: readonly Decision[] = [],
): TableMapping {
  const series = readSeries(table, context);
  const lines = measuredByValue(table, readLines(table, context.roster), series);
  const paired = pairedByValue(
    table,
    lines,
    series,
    context.index,
    known.filter((one) => one.table === at),
  );
  const slots = matchLines(paired, series, context);
  const hasUnits = series.some(({ unit }) => unit) || lines.some(({ unit }) => unit);
  const meaningOf = meaningsOfLines(paired, context);
  const metrics = slots.map((slot) => {
    const asked = hasUnits || !slot.line.isTotal ? undefined : askTotal(slot, slots, table, context.index);
    return metricSide(slot, at, asked ?? chooseMetric(slot, hasUnits), table.view, meaningOf(slot.line));
  });
  const meanings = series.map((one) => meaningSide(one, at, table.view));
  return {
    table: geometryOf(table, context.unit, series),
    ...(table.view.turned
      ? {
          rows: meanings.map(({ place, text, ...rest }) => ({ row: place, label: text, ...rest })),
          columns: metrics.map(({ place, text, ...rest }) => ({ col: place, header: text, ...rest })),
        }
      : {
          rows: metrics.map(({ place, text, ...rest }) => ({ row: place, label: text, ...rest })),
          columns: meanings.map(({ place, text, ...rest }) => ({ col: place, header: text, ...rest })),
        }),
  };
}

type Side = Omit<RowMatch, 'row' | 'label'> & { readonly place: number; readonly text: string };

/** What the row is, and what its figures are where its own labels say that too: `named`. */
function metricSide(slot: Slot, table: number, metric: Chosen, view: View, named: Meaning | undefined): Side {
  const { line } = slot;
  const isUnit = line.unit !== undefined && line.isHeading;
  const chosen = withMeaning(metric, named);
  return {
    table,
    place: view.rowAt(line.row),
    text: line.label.text,
    certainty: chosen.certainty,
    reasons: [...chosen.reasons],
    ...(slot.measure ? { measure: slot.measure } : {}),
    ...(slot.part === undefined ? {} : { part: slot.part }),
    ...(slot.series ? { series: slot.series.map(view.colAt) } : {}),
    ...(chosen.match ? { match: isUnit ? { notTaken: 'unit' as const } : chosen.match } : {}),
    candidates: [...chosen.candidates],
    ...(chosen.factor === undefined ? {} : { factor: chosen.factor }),
    ...(chosen.meaning ? { meaning: chosen.meaning } : {}),
    ...(line.unit ? { unit: line.unit } : {}),
  };
}

/** Figures of another period and comparisons are not taken; where nothing tells the period a person must. */
function withMeaning(chosen: Chosen, named: Meaning | undefined): Chosen & { meaning?: FigureColumn } {
  if (!named) return chosen;
  const { match, ...rest } = chosen;
  const reasons = [...chosen.reasons, ...named.reasons];
  const meaning = figureColumnSchema.safeParse(named.meaning).data;
  if (meaning) return { ...chosen, reasons, meaning, certainty: lessSure(chosen.certainty, named.certainty) };
  const notTaken = notTakenSchema.safeParse(named.meaning).data;
  if (!notTaken) return { ...rest, reasons, certainty: 'unclear' };
  return { certainty: named.certainty, reasons: named.reasons, candidates: [], match: { notTaken } };
}

function lessSure(a: Certainty, b: Certainty): Certainty {
  return [a, b].includes('unclear') ? 'unclear' : a === 'certain' ? b : a;
}

function meaningSide(
  { col, header, meaning, certainty, reasons, unit }: Series,
  table: number,
  view: View,
): Side {
  return {
    table,
    place: view.colAt(col),
    text: header,
    certainty,
    reasons: [...reasons],
    candidates: [],
    ...(meaning ? { meaning } : {}),
    ...(unit ? { unit } : {}),
  };
}

const REMARKS: ReadonlySet<string | undefined> = new Set(['note', 'explanation', 'qualifier']);

function geometryOf(table: Table, unit: string | undefined, series: readonly Series[]): MappedTable {
  const { view, header, body, labelCols, measureCol, valueCols } = table;
  const [rows, names] = view.turned ? [valueCols, labelCols] : [span(body), span(header)];
  const rowAt = view.turned ? view.colAt : view.rowAt;
  const named = view.turned
    ? span(header).map(view.rowAt)
    : [...labelCols, measureCol ?? []].flat().map(view.colAt);
  return {
    metricsIn: view.turned ? 'columns' : 'rows',
    ...(table.headless ? {} : { headerRows: [rowAt(names[0]!), rowAt(names.at(-1)!)] }),
    bodyRows: rows.length === 0 ? [0, -1] : [rowAt(rows[0]!), rowAt(rows.at(-1)!)],
    labelCols: named,
    ...(unit ? { unit } : {}),
    skipped: series.flatMap(({ col, meaning }) =>
      span(body)
        .filter((row) => isSkipped(table, row, col, REMARKS.has(meaning)))
        .map((row) => formatAddress(addressOf(view, row, col))),
    ),
  };
}

/** Inside a merged area, shared by several rows, or an empty remark: no figure of the row's own. */
function isSkipped({ view }: Table, row: number, col: number, isRemark: boolean): boolean {
  const { from, to } = view.blockAt(row, col);
  if (isRemark) return !isBlockStart(view, row, col) || spreadText(view, row, col) === '';
  return !isBlockStart(view, row, col) || to.row > from.row;
}
