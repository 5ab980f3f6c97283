import type { Catalogue } from '../catalogue/catalogue';
import { formatRules } from '../catalogue/formatRules';
import type { Metric } from '../catalogue/metric';
import { editionOf } from '../ownCatalogue/edition';
import type { BookTable } from './bookTable';
import { CHOICES, wordOf } from './choices';
import { CATALOGUE_PROPERTIES, METRIC_COLUMNS, type MetricColumn } from './columns';
import { BOOK_WORDS } from './words';

/** *Chỉ tiêu* without its lists: each group's heading and metrics. */
export function metricTable(catalogue: Catalogue, name: string): BookTable {
  const { id, label, groups, metrics } = catalogue;
  const rows = groups.flatMap((group) => [
    rowOf({ group: group.code, label: group.label.vi, labelEn: englishOf(group.label) }),
    ...metrics.filter((metric) => metric.group === group.code).map((metric) => rowOf(cellsOf(metric))),
  ]);
  const isHeading = (row: readonly string[]) => row[columnAt('code')] === '';
  const headings = new Set(rows.flatMap((row, index) => (isHeading(row) ? [index] : [])));
  const { title, hint } = BOOK_WORDS.metrics;
  const values = { id, edition: String(editionOf(catalogue)), label: label.vi, labelEn: englishOf(label) };
  return {
    ...{ name, title, hint, columns: METRIC_COLUMNS, rows, headings },
    properties: Object.entries(values).map(([key, value]) => {
      return { ...CATALOGUE_PROPERTIES[key as keyof typeof values], value };
    }),
    valueColumn: columnAt('label'),
    spare: 10,
    fixedColumns: columnAt('labelEn'),
  };
}

/** Zero-based place of a column. */
export const columnAt = (key: MetricColumn) => METRIC_COLUMNS.findIndex((column) => column.key === key);

/** English is written where it differs only: read back, a blank is the Vietnamese. */
const englishOf = ({ vi, en }: Metric['label']) => (en === vi ? '' : en);

function rowOf(cells: Readonly<Partial<Record<MetricColumn, string>>>): string[] {
  return METRIC_COLUMNS.map(({ key }) => cells[key] ?? '');
}

function cellsOf(metric: Metric): Record<MetricColumn, string> {
  const { group, code, label, unit, kind, parent = '', required, borders, source } = metric;
  return {
    group,
    code,
    label: label.vi,
    labelEn: englishOf(label),
    unit,
    kind: wordOf(CHOICES.kind, kind),
    acrossUnits: wordOf(CHOICES.acrossUnits, metric.acrossUnits),
    acrossPeriods: wordOf(CHOICES.acrossPeriods, metric.acrossPeriods),
    borders: wordOf(CHOICES.borders, borders.length > 1 ? 'both' : borders[0]!),
    parent,
    required: wordOf(CHOICES.required, required),
    rules: formatRules({ ...metric, required: 'never' }),
    source,
  };
}
