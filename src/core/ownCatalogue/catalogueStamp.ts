import type { z } from 'zod';
import { type Catalogue, catalogueSchema } from '../catalogue/catalogue';
import { metricSchema } from '../catalogue/metric';
import { parseRules } from '../catalogue/parseRules';
import type { SheetPlan } from '../sheet/plan';
import { toSheetName } from '../sheet/sheetName';
import { EMPTY_WORKBOOK, indexCells, type SheetSnapshot, type WorkbookSnapshot } from '../sheet/snapshot';
import { planTextSheet } from '../sheet/textSheet';
import { CATALOGUE_HEADER, catalogueRows } from './catalogueRows';
import { isOwn } from './edition';
import { isSoundOwnCatalogue } from './soundOwnCatalogue';

/** The hidden sheet that carries a province's own catalogue; its first cell says what it is. */
const CATALOGUE_SHEET = 'PHPH_BoChiTieu';
const STAMP = 'meta:catalogue';
/** How the sheet is written down; a reader that knows another way leaves it alone. */
const LAYOUT = '1';
const FIRST_ROW = 2;

/**
 * The sheet that makes forms of an own catalogue readable wherever the workbook goes, in the grid as text, so that
 * any program keeps it. None for a standard catalogue, or where the workbook carries this one already.
 */
export function planCatalogueStamp(
  catalogue: Catalogue,
  workbook: WorkbookSnapshot = EMPTY_WORKBOOK,
): SheetPlan[] {
  const isSame = ({ id, version }: Catalogue) => id === catalogue.id && version === catalogue.version;
  if (!isOwn(catalogue) || readCatalogues(workbook).some(isSame)) return [];
  const { id, version, label } = catalogue;
  const rows = [
    [STAMP, LAYOUT, id, version, label.vi, label.en],
    CATALOGUE_HEADER,
    ...catalogueRows(catalogue),
  ];
  const taken = workbook.sheets.map(({ name }) => name);
  return [planTextSheet(toSheetName(CATALOGUE_SHEET, taken), rows)];
}

/**
 * The own catalogues a workbook carries, in tab order. One that was changed by hand, contradicts itself or passes
 * for a standard one is left out: its forms are then of an unknown template, never read by wrong rules.
 */
export function readCatalogues({ sheets }: WorkbookSnapshot): Catalogue[] {
  return sheets.flatMap((sheet) => (sheet.cells[0]?.value === STAMP ? (parseStamp(sheet) ?? []) : []));
}

function parseStamp(sheet: SheetSnapshot): Catalogue | undefined {
  const cellAt = indexCells(sheet);
  const textsOf = (row: number) =>
    CATALOGUE_HEADER.map((_name, col) => String(cellAt(row, col)?.value ?? ''));
  const [stamp, layout, id, version, vi, en] = textsOf(0);
  if (stamp !== STAMP || layout !== LAYOUT) return undefined;
  const last = Math.max(...sheet.cells.map(({ row }) => row));
  const rows = Array.from({ length: Math.max(0, last + 1 - FIRST_ROW) }, (_, index) =>
    textsOf(FIRST_ROW + index),
  );
  const groups = rows.filter(([type]) => type === 'group').map(groupIn);
  const metrics = rows.filter(([type]) => type === 'metric').map(metricIn);
  const { data } = catalogueSchema.safeParse({ id, version, label: { vi, en }, groups, metrics });
  return data && isSoundOwnCatalogue(data, rows) ? data : undefined;
}

function groupIn([, code, , vi, en]: readonly string[]): unknown {
  return { code, label: { vi, en } };
}

const rowSchema = metricSchema.omit({ rules: true, required: true });

/** A row as a metric; undefined, which no schema takes, where its rules cannot all be read. */
function metricIn(texts: readonly string[]): unknown {
  const [
    ,
    code,
    group,
    vi,
    en,
    unit,
    kind,
    acrossUnits,
    acrossPeriods,
    borders = '',
    parent,
    rules = '',
    source,
  ] = texts;
  const { data } = rowSchema.safeParse({
    ...{ code, group, label: { vi, en }, unit, kind, acrossUnits, acrossPeriods },
    ...{ borders: borders.split(' '), ...(parent && { parent }), source },
  });
  return data && withRules(data, rules);
}

function withRules(row: z.infer<typeof rowSchema>, text: string): unknown {
  const { code, kind, unit, parent } = row;
  const { rules, required, problems } = parseRules({ code, kind, unit, parent, rules: text });
  return problems.length === 0 ? { ...row, required, rules } : undefined;
}
