import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { formatAddress } from '../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { Parts } from './zipFixture';
import { zip } from './zipFixture';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What varies between the small workbooks of these tests; everything else is as Excel writes it. */
export type WorkbookOptions = {
  /** Inside `worksheet`; or rows only, then `sheetData` is put around them. */
  readonly sheet?: string;
  /** Inside `sst`. */
  readonly strings?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Replaces or adds parts. */
  readonly parts?: Parts;
};

/** The parts of a workbook with one sheet named `Trang`. */
export function workbookParts({
  sheet = '',
  strings,
  styles,
  workbookPr = '',
  parts = {},
}: WorkbookOptions = {}): Parts {
  const data = sheet.includes('<sheetData') ? sheet : `<sheetData>${sheet}</sheetData>`;
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINK}">${workbookPr}<sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      ['worksheet', 'worksheets/sheet1.xml'],
      ...(strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
      ...(styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${data}</worksheet>`,
    ...parts,
  };
}

/** A relationships part from pairs of type and target, with ids rId1, rId2… */
export function links(...pairs: readonly (readonly [type: string, target: string])[]): string {
  const items = pairs.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${LINK}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

export function workbookFile(options: WorkbookOptions = {}): Uint8Array {
  return zip(workbookParts(options));
}

/** The first sheet of a file that must be readable. */
export function readSheet(bytes: Uint8Array): SheetSnapshot {
  const result = readXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.workbook.sheets[0]!;
}

/** The value of each cell by address, in the order read; formulas as `[formula, value]`. */
export function valuesOf(
  sheet: SheetSnapshot,
): Record<string, CellValue | null | [string, CellValue | null]> {
  const values = sheet.cells.map(({ row, col, value, formula }) => [
    formatAddress({ row, col }),
    formula === undefined ? value : [formula, value],
  ]);
  return Object.fromEntries(values);
}
