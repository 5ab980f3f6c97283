import { withAttributes } from './markup';

const PROTECTION = /<(?:[^\s<>/]+:)?protection(?=[\s/>])[^>]*>/;
const ALIGNMENT = /^\s*<(?:[^\s<>/]+:)?alignment(?=[\s/>])[^>]*?(?:\/>|>\s*<\/[^>]*>)/;
const UNLOCKED = /\slocked\s*=\s*["'](?:0|false)["']/;

/** Whether a cell format says that its cells are not locked. */
export function isUnlocked(xf: string): boolean {
  return UNLOCKED.test(PROTECTION.exec(xf)?.[0] ?? '');
}

/** What stands inside a cell format, with its cells locked or not: the alignment comes first, then the protection. */
export function withLock(inner: string, prefix: string, locked: boolean): string {
  const value = locked ? undefined : '0';
  if (PROTECTION.test(inner))
    return inner.replace(PROTECTION, (tag) => withAttributes(tag, { locked: value }));
  const at = ALIGNMENT.exec(inner)?.[0].length ?? 0;
  const tag = withAttributes(`<${prefix}protection/>`, { locked: value });
  return inner.slice(0, at) + tag + inner.slice(at);
}
