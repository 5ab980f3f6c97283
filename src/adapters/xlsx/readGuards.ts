import type { GuardedCell, GuardQuery, SheetGuards } from '../../core/sheet/guards';
import { isSameSheetName } from '../../core/sheet/snapshot';
import { type FileValidation, readRules, rulesIn } from './fileValidations';
import { findWorkbookPart } from './findWorkbookPart';
import { GridReader } from './patch/gridReader';
import { PlaceReader } from './patch/placeReader';
import { StylesPatch } from './patch/stylesPatch';
import { DEFAULT_LIMITS } from './readLimits';
import { findPart, sheetPart } from './readWorkbook';
import { readRelationships } from './relationships';
import { readEntries } from './workbookEntries';
import { WorkbookPackage } from './workbookPackage';
import type { XmlReader } from './xmlReader';

/** The styles of what a sheet lists: cells by `row:col`, whole rows, runs of columns. */
type SheetStyles = {
  readonly cells: Map<string, number>;
  readonly rows: Map<number, number>;
  readonly cols: { readonly min: number; readonly max: number; readonly style: number }[];
};

/** What guards the cells of a sheet in an .xlsx file that `readXlsx` takes. A sheet that is not there throws. */
export function readGuards(bytes: Uint8Array, query: GuardQuery): SheetGuards {
  const workbook = new WorkbookPackage(bytes, DEFAULT_LIMITS);
  const part = findWorkbookPart(workbook);
  const links = readRelationships(workbook, part);
  const { sheets } = readEntries(workbook, part);
  const tab = sheets.findIndex(({ name }) => isSameSheetName(name, query.sheet));
  const source = sheets[tab] && sheetPart(workbook, links, sheets[tab].id, tab);
  if (source === undefined) throw new Error(`guards of a missing sheet ${query.sheet}`);
  const stylesPart = findPart(workbook, links, 'styles', 'xl/styles.xml');
  const looks =
    stylesPart === undefined
      ? undefined
      : new StylesPatch(workbook.readText(stylesPart), stylesPart, workbook.limits);
  const sheet = readSheetGuards(
    new PlaceReader(workbook.readText(source), source, workbook.limits),
    query.sheet,
  );
  return {
    cells: query.cells.map((cell) => guardedCell(cell, styleAt(sheet.styles, cell.row, cell.col), looks)),
    validations: query.validated.flatMap((range) => rulesIn(sheet.validations, range)),
    isProtected: sheet.isProtected,
  };
}

function guardedCell(
  { row, col }: { readonly row: number; readonly col: number },
  style: number,
  looks: StylesPatch | undefined,
): GuardedCell {
  return {
    row,
    col,
    locked: looks?.isLocked(style) ?? true,
    numberFormat: looks?.codeOf(style) ?? 'General',
  };
}

function styleAt({ cells, rows, cols }: SheetStyles, row: number, col: number): number {
  const ofColumn = cols.find(({ min, max }) => col >= min && col <= max)?.style;
  return cells.get(`${row}:${col}`) ?? rows.get(row) ?? ofColumn ?? 0;
}

function readSheetGuards(xml: PlaceReader, sheet: string) {
  const styles: SheetStyles = { cells: new Map(), rows: new Map(), cols: [] };
  const validations: FileValidation[] = [];
  let isProtected = false;
  xml.enterRoot();
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (xml.isNamed('sheetProtection')) isProtected = xml.isOn('sheet');
    else if (xml.isNamed('cols')) readColumnStyles(xml, styles);
    else if (xml.isNamed('sheetData')) readCellStyles(new GridReader(xml, sheet), styles);
    else if (xml.isNamed('dataValidations')) validations.push(...readRules(xml));
  }
  return { styles, validations, isProtected };
}

function readColumnStyles(xml: XmlReader, { cols }: SheetStyles): void {
  for (const level = xml.depth; xml.nextChild(level); ) {
    const [min, max] = [(xml.integer('min') ?? 0) - 1, (xml.integer('max') ?? 0) - 1];
    cols.push({ min, max, style: xml.integer('style') ?? 0 });
  }
}

function readCellStyles(grid: GridReader, { cells, rows }: SheetStyles): void {
  const { xml } = grid;
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (!xml.isNamed('row')) continue;
    grid.enterRow();
    if (xml.isOn('customFormat')) rows.set(grid.row, xml.integer('s') ?? 0);
    for (const row = xml.depth; xml.nextChild(row); ) {
      if (!xml.isNamed('c')) continue;
      grid.enterCell();
      cells.set(`${grid.row}:${grid.col}`, xml.integer('s') ?? 0);
    }
  }
}
