import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import { type Address, addressesOf, type Range, range } from '../sheet/address';
import type { PlannedProtection, PlannedValidation } from '../sheet/plan';
import type { CellValue, SheetSnapshot } from '../sheet/snapshot';
import { META, VALUE_COLUMNS } from '../template/columns';
import { PROTECTION } from '../template/page';
import { planQualifierValidation, planValueValidations, type ValuePlace } from '../template/prompts';
import { QUALIFIER_WORDS } from '../template/words';
import { type Form, findForm } from './form';
import { type CodedRow, templateLooks, type WantedCell, wantedCells } from './guardedLooks';
import { rowsByCode } from './readLines';
import type { Report } from './report';

/** What a unit's form holds a person to, wherever its rows and columns stand now. */
export type FormGuards = {
  readonly sheet: string;
  readonly validations: readonly PlannedValidation[];
  /** CodedRow-major. An office's own sheet keeps its locks and formats: none. */
  readonly cells: readonly WantedCell[];
  readonly protection?: PlannedProtection;
  /** The cells the rows were found by: while they stand, the addresses here hold. */
  readonly anchors: readonly (Address & { readonly value: CellValue | null })[];
};

/** The guards of a unit's form as the template gives them; undefined for a summary or a sheet that is no form. */
export function planGuards(
  sheet: SheetSnapshot,
  { role, catalogue, period, seal }: Report,
): FormGuards | undefined {
  const form = findForm(sheet);
  if (!form || role !== 'unit') return undefined;
  const rows = codedRows(form);
  const values = planValueValidations(valuePlaces(rows, catalogue));
  const anchors = rows.flatMap(({ view, row }) => form.cellAt(row, view.columns.code!) ?? []);
  const guards = { sheet: sheet.name, validations: values, cells: [], anchors: anchors.map(contentOf) };
  if (form.isAdopted) return guards;
  return {
    ...guards,
    validations: [...values, ...qualifierValidations(form, rows, catalogue)],
    cells: wantedCells(rows, templateLooks(catalogue, period), seal !== undefined),
    protection: PROTECTION,
  };
}

const contentOf = ({ row, col, value }: Address & { readonly value: CellValue | null }) => ({
  row,
  col,
  value,
});

/** The rows that have a code, from the top. */
function codedRows(form: Form): CodedRow[] {
  const found = [...rowsByCode(form)].flatMap(([code, rows]) => rows.map((row) => ({ ...row, code })));
  return found.sort((a, b) => a.row - b.row);
}

function valuePlaces(rows: readonly CodedRow[], catalogue: Catalogue): ValuePlace[] {
  const places = rows.flatMap(({ view, row, code }) => {
    const metric = metricOf(catalogue, code);
    if (!metric || metric.kind === 'text') return [];
    const cols = VALUE_COLUMNS.flatMap((key) => view.columns[key] ?? []);
    // What a hidden formula works out nobody types.
    return runsOf(cols.filter((col) => !view.converted.has(col))).map(([first, last]) => ({
      metric,
      range: range(row, first, row, last),
    }));
  });
  return places.sort((a, b) => a.range.from.col - b.range.from.col || a.range.from.row - b.range.from.row);
}

const metricOf = ({ metrics }: Catalogue, code: string): Metric | undefined =>
  metrics.find((metric) => metric.code.toLowerCase() === code);

/** Numbers that follow each other, as first and last. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const next of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === next - 1) last[1] = next;
    else runs.push([next, next]);
  }
  return runs;
}

/** The choices stand in hidden cells of the form; without them there is no choice to give. */
function qualifierValidations(
  form: Form,
  rows: readonly CodedRow[],
  catalogue: Catalogue,
): PlannedValidation[] {
  const col = form.columns.qualifier;
  const source = qualifierSource(form);
  if (col === undefined || !source) return [];
  const metrics = rows.filter(({ code }) => (metricOf(catalogue, code)?.kind ?? 'text') !== 'text');
  return runsOf(metrics.map(({ row }) => row)).map(([first, last]) =>
    planQualifierValidation(range(first, col, last, col), source),
  );
}

function qualifierSource({ sheet, cellAt }: Form): Range | undefined {
  const label = sheet.cells.find(({ value }) => value === META.qualifiers);
  if (!label) return undefined;
  const cells = range(label.row, label.col + 1, label.row, label.col + QUALIFIER_WORDS.length);
  const isThere = [...addressesOf(cells)].every(
    ({ row, col }, i) => cellAt(row, col)?.value === QUALIFIER_WORDS[i],
  );
  return isThere ? cells : undefined;
}
