import type { Catalogue } from '../catalogue/catalogue';
import type { Roster } from '../catalogue/roster';
import { STANDARD_UNITS_OF_MEASURE } from '../catalogue/standard/unitsOfMeasure';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { accentKey } from '../text/fold';
import type { BookProblem } from './bookProblem';
import { CHOICE_COLUMNS, METRIC_COLUMNS, UNIT_COLUMNS } from './columns';
import { parseMetricTable } from './parseMetricTable';
import { parseUnitTable } from './parseUnitTable';
import { readTable } from './readTable';
import { BOOK_WORDS } from './words';

export type ParsedBook =
  | { readonly ok: true; readonly catalogue: Catalogue; readonly roster?: Roster }
  | { readonly ok: false; readonly problems: readonly BookProblem[] };

/**
 * Reads a catalogue a province has edited as a workbook, and its roster where there is one; or everything wrong
 * with them, by cell. An own catalogue gets the version that its content makes; a standard one left as it was
 * is that standard one.
 */
export function parseCatalogueBook(workbook: WorkbookSnapshot): ParsedBook {
  const table = readTable(workbook, METRIC_COLUMNS, 'label');
  if (!table) return { ok: false, problems: [noTable(workbook)] };
  const metrics = parseMetricTable(table, measuresIn(workbook));
  const unitTable = readTable(workbook, UNIT_COLUMNS, 'name');
  const units = unitTable && parseUnitTable(unitTable);
  const problems = [...(metrics.ok ? [] : metrics.problems), ...(units && !units.ok ? units.problems : [])];
  if (!metrics.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, catalogue: metrics.catalogue, ...(units?.ok ? { roster: units.roster } : {}) };
}

function noTable({ sheets }: WorkbookSnapshot): BookProblem {
  const table = BOOK_WORDS.sheets.metrics;
  return { sheet: sheets[0]?.name ?? '', cell: 'A1', code: 'noTable', facts: { table } };
}

/** The units of measure of *Danh mục*: a row without a list belongs to the last one. Without the sheet the standard ones. */
function measuresIn(workbook: WorkbookSnapshot): readonly string[] {
  const table = readTable(workbook, CHOICE_COLUMNS, 'word');
  if (!table) return STANDARD_UNITS_OF_MEASURE;
  const own = accentKey(BOOK_WORDS.lists.measure);
  const rows = table.rows.filter(({ text }) => text('list') === '' || accentKey(text('list')) === own);
  return rows.map(({ text }) => text('word'));
}
