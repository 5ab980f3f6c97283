import { isSameSheetName } from './snapshot';

/** Excel's limit on a sheet name, in UTF-16 units. */
const MAX_LENGTH = 31;

/** Names Excel refuses or that would break a reference to the sheet. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= MAX_LENGTH &&
    !/[\\/?*[\]:\p{Cc}]/u.test(name) &&
    !/^'|'$/.test(name) &&
    !/^history$/i.test(name)
  );
}

/** A sheet name quoted for a formula: always quoted, apostrophes doubled, since Vietnamese names mostly need it. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The nearest name Excel accepts that is not taken yet: forbidden characters dropped, cut to length, then (2), (3)… */
export function toSheetName(wanted: string, taken: readonly string[] = []): string {
  const base = cut(wanted.normalize('NFC').replace(/[\\/?*[\]:\p{Cc}]/gu, ' '), MAX_LENGTH);
  const name = isSheetName(base) ? base : cut(`Trang ${base}`, MAX_LENGTH);
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const candidate = cut(name, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.some((other) => isSameSheetName(other, candidate))) return candidate;
  }
}

function cut(text: string, length: number): string {
  return text
    .replace(/\s+/g, ' ')
    .slice(0, length)
    .replace(/^['\s]+|['\s]+$/g, '');
}
