import type { Catalogue, MetricGroup } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import type { Address } from '../sheet/address';
import { type ColumnKey, columnOf } from './columns';

/** Zero-based rows of the block above the table; the rows of META come first, one each, hidden. */
export const HEADING = {
  superior: 8,
  body: 9,
  star: 10,
  title: 11,
  window: 12,
  remark: 13,
  unit: 14,
  tags: 15,
  header: 16,
} as const;

/** Blank statement rows offered under each text section. */
const STATEMENT_ROWS = 3;

export type LayoutRow =
  | { readonly type: 'group'; readonly row: number; readonly group: MetricGroup; readonly number: string }
  | { readonly type: 'metric'; readonly row: number; readonly metric: Metric; readonly number: string }
  | { readonly type: 'section'; readonly row: number; readonly metric: Metric; readonly number: string }
  | { readonly type: 'statement'; readonly row: number; readonly metric: Metric; readonly index: number };

/** Where everything of a form stands. */
export type TemplateLayout = {
  readonly rows: readonly LayoutRow[];
  /** Zero-based rows by metric code. */
  readonly metricRows: Readonly<Record<string, number>>;
  readonly statementRows: Readonly<Record<string, readonly number[]>>;
  readonly firstTableRow: number;
  readonly lastTableRow: number;
  /** First row below the text sections. */
  readonly endRow: number;
};

/**
 * Rows of a form: groups with their metrics in catalogue order, then one section per text metric.
 * `statements` says how many statements each text metric has; a section always keeps a blank row to go on.
 */
export function layOutTemplate(
  catalogue: Catalogue,
  statements: Readonly<Record<string, number>> = {},
): TemplateLayout {
  const table = tableRows(catalogue, HEADING.header + 1);
  const sections = sectionRows(catalogue, table.length + HEADING.header + 1, statements);
  const rows = [...table, ...sections];
  return {
    rows,
    metricRows: Object.fromEntries(
      rows.flatMap((r) => (r.type === 'metric' ? [[r.metric.code, r.row]] : [])),
    ),
    statementRows: statementsByCode(rows),
    firstTableRow: HEADING.header + 1,
    lastTableRow: HEADING.header + table.length,
    endRow: HEADING.header + 1 + rows.length,
  };
}

/** The address of a metric's cell; throws where the form does not have the metric. */
export function cellOf(layout: TemplateLayout, code: string, key: ColumnKey): Address {
  const row = layout.metricRows[code];
  if (row === undefined) throw new RangeError(`no row for ${code}`);
  return { row, col: columnOf(key) };
}

function tableRows(catalogue: Catalogue, firstRow: number): LayoutRow[] {
  const rows: LayoutRow[] = [];
  const groups = catalogue.groups.filter(({ code }) => numericOf(catalogue, code).length > 0);
  groups.forEach((group, index) => {
    rows.push({ type: 'group', row: firstRow + rows.length, group, number: roman(index + 1) });
    let item = 0;
    for (const metric of numericOf(catalogue, group.code)) {
      const number = isPart(metric) ? '' : String(++item);
      rows.push({ type: 'metric', row: firstRow + rows.length, metric, number });
    }
  });
  return rows;
}

function sectionRows(
  catalogue: Catalogue,
  firstRow: number,
  statements: Readonly<Record<string, number>>,
): LayoutRow[] {
  const rows: LayoutRow[] = [];
  catalogue.metrics
    .filter(({ kind }) => kind === 'text')
    .forEach((metric, position) => {
      rows.push({ type: 'section', row: firstRow + rows.length, metric, number: String(position + 1) });
      const count = Math.max(STATEMENT_ROWS, (statements[metric.code] ?? 0) + 1);
      for (let index = 0; index < count; index++) {
        rows.push({ type: 'statement', row: firstRow + rows.length, metric, index });
      }
    });
  return rows;
}

function statementsByCode(rows: readonly LayoutRow[]): Record<string, number[]> {
  const byCode: Record<string, number[]> = {};
  for (const row of rows) {
    if (row.type === 'statement') byCode[row.metric.code] = [...(byCode[row.metric.code] ?? []), row.row];
  }
  return byCode;
}

function numericOf(catalogue: Catalogue, group: string): Metric[] {
  return catalogue.metrics.filter((metric) => metric.group === group && metric.kind !== 'text');
}

/** "Trong đó" rows are written with a leading dash and printed indented. */
export function isPart(metric: Metric): boolean {
  return metric.label.vi.startsWith('-');
}

/** A metric that its parts add up to. */
export function isTotal({ rules }: Metric): boolean {
  return rules.some(({ type }) => type === 'sum');
}

function roman(n: number): string {
  const signs: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const sign = signs.find(([value]) => value <= n);
  return sign ? sign[1] + roman(n - sign[0]) : '';
}
