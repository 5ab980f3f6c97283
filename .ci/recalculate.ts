import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../src/adapters/xlsx/readXlsx';
import { type Address, formatAddress } from '../src/core/sheet/address';
import {
  type Cell,
  type CellValue,
  findSheet,
  indexCells,
  isCellError,
  type WorkbookSnapshot,
} from '../src/core/sheet/snapshot';
import { type CsvTable, parseCsv } from './csv';
import { withoutCachedValues } from './editedFile';
import type { Bench, Check } from './scenario';

/** What LibreOffice computed for a workbook, read in two ways so that our own reader is not judged by itself. */
export type Recalculated = {
  readonly workbook: WorkbookSnapshot;
  readonly tables: ReadonlyMap<string, CsvTable>;
};

/** The workbook of a file that must be readable. */
export function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readXlsx(bytes);
  if (!result.ok) throw new Error(`unreadable: ${JSON.stringify(result.reason)}`);
  return result.workbook;
}

/** Has LibreOffice compute every formula of a file, stored values removed first. */
export function recalculate({ office, work }: Bench, name: string, bytes: Uint8Array): Recalculated {
  const file = join(work, `${name}.xlsx`);
  writeFileSync(file, withoutCachedValues(bytes));
  const workbook = read(readFileSync(office.convert(file, 'xlsx')));
  const tables = [...office.convertToCsv(file)].map(
    ([sheet, path]) => [sheet, parseCsv(readFileSync(path, 'utf8'))] as const,
  );
  return { workbook, tables: new Map(tables) };
}

/** Whether LibreOffice comes to the value core stored beside every formula of a workbook. */
export function formulaCheck(name: string, expected: WorkbookSnapshot, found: Recalculated): Check {
  const results = expected.sheets.flatMap((sheet) => {
    const formulas = sheet.cells.filter(({ formula }) => formula !== undefined);
    const readingsAt = readings(found, sheet.name);
    return formulas.map((cell) => ({ sheet: sheet.name, cell, values: readingsAt(cell) }));
  });
  const wrong = results.filter(({ cell, values }) => !values.every((value) => agrees(cell.value, value)));
  return {
    name: `${name}: LibreOffice agrees on all ${results.length} formulas`,
    problems: results.length > 0 ? wrong.map(describe) : ['no formula found'],
  };
}

/** Both readings of a cell of a sheet; a sheet that is not there has nothing in any. */
function readings({ workbook, tables }: Recalculated, name: string): (at: Address) => readonly Reading[] {
  const sheet = findSheet(workbook, name);
  const cellAt = sheet && indexCells(sheet);
  const table = tables.get(name);
  return ({ row, col }) => [cellAt?.(row, col)?.value, table?.[row]?.[col]];
}

type Reading = CellValue | null | undefined;

/** Text agrees exactly, numbers to nine digits (two adders round differently); an empty text is a blank cell. */
function agrees(expected: CellValue | null, found: Reading): boolean {
  if (typeof expected === 'number' && typeof found === 'number') {
    return Math.abs(expected - found) <= 1e-9 * Math.max(1e-3, Math.abs(expected));
  }
  return textOf(expected) === textOf(found) && typeof plain(expected) === typeof plain(found);
}

const plain = (value: Reading) => (isCellError(value) ? value.error : (value ?? ''));
const textOf = (value: Reading) => String(plain(value));

type Result = { readonly sheet: string; readonly cell: Cell; readonly values: readonly Reading[] };

function describe({ sheet, cell, values }: Result): string {
  const found = values.map((value) => JSON.stringify(plain(value))).join(' / ');
  const core = JSON.stringify(plain(cell.value));
  return `${sheet}!${formatAddress(cell)}: core ${core}, LibreOffice ${found}, by ${cell.formula}`;
}
