import { isSameSheetName } from './snapshot';

/** Excel's limit on a sheet name, in UTF-16 units. */
const MAX_LENGTH = 31;

/** Characters Excel refuses in a sheet name, or no XML file can hold (controls, halves of surrogate pairs). */
const FORBIDDEN = /[\\/?*[\]:\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** Whether Excel accepts the name: 1 to 31 UTF-16 units, no apostrophe at either end, not its own `History`. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= MAX_LENGTH &&
    !FORBIDDEN.test(name) &&
    !/^'|'$/.test(name) &&
    !/^history$/i.test(name)
  );
}

/** A sheet name quoted for a formula: always quoted, apostrophes doubled, since Vietnamese names mostly need it. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The nearest name (NFC) Excel accepts that is not taken yet: forbidden characters dropped, cut to length, then (2), (3)… */
export function toSheetName(wanted: string, taken: readonly string[] = []): string {
  const clean = wanted.normalize('NFC').split(FORBIDDEN).join(' ').replace(/\s+/g, ' ');
  const base = cut(clean, MAX_LENGTH);
  const name = isSheetName(base) ? base : cut(`Trang ${base}`, MAX_LENGTH);
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const candidate = cut(name, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.some((other) => isSameSheetName(other, candidate))) return candidate;
  }
}

/** The first `length` UTF-16 units, no surrogate pair halved, no space or apostrophe at either end. */
function cut(text: string, length: number): string {
  return text
    .replace(/^['\s]+/, '')
    .slice(0, length)
    .replace(/\p{Cs}$/u, '')
    .replace(/['\s]+$/, '');
}
