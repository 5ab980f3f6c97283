import type { DamageCause } from '../../core/report/unreadable';
import type { CellValue } from '../../core/sheet/snapshot';
import { parseIsoDate } from './isoDate';
import { unescapeString } from './xmlText';

/** What a stored value that cannot be parsed is reported as, by cell type; a type not listed is itself the fault. */
export const FAULT_OF_TYPE: ReadonlyMap<string, DamageCause> = new Map([
  ['n', 'number'],
  ['s', 'stringIndex'],
  ['b', 'boolean'],
  ['d', 'date'],
]);

/**
 * The value of a cell's `v` element by the cell's type (ISO 29500-1 18.18.11); null when it is blank, undefined when
 * the type doesn't allow it or isn't known. Texts keep their white space, everything else ignores it.
 */
export function parseCellValue(
  type: string,
  stored: string,
  strings: readonly string[],
): CellValue | null | undefined {
  if (type === 'str' || type === 'inlineStr') return unescapeString(stored);
  const text = stored.trim();
  if (text === '') return type === 'e' || FAULT_OF_TYPE.has(type) ? null : undefined;
  if (type === 'n') return parseNumber(text);
  if (type === 's') return strings[parseNumber(text) ?? -1];
  if (type === 'b') return parseBoolean(text);
  if (type === 'd') return parseIsoDate(text);
  return type === 'e' ? { error: text } : undefined;
}

/** Only decimal notation counts: no `Infinity` and no `0x10`, which JavaScript would take. */
function parseNumber(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) && !isPrefixed(text) ? value : undefined;
}

/** `0x`, `0b`, `0o`; `0e3` is a number. */
const isPrefixed = (text: string) => text.charCodeAt(0) === 48 && /^0[xbo]/i.test(text);

function parseBoolean(text: string): boolean | undefined {
  if (text === '1' || text.toLowerCase() === 'true') return true;
  return text === '0' || text.toLowerCase() === 'false' ? false : undefined;
}
