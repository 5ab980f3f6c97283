import { LAST_COL } from '../../core/sheet/address';
import type { XmlReader } from './xmlReader';

/** Reads `cols`: which columns are hidden, by zero-based column. */
export function readHiddenColumns(xml: XmlReader, hidden: Uint8Array): void {
  const level = xml.depth;
  for (let n = 0; xml.nextChild(level); n++) {
    // One element per column is the most that makes sense; more would only repeat the work.
    if (n > LAST_COL) xml.refuse('address');
    const min = xml.integer('min') ?? 0;
    const max = Math.min(xml.integer('max') ?? 0, LAST_COL + 1);
    if (min > 0 && xml.isOn('hidden')) hidden.fill(1, min - 1, max);
  }
}

/**
 * The hidden columns in ascending order. A run that reaches the grid's last column ("hide everything to the right")
 * is cut after the last used column: it would otherwise be thousands of entries that say nothing.
 */
export function listHiddenColumns(hidden: Uint8Array, lastUsed: number): number[] {
  let end = hidden.length;
  while (end > lastUsed + 1 && hidden[end - 1] === 1) end--;
  const cols: number[] = [];
  for (let col = hidden.indexOf(1); col >= 0 && col < end; col = hidden.indexOf(1, col + 1)) cols.push(col);
  return cols;
}
