import { planForm } from '../../../src/actions/insertTemplate';
import { parsePeriod } from '../../../src/core/catalogue/period';
import { catalogueFor } from '../../../src/core/catalogue/standard/catalogues';
import { findRoster } from '../../../src/core/catalogue/standard/rosters';
import type { Issue } from '../../../src/core/report/issue';
import { parseReports } from '../../../src/core/report/parseReports';
import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import {
  type Cell,
  type CellValue,
  EMPTY_WORKBOOK,
  type SheetSnapshot,
} from '../../../src/core/sheet/snapshot';
import { COLUMNS, type ColumnKey, columnOf, type ValueColumn } from '../../../src/core/template/columns';
import { haLang } from '../validation/haLang';

export const LAND = catalogueFor('land');

/** `B01 change`: a row by its code and a column. */
export type Place = `${string} ${ColumnKey}`;

type Figures = Readonly<Record<string, Readonly<Partial<Record<ValueColumn, number>>>>>;

/** Hạ Lang's real form of a period, filled with these figures. */
export function realForm(figures: Figures, period = '2024'): SheetSnapshot {
  const lines = Object.entries(figures).map(([code, columns]) => {
    const cells = Object.entries(columns).map(([key, value]) => [key, { value }] as const);
    return [code, Object.fromEntries(cells)] as const;
  });
  const plan = planForm({
    catalogue: LAND,
    roster: findRoster('cao-bang-2024')!,
    unit: haLang,
    period: parsePeriod(period)!,
    content: { lines: Object.fromEntries(lines), texts: {} },
  });
  return applyPlan(EMPTY_WORKBOOK, plan).sheets[0]!;
}

/** The issues of reading a sheet of the land form. */
export const structureOf = (sheet: SheetSnapshot): readonly Issue[] =>
  parseReports({ sheets: [sheet] }, [LAND]).issues;

/** The sheet with other content at these places; `null` clears a cell. */
export function typedOver(
  sheet: SheetSnapshot,
  typed: Readonly<Partial<Record<Place, CellValue | null>>>,
): SheetSnapshot {
  const at = new Map(
    Object.entries(typed).map(([place, value]) => [addressOf(sheet, place as Place), value ?? null]),
  );
  return mapCells(sheet, (cell) => {
    const value = at.get(formatAddress(cell));
    return value === undefined ? cell : { row: cell.row, col: cell.col, value };
  });
}

/** The sheet with every metric's cell that the form computes in a column replaced. */
export function columnReplaced(
  sheet: SheetSnapshot,
  column: ColumnKey,
  by: (cell: Cell, index: number) => Cell,
): SheetSnapshot {
  const rows = new Set(sheet.cells.flatMap(({ row, col, value }) => (isCode(col, value) ? [row] : [])));
  let index = 0;
  return mapCells(sheet, (cell) =>
    cell.col === columnOf(column) && rows.has(cell.row) && cell.formula !== undefined
      ? by(cell, index++)
      : cell,
  );
}

/** What stands to the right of a hidden label: `meta:period`. */
export function stamped(sheet: SheetSnapshot, label: string, value: string): SheetSnapshot {
  const { row, col } = sheet.cells.find((cell) => cell.value === label)!;
  return mapCells(sheet, (cell) => (cell.row === row && cell.col === col + 1 ? { ...cell, value } : cell));
}

/** `hint V20.lostFormulas B01 change 1 0`: severity, key, place (`header change`), then the facts but the column. */
export function told(sheet: SheetSnapshot): string[] {
  return structureOf(sheet).map(({ severity, key, cell, facts }) => {
    const { column: _, ...rest } = facts as Record<string, unknown>;
    return [severity, key, placeOf(sheet, cell), ...Object.values(rest)].join(' ');
  });
}

export function mapCells(sheet: SheetSnapshot, change: (cell: Cell) => Cell): SheetSnapshot {
  return { ...sheet, cells: sheet.cells.map(change) };
}

const isCode = (col: number, value: CellValue | null) =>
  col === columnOf('code') && LAND.metrics.some(({ code }) => code === value);

function addressOf({ cells }: SheetSnapshot, place: Place): string {
  const [code, column] = place.split(' ') as [string, ColumnKey];
  const { row } = cells.find(({ col, value }) => col === columnOf('code') && value === code)!;
  return formatAddress({ row, col: columnOf(column) });
}

function placeOf({ cells }: SheetSnapshot, cell: string): string {
  const { row, col } = parseAddress(cell)!;
  const code = cells.find((one) => one.row === row && one.col === columnOf('code'))?.value;
  return `${code === 'Mã' ? 'header' : code} ${COLUMNS[col]!.key}`;
}
