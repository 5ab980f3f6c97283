import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Cell, SheetSnapshot } from '../sheet/snapshot';
import { foldText } from '../text/fold';
import { withoutPeriods } from './periodInText';
import { readableText } from './readableText';
import type { MappedTable } from './sheetMapping';

/**
 * What a form is known by: the words of its headers and row labels in order, without figures, periods, blank rows
 * and columns, and whatever stands outside its tables. SHA-256, hexadecimal.
 */
export function fingerprintOf(sheet: SheetSnapshot, tables: readonly MappedTable[]): string {
  const words = tables.map((table) => wordsOfTable(sheet, table));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(words))));
}

function wordsOfTable({ cells }: SheetSnapshot, table: MappedTable): readonly unknown[] {
  const { metricsIn, headerRows, bodyRows, labelCols } = table;
  const header = cells.filter(({ row }) => headerRows && row >= headerRows[0] && row <= headerRows[1]);
  const labels = cells.filter(
    ({ row, col }) => row >= bodyRows[0] && row <= bodyRows[1] && labelCols.includes(col),
  );
  return [metricsIn, header.flatMap(wordsIn), labels.flatMap(wordsIn)];
}

function wordsIn(cell: Cell): string[] {
  const text = readableText(cell);
  return /\p{L}/u.test(text) ? [formKey(text)] : [];
}

/** A header or label as forms are compared: folded, periods and figures made one sign. */
export function formKey(text: string): string {
  return foldText(withoutPeriods(text))
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/[^a-z0-9#@%]+/g, ' ')
    .trim();
}
