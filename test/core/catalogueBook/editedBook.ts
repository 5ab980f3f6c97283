import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import type { Roster } from '../../../src/core/catalogue/roster';
import {
  CATALOGUE_PROPERTIES,
  METRIC_COLUMNS,
  type MetricColumn,
  ROSTER_PROPERTIES,
  UNIT_COLUMNS,
  type UnitColumn,
} from '../../../src/core/catalogueBook/columns';
import { planCatalogueBook } from '../../../src/core/catalogueBook/planCatalogueBook';
import { formatAddress } from '../../../src/core/sheet/address';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { EMPTY_WORKBOOK, findSheet } from '../../../src/core/sheet/snapshot';

/** The workbook of a catalogue as a person opens it. */
export function bookOf(catalogue: Catalogue, roster?: Roster): WorkbookSnapshot {
  return applyPlans(EMPTY_WORKBOOK, planCatalogueBook(catalogue, roster));
}

/** Something typed: into the row of a code (a group's heading by its letter), or a property above the table. */
export type Typed =
  | { readonly metric: string; readonly column: MetricColumn; readonly value: CellValue }
  | { readonly unit: string; readonly column: UnitColumn; readonly value: CellValue }
  | { readonly property: keyof typeof CATALOGUE_PROPERTIES; readonly value: CellValue }
  | { readonly rosterProperty: keyof typeof ROSTER_PROPERTIES; readonly value: CellValue };

/** The workbook after a person has typed. */
export function typedIn(book: WorkbookSnapshot, ...typed: readonly Typed[]): WorkbookSnapshot {
  return typed.reduce((now, one) => {
    const { sheet, row, col } = placeOf(now, one);
    return applyEdits(now, [{ sheet, cells: [{ row, col, value: one.value === '' ? null : one.value }] }]);
  }, book);
}

/** The address something was typed at. */
export function cellOf(book: WorkbookSnapshot, typed: Typed): string {
  return formatAddress(placeOf(book, typed));
}

/** A row below the table, as a person adds one: the cells by column. */
export function withRow(
  book: WorkbookSnapshot,
  cells: Readonly<Partial<Record<MetricColumn, CellValue>>>,
): WorkbookSnapshot {
  const sheet = findSheet(book, 'Chỉ tiêu')!;
  const row = Math.max(...sheet.cells.map((cell) => cell.row)) + 2;
  const added = Object.entries(cells).map(([key, value]) => ({
    row,
    col: METRIC_COLUMNS.findIndex((column) => column.key === key),
    value,
  }));
  return applyEdits(book, [{ sheet: sheet.name, cells: added }]);
}

function placeOf(book: WorkbookSnapshot, typed: Typed) {
  const isRoster = 'unit' in typed || 'rosterProperty' in typed;
  const sheet = findSheet(book, isRoster ? 'Đơn vị' : 'Chỉ tiêu')!;
  const columns: readonly { readonly key: string }[] = isRoster ? UNIT_COLUMNS : METRIC_COLUMNS;
  const colOf = (key: string) => columns.findIndex((column) => column.key === key);
  const rowOf = (value: string) => {
    const cell = sheet.cells.find((one) => one.value === value);
    if (!cell) throw new Error(`no ${value} on ${sheet.name}`);
    return cell.row;
  };
  if ('property' in typed) {
    return { sheet: sheet.name, row: rowOf(CATALOGUE_PROPERTIES[typed.property].tag), col: colOf('label') };
  }
  if ('rosterProperty' in typed) {
    return { sheet: sheet.name, row: rowOf(ROSTER_PROPERTIES[typed.rosterProperty].tag), col: colOf('name') };
  }
  const code = 'unit' in typed ? typed.unit : typed.metric;
  return { sheet: sheet.name, row: rowOf(code), col: colOf(typed.column) };
}
