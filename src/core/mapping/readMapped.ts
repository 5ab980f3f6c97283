import { type Catalogue, findMetric } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import type { Period } from '../catalogue/period';
import type { Report, ReportedText, ReportedValue, ReportLine } from '../report/report';
import { parseAddress } from '../sheet/address';
import { type Cell, indexCells, type SheetSnapshot } from '../sheet/snapshot';
import { VALUE_COLUMNS, type ValueColumn } from '../template/columns';
import { isCumulativeComputed } from '../template/inputs';
import { foldText } from '../text/fold';
import { parseNumberless } from '../text/numberless';
import { combineQualifiers, splitQualifier } from '../text/qualifier';
import { mappedWritings } from './mappedWritings';
import { readableText } from './readableText';
import { readFigure } from './readFigure';
import type { FigureColumn, MappedFigure, SheetMapping } from './sheetMapping';

export type MappedReading = {
  readonly catalogue: Catalogue;
  /** Roster code and name of the sheet's unit, where its figures do not name one themselves. */
  readonly unit?: { readonly code: string; readonly name: string } | undefined;
  /** Names of units by roster code, where the sheet holds several. */
  readonly nameOf?: (code: string) => string | undefined;
  readonly period: Period;
};

/**
 * The reports a mapped sheet holds, one to a unit, as `parseReports` gives them: a line for each metric the sheet
 * has, blank in the columns it lacks. Figures whose unit nobody said are left out. Throws a RangeError on figures of
 * a metric the catalogue does not have.
 */
export function readMapped(sheet: SheetSnapshot, mapping: SheetMapping, reading: MappedReading): Report[] {
  const fallback = reading.unit?.code ?? mapping.unit?.code;
  const byUnit = new Map<string, MappedFigure[]>();
  for (const figure of mapping.figures) {
    const unit = figure.unit ?? fallback;
    if (unit !== undefined) byUnit.set(unit, [...(byUnit.get(unit) ?? []), figure]);
  }
  const cellAt = indexCells(sheet);
  return [...byUnit].map(([unit, figures]) => ({
    sheet: sheet.name,
    role: 'unit',
    catalogue: reading.catalogue,
    unit,
    unitName: (unit === reading.unit?.code ? reading.unit.name : undefined) ?? reading.nameOf?.(unit) ?? '',
    period: reading.period,
    lines: linesOf(figures, cellAt, reading),
    texts: {},
    textCells: {},
    writings: mappedWritings(sheet, figures),
  }));
}

type CellAt = ReturnType<typeof indexCells>;

function linesOf(
  figures: readonly MappedFigure[],
  cellAt: CellAt,
  { catalogue, period }: MappedReading,
): Record<string, ReportLine> {
  const unknown = figures.find(({ metric }) => !findMetric(catalogue, metric));
  if (unknown) throw new RangeError(`metric ${unknown.metric}`);
  const lines: Record<string, ReportLine> = {};
  for (const metric of catalogue.metrics) {
    const own = figures.filter((figure) => figure.metric === metric.code);
    if (own.length > 0 && metric.kind !== 'text') lines[metric.code] = lineOf(metric, own, cellAt, period);
  }
  return lines;
}

function lineOf(metric: Metric, figures: readonly MappedFigure[], cellAt: CellAt, of: Period): ReportLine {
  const found = (column: FigureColumn) => figures.find((figure) => figure.column === column);
  const cellOf = (figure: MappedFigure): Cell | undefined => {
    const { row, col } = parseAddress(figure.cell)!;
    return cellAt(row, col);
  };
  const read = Object.fromEntries(
    VALUE_COLUMNS.map((column) => {
      const figure = found(column);
      return [column, figure ? readFigure(figure, cellOf(figure), metric) : blankAt(figures[0]!.cell)];
    }),
  ) as Record<ValueColumn, ReportedValue>;
  const has = { period: found('period') !== undefined, cumulative: found('cumulative') !== undefined };
  const { values, overwritten } = withCumulative(metric, read, has, of);
  const remark = (column: FigureColumn) => {
    const figure = found(column);
    return figure ? textOf(figure, cellOf(figure)) : undefined;
  };
  const [explanation, note] = [remark('explanation'), remark('note')];
  return {
    code: metric.code,
    row: parseAddress(values.period.cell)!.row,
    values,
    ...qualification(values, remark('qualifier'), found('qualifier')?.cell ?? values.period.cell),
    ...(overwritten ? { overwritten } : {}),
    ...(explanation ? { explanation } : {}),
    ...(note ? { note } : {}),
  };
}

function blankAt(cell: string): ReportedValue {
  return { cell, state: 'blank', value: null };
}

/**
 * As in a form, the cumulative figure is the period's own where the period begins the year, and for stocks; another
 * one typed there is kept aside. A sheet that has only the cumulative one has the period's by it.
 */
function withCumulative(
  metric: Metric,
  values: Record<ValueColumn, ReportedValue>,
  has: { readonly period: boolean; readonly cumulative: boolean },
  of: Period,
): Pick<ReportLine, 'values' | 'overwritten'> {
  const { period, cumulative: typed } = values;
  if (!isCumulativeComputed(metric, of)) return { values };
  if (!has.period) return { values: { ...values, period: typed } };
  const isOther = typed.state !== 'blank' && typed.value !== period.value;
  return {
    // A copy is no figure of its own: what is wrong with the period is not said again of it.
    values: {
      ...values,
      cumulative: {
        ...period,
        cell: has.cumulative ? typed.cell : period.cell,
        formula: typed.formula ?? '',
      },
    },
    ...(isOther ? { overwritten: typed } : {}),
  };
}

function textOf({ cell }: MappedFigure, found: Cell | undefined): ReportedText | undefined {
  const text = readableText(found);
  return text === '' ? undefined : { cell, text };
}

/** By the qualifier column and by what was typed before the figures themselves. */
function qualification(
  { period, cumulative }: ReportLine['values'],
  said: ReportedText | undefined,
  qualifierCell: string,
): Pick<ReportLine, 'qualifier' | 'qualifierCell' | 'unreadQualifier'> {
  const { qualifier: column, rest } = splitQualifier(foldText(said?.text ?? ''));
  const typed = [period, cumulative].flatMap(({ parsed }) =>
    parsed && 'qualifier' in parsed && parsed.qualifier ? [parsed.qualifier] : [],
  );
  const qualifier = combineQualifiers(column ? [column, ...typed] : typed);
  const isUnread = said !== undefined && rest !== '' && parseNumberless(rest) === undefined;
  return {
    qualifierCell,
    ...(qualifier ? { qualifier } : {}),
    ...(isUnread ? { unreadQualifier: said } : {}),
  };
}
