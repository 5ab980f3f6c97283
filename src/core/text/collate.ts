import { normaliseText } from './fold';
import { unifyTone } from './tone';

/** Numeric, so that Móng Cái 2 stands before Móng Cái 10. */
const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order; 0 for Hòa An and Hoà An, which ICU alone keeps apart (DOMAIN §5.4, §5.6). */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(sortKey(a), sortKey(b));
}

function sortKey(text: string): string {
  return unifyTone(normaliseText(text), 'new');
}

/** A copy in the roster's order; items whose key it does not know come after, in alphabetical order of keys. */
export function orderByRoster<T>(
  items: readonly T[],
  key: (item: T) => string,
  rosterKeys: readonly string[],
): T[] {
  const ranks = new Map(rosterKeys.map((rosterKey, index) => [rosterKey, index]));
  const rank = (item: T) => ranks.get(key(item)) ?? rosterKeys.length;
  return [...items].sort((a, b) => rank(a) - rank(b) || compareVietnamese(key(a), key(b)));
}
