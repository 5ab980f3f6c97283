import { isLegacyFont } from '../../core/text/legacy/legacyFont';
import { formatCode, isCalendarFormat } from './numberFormats';
import { refuseLarge } from './unreadable';
import type { WorkbookPackage } from './workbookPackage';
import type { XmlReader } from './xmlReader';

/** What a cell format means to a reader of values; one object per format, shared by its cells. */
export type CellLook = {
  /** Absent for General. */
  readonly numberFormat?: string;
  /** Absent when the workbook's default font is used, see `otherFont`. */
  readonly font?: string;
  readonly isCalendar: boolean;
};

export const PLAIN_LOOK: CellLook = { isCalendar: false };

type StyleTables = {
  readonly formats: Map<number, string>;
  readonly fonts: (string | undefined)[];
  readonly cells: { readonly format: number; readonly font: number }[];
};

/** The looks of the styles part, in the order that cells' `s` counts; none without that part. */
export function readStyles(workbook: WorkbookPackage, part: string | undefined): CellLook[] {
  if (part === undefined) return [];
  const { formats, fonts, cells } = readTables(workbook.openXml(part, 'styleSheet'));
  const defaultFont = fonts[cells[0]?.font ?? 0];
  const looks = new Map<number, CellLook>();
  return cells.map(({ format, font }) => {
    const look = looks.get(format) ?? numberLook(formatCode(format, formats));
    looks.set(format, look);
    const name = otherFont(fonts[font], defaultFont);
    return name === undefined ? look : { ...look, font: name };
  });
}

function readTables(xml: XmlReader): StyleTables {
  const tables: StyleTables = { formats: new Map(), fonts: [], cells: [] };
  for (const level = xml.depth; xml.nextChild(level); ) {
    const table = ENTRIES.find(([name]) => xml.isNamed(name));
    if (!table) continue;
    const entries = xml.depth;
    for (let n = 0; xml.nextChild(entries); n++) {
      if (n === xml.limits.styles) refuseLarge(xml.limits, 'styles', xml.part);
      table[1](xml, tables);
    }
  }
  return tables;
}

/** How an entry of each table is read; `dxfs` and `cellStyleXfs` hold the same elements and are left aside. */
const ENTRIES: readonly (readonly [string, (xml: XmlReader, tables: StyleTables) => void])[] = [
  ['numFmts', readFormat],
  ['fonts', readFont],
  ['cellXfs', readCellFormat],
];

function readFormat(xml: XmlReader, { formats }: StyleTables): void {
  const id = xml.integer('numFmtId');
  if (id !== undefined) formats.set(id, xml.attribute('formatCode') ?? '');
}

function readFont(xml: XmlReader, { fonts }: StyleTables): void {
  let name: string | undefined;
  for (const level = xml.depth; xml.nextChild(level); ) {
    if (xml.isNamed('name')) name = xml.attribute('val');
  }
  fonts.push(name);
}

function readCellFormat(xml: XmlReader, { cells }: StyleTables): void {
  cells.push({ format: xml.integer('numFmtId') ?? 0, font: xml.integer('fontId') ?? 0 });
}

function numberLook(code: string | undefined): CellLook {
  return code === undefined ? PLAIN_LOOK : { numberFormat: code, isCalendar: isCalendarFormat(code) };
}

/** A font is told only where it says something: it is not the default one, or it is a legacy one. */
function otherFont(font: string | undefined, defaultFont: string | undefined): string | undefined {
  return font !== undefined && (font !== defaultFont || isLegacyFont(font)) ? font : undefined;
}
