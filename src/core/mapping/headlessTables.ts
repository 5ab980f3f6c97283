import { candidatesFor, queryOf } from './candidates';
import { readLines } from './lines';
import { parseMeasures } from './measure';
import type { MetricIndex } from './metricIndex';
import { span, type Table } from './table';
import { columnsOf, type View } from './view';

const CLEAR = 0.8;
const LEAST_ROWS = 2;

/** Where no header row is found: the column whose texts are most often metrics, if any; its figures are asked about. */
export function headlessTables(view: View, index: MetricIndex): Table[] {
  const found = columnsOf(view)
    .map((col) => tableWithLabels(view, col))
    .map((table) => ({ table, count: metricRows(table, index) }))
    .sort((a, b) => b.count - a.count)[0];
  return found && found.count >= LEAST_ROWS ? [found.table] : [];
}

function tableWithLabels(view: View, labelCol: number): Table {
  const rows = span([0, view.rows - 1]);
  const first = rows.find((row) => view.textAt(row, labelCol) !== '') ?? 0;
  const measureCol = columnsOf(view).find(
    (col) =>
      col !== labelCol && rows.filter((row) => parseMeasures(view.textAt(row, col))).length >= LEAST_ROWS,
  );
  return {
    view,
    titles: [0, first - 1],
    header: [first, first - 1],
    body: [first, view.rows - 1],
    labelCols: [labelCol],
    ...(measureCol === undefined ? {} : { measureCol }),
    valueCols: columnsOf(view).filter(
      (col) => col > labelCol && col !== measureCol && rows.some((row) => view.textAt(row, col) !== ''),
    ),
    headless: true,
  };
}

function metricRows(table: Table, index: MetricIndex): number {
  return readLines(table, undefined).filter((line) => {
    const [best] = candidatesFor(queryOf(line, line.measures[0], [], undefined, undefined), index);
    return best !== undefined && best.topic >= CLEAR;
  }).length;
}
