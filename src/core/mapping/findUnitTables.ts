import type { Roster } from '../catalogue/roster';
import { candidatesFor, queryOf } from './candidates';
import { roleOfHeader } from './headerRole';
import { isNumberingRow } from './headerRows';
import { readLines } from './lines';
import { parseMark, RANK } from './mark';
import type { MetricIndex } from './metricIndex';
import { span, type Table } from './table';
import { unitOfLabel } from './unitInText';
import { columnsOf, isFigure, spreadText, textColumns, turn, type View } from './view';

/** A table with a unit to a row, and the sheet's rows it takes. */
export type UnitTable = { readonly table: Table; readonly rows: readonly [number, number] };

const MOST_HEADER_ROWS = 6;

/** Tables with a unit to a row and a metric to a column; the view they come in is turned. */
export function findUnitTables(view: View, roster: Roster | undefined, index: MetricIndex): UnitTable[] {
  if (!roster) return [];
  const found: UnitTable[] = [];
  for (const col of columnsOf(view)) {
    for (const rows of unitRuns(view, col, roster)) {
      if (found.some((one) => rows[0]! <= one.rows[1])) continue;
      const table = unitTable(view, col, rows, (found.at(-1)?.rows[1] ?? -1) + 1);
      if (table && namesMetrics(table.table, index)) found.push(table);
    }
  }
  return found;
}

const METRIC = 0.6;

/** Whether any column is headed by something like a metric; else the units are listed for another reason. */
function namesMetrics(table: Table, index: MetricIndex): boolean {
  return readLines(table, undefined).some((line) => {
    const [best] = candidatesFor(queryOf(line, line.measures[0], [], undefined, undefined), index);
    return best !== undefined && best.topic >= METRIC;
  });
}

/** Runs of rows that begin with a unit each, no unit twice in a run; one alone must stand under Đơn vị. */
function unitRuns(view: View, col: number, roster: Roster): number[][] {
  const runs: number[][] = [];
  const seen = new Set<string>();
  for (let row = 0; row < view.rows; row++) {
    const unit = unitOfLabel(view.textAt(row, col), roster);
    if (!unit) continue;
    const run = runs.at(-1);
    const isNew = !run || seen.has(unit.code) || hasOtherWords(view, run.at(-1)!, row, col);
    if (isNew) {
      runs.push([row]);
      seen.clear();
    } else run.push(row);
    seen.add(unit.code);
  }
  return runs.filter((run) => run.length > 1 || hasUnitHeader(view, run[0]!, col));
}

/** Whether something else than units is listed between two of them: then it is what the units are headings of. */
function hasOtherWords(view: View, from: number, to: number, col: number): boolean {
  const between = span([from + 1, to - 1]).filter(
    (row) => /\p{L}{2}/u.test(view.textAt(row, col)) && roleOfHeader(view.textAt(row, col)) !== 'total',
  );
  return between.length > 1 || between.some((row) => !isBlockName(view, row, col));
}

/** `II | Tuyến đất liền` over the next block of units. */
function isBlockName(view: View, row: number, col: number): boolean {
  const mark = col === 0 ? undefined : parseMark(view.textAt(row, col - 1));
  return mark?.rank === RANK.heading;
}

function hasUnitHeader(view: View, row: number, col: number): boolean {
  return span([Math.max(0, row - MOST_HEADER_ROWS), row - 1]).some(
    (above) => roleOfHeader(spreadText(view, above, col)) === 'unitName',
  );
}

function unitTable(view: View, col: number, rows: readonly number[], above: number): UnitTable | undefined {
  const first = rows[0]!;
  const header = headerAbove(view, first, col, above);
  if (!header) return undefined;
  const last = lastRow(view, view.blockAt(rows.at(-1)!, col).to.row, col);
  const leads = leadColumns(view, col, [header[1] + 1, last]);
  const metricCols = columnsOf(view).filter((c) => c > leads.at(-1)!);
  if (metricCols.length === 0 || hasWords(view, leads.at(-1)!, rows)) return undefined;
  const labelCols = span(header).filter(
    (row) => !isNumberingRow(view, row) && textColumns(view, row).length > 0,
  );
  return {
    rows: [header[0], last],
    table: {
      view: turn(view),
      titles: [above, header[0] - 1],
      header: [leads[0]!, leads.at(-1)!],
      body: [metricCols[0]!, metricCols.at(-1)!],
      labelCols,
      valueCols: span([header[1] + 1, last]).filter((row) => textColumns(view, row).length > 0),
    },
  };
}

/** Rows of names over the units: from the one above them up to a title, through totals and column numbers. */
function headerAbove(view: View, first: number, col: number, above: number): [number, number] | undefined {
  let last = first - 1;
  while (last >= above && (isOver(view, last, col) || isNumberingRow(view, last))) last--;
  let start = last + 1;
  for (let row = last; row >= Math.max(above, last - MOST_HEADER_ROWS); row--) {
    const cols = textColumns(view, row);
    if (cols.length === 0 && columnsOf(view).every((c) => spreadText(view, row, c) === '')) continue;
    const isBand = cols.length === 1 && cols[0]! > col && view.blockAt(row, cols[0]!).to.col > cols[0]!;
    if (cols.length < 2 && !isBand && !isInsideMerge(view, row, col)) break;
    start = row;
  }
  return start <= last ? [start, last] : undefined;
}

/** A row of figures between the names and the first unit, such as Toàn tỉnh, or nothing at all. */
function isOver(view: View, row: number, col: number): boolean {
  if (columnsOf(view).some((c) => isFigure(view, row, c))) return true;
  return (
    roleOfHeader(view.textAt(row, col)) === 'total' ||
    columnsOf(view).every((c) => spreadText(view, row, c) === '')
  );
}

function isInsideMerge(view: View, row: number, col: number): boolean {
  return view.blockAt(row, col).from.row < row;
}

/** Totals below the units belong to the table too. */
function lastRow(view: View, last: number, col: number): number {
  let end = last;
  for (let row = last + 1; row < Math.min(view.rows, last + 4); row++) {
    const isTotal = span([Math.max(0, col - 1), col]).some(
      (c) => roleOfHeader(view.textAt(row, c)) === 'total',
    );
    if (isTotal) end = row;
  }
  return end;
}

/** The units' column, and columns right of it that name what a row's figures are (Kế hoạch, Thực hiện). */
function leadColumns(view: View, col: number, rows: readonly [number, number]): number[] {
  const hasTotals = col > 0 && span(rows).some((row) => roleOfHeader(view.textAt(row, col - 1)) === 'total');
  const leads = hasTotals ? [col - 1, col] : [col];
  for (let next = col + 1; next < view.cols; next++) {
    const texts = span(rows).flatMap((row) => view.textAt(row, next) || []);
    const named = texts.filter((text) =>
      ['plan', 'period', 'previous', 'cumulative'].includes(roleOfHeader(text) ?? ''),
    );
    if (texts.length === 0 || named.length < texts.length) break;
    leads.push(next);
  }
  return leads;
}

/** Labels of metrics beside the units: then metrics are in rows. */
function hasWords(view: View, lead: number, rows: readonly number[]): boolean {
  const next = lead + 1;
  const words = rows.filter((row) => !isFigure(view, row, next) && /\p{L}{2}/u.test(view.textAt(row, next)));
  return words.length > rows.length / 2 && words.length > 1;
}
