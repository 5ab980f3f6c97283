import type { Catalogue } from '../catalogue/catalogue';
import { formatPeriod, isSamePeriod, type Period } from '../catalogue/period';
import type { Roster } from '../catalogue/roster';
import type { SheetSnapshot } from '../sheet/snapshot';
import { withDatedMeanings } from './datedMeanings';
import { findRowTables } from './findTables';
import { findUnitTables } from './findUnitTables';
import { fingerprintOf } from './fingerprint';
import { headerPeriod } from './headerParts';
import { headlessTables } from './headlessTables';
import { mapTable } from './mapTable';
import type { MappingMemory } from './memory';
import { indexMetrics, type MetricIndex } from './metricIndex';
import { applyMemory, rememberedPairs } from './recall';
import { settle } from './settle';
import type { SheetMapping } from './sheetMapping';
import { span, type Table } from './table';
import { readTitles, type SheetTitles } from './titles';
import { type View, viewOf } from './view';

export type MappingOptions = {
  readonly catalogue: Catalogue;
  readonly roster?: Roster | undefined;
  /** The period the report is wanted for; a period in the sheet's own titles comes before it. */
  readonly period?: Period | undefined;
  readonly remembered?: MappingMemory | undefined;
  /** First and last header row where a person pointed at them, zero-based. */
  readonly headerRows?: readonly [number, number] | undefined;
};

/**
 * Proposes which cell of a foreign sheet holds which figure. What is not at least likely is left as a question
 * (`questionsOf`); a form whose decisions are remembered needs none.
 */
export function proposeMapping(sheet: SheetSnapshot, options: MappingOptions): SheetMapping {
  const view = viewOf(sheet);
  const index = indexOf(options.catalogue);
  const tables = tablesOf(view, index, options);
  const titles = readTitles(sheet.name, tables, options.roster);
  const mapped = mapTables(tables, titles, index, options);
  const geometry = mapped.map(({ table }) => table);
  const period = titles.period ?? onlyOne(tables.flatMap((table) => headerPeriod(table) ?? []));
  const fingerprint = fingerprintOf(sheet, geometry);
  const pairs = rememberedPairs(options.remembered, fingerprint);
  const again = pairs.length > 0 ? mapTables(tables, titles, index, options, pairs) : mapped;
  const mapping: SheetMapping = {
    sheet: sheet.name,
    fingerprint,
    ...(titles.unit ? { unit: titles.unit } : {}),
    ...(period ? { period: formatPeriod(period) } : {}),
    tables: geometry,
    rows: again.flatMap(({ rows }) => rows),
    columns: again.flatMap(({ columns }) => columns),
    figures: [],
  };
  const recalled = applyMemory(mapping, options.remembered, options.catalogue);
  return settle(withDatedMeanings(recalled, mapping));
}

/** The sheet's rows as the view numbers them. */
function inView(view: View, [first, last]: readonly [number, number]): [number, number] {
  const rows = span([0, view.rows - 1]).filter((row) => view.rowAt(row) >= first && view.rowAt(row) <= last);
  return [rows[0] ?? 0, rows.at(-1) ?? -1];
}

/** One catalogue serves the sheets of many files. */
const INDEXES = new WeakMap<Catalogue, MetricIndex>();

function indexOf(catalogue: Catalogue): MetricIndex {
  const index = INDEXES.get(catalogue) ?? indexMetrics(catalogue);
  INDEXES.set(catalogue, index);
  return index;
}

/** The period all headers agree on. */
function onlyOne(periods: readonly Period[]): Period | undefined {
  return periods.every((period) => isSamePeriod(period, periods[0]!)) ? periods[0] : undefined;
}

function tablesOf(view: View, index: MetricIndex, { roster, headerRows }: MappingOptions): Table[] {
  if (headerRows) return findRowTables(view, roster, new Set(), inView(view, headerRows));
  const ofUnits = findUnitTables(view, roster, index);
  const taken = new Set(ofUnits.flatMap(({ rows }) => span(rows)));
  const ofRows = findRowTables(view, roster, taken);
  const found = [
    ...ofUnits.map(({ table, rows }) => ({ table, first: rows[0] })),
    ...ofRows.map((table) => ({ table, first: table.header[0] })),
  ].sort((a, b) => a.first - b.first);
  return found.length > 0 ? found.map(({ table }) => table) : headlessTables(view, index);
}

function mapTables(
  tables: readonly Table[],
  titles: SheetTitles,
  index: MetricIndex,
  { catalogue, roster, period }: MappingOptions,
  pairs: Parameters<typeof mapTable>[3] = [],
) {
  return tables.map((table, at) => {
    const own = titles.tables[at];
    const context = {
      catalogue,
      index,
      roster,
      period: titles.period ?? period,
      tablePeriod: own?.period,
      ...(own?.unit ? { unit: own.unit } : {}),
      moneyScale: own?.moneyScale,
    };
    return mapTable(table, at, context, pairs);
  });
}
