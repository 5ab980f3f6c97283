import type { Metric } from '../catalogue/metric';
import type { Report, ReportedValue, ReportLine } from '../report/report';
import type { CellValue } from '../sheet/snapshot';
import { isCellError } from '../sheet/snapshot';
import { VALUE_COLUMNS, type ValueColumn } from '../template/columns';

/** A value cell of a report with its metric and row. */
export type ValueCell = {
  readonly metric: Metric;
  readonly line: ReportLine;
  readonly column: ValueColumn;
  readonly value: ReportedValue;
};

/** Every value cell, in the catalogue's order, but cumulative figures the form copies from the period. */
export function valueCellsOf({ catalogue, lines }: Report): ValueCell[] {
  return catalogue.metrics.flatMap((metric) => {
    const line = lines[metric.code];
    if (!line) return [];
    const columns = VALUE_COLUMNS.filter((column) => column !== 'cumulative' || !isCopied(line));
    return columns.map((column) => ({ metric, line, column, value: line.values[column] }));
  });
}

/** Whether the cumulative is a copy of the period: what is wrong with one is not said again of the other. */
export function isCopied({ values: { period, cumulative } }: ReportLine): boolean {
  return (
    cumulative.formula !== undefined &&
    cumulative.state === period.state &&
    contentOf(cumulative.raw) === contentOf(period.raw)
  );
}

function contentOf(raw: CellValue | undefined): string | number | boolean | undefined {
  return isCellError(raw) ? raw.error : raw;
}
