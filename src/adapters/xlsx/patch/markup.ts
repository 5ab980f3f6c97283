import type { Place } from './placeReader';
import type { Splices } from './splices';

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Text as it stands between tags. A carriage return would be read as a line feed. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Text as it stands in an attribute, where white space would be read as a space. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/**
 * A start tag with some attributes changed (plain names, values unescaped) or, where undefined, gone; every other
 * character of it stays.
 */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | undefined>>): string {
  const left = new Map(Object.entries(changes));
  const changed = tag.replace(ATTRIBUTE, (whole, name: string) => {
    if (!left.has(name)) return whole;
    const value = left.get(name);
    left.delete(name);
    return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
  });
  const added = [...left].flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  return changed.replace(/\s*(\/?>)$/, (_, end: string) => added.join('') + end);
}

/** `<x:row r="1"/>` → `<x:row r="1">`; an open tag stays. */
export function openedTag(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** The end tag that closes a start tag. */
export function closingTag(tag: string): string {
  return `</${qualifiedName(tag)}>`;
}

/** `x:` of `<x:row …>`; nothing where names have no prefix. */
export function prefixOf(tag: string): string {
  const name = qualifiedName(tag);
  return name.slice(0, name.indexOf(':') + 1);
}

const qualifiedName = (tag: string) => /^<([^\s/>]+)/.exec(tag)![1]!;

/** Puts text last into an element, and changes its start tag where a new one is given. */
export function appendInside(splices: Splices, place: Place, text: string, tag?: string): void {
  const old = splices.source.slice(place.from, place.tagTo);
  const now = tag ?? old;
  if (old.endsWith('/>')) {
    splices.replace(place.from, place.to, openedTag(now) + text + closingTag(now));
    return;
  }
  if (now !== old) splices.replace(place.from, place.tagTo, now);
  splices.insert(splices.source.lastIndexOf('<', place.to - 1), text);
}
