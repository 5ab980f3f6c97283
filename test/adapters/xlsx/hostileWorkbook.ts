import type { ReadLimits } from '../../../src/adapters/xlsx/readLimits';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import type { WorkbookOptions } from './workbookFixture';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const BOOK = 'xl/workbook.xml';

/** Why a file cannot be read, or that it can. */
export const reasonOf = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) => {
  const result = readXlsx(bytes, limits);
  return result.ok ? 'read' : result.reason;
};

/** Pieces of a workbook, broken where a test says so. */
export const cell = (inside: string, attributes = '') =>
  `<row r="1"><c r="B1"${attributes}>${inside}</c></row>`;
export const book = (sheets: string) => `<workbook><sheets>${sheets}</sheets></workbook>`;
export const ofPart = (name: string, text: string | Uint8Array): WorkbookOptions => ({
  parts: { [name]: text },
});
export const ofSheet = (text: string) => ofPart(SHEET, text);
