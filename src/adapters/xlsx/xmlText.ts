const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The longest is `&#x10FFFF;` with room for leading zeros. */
const MAX_ENTITY = 16;

/** Raw XML text with its line ends made `\n` and its entities replaced; undefined when one is not XML's own. */
export function unescapeXml(raw: string): string | undefined {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let amp = text.indexOf('&');
  if (amp < 0) return text;
  let result = '';
  let done = 0;
  for (; amp >= 0; amp = text.indexOf('&', done)) {
    const name = entityName(text, amp + 1);
    const char = name === undefined ? undefined : (NAMED.get(name) ?? numericEntity(name));
    if (char === undefined) return undefined;
    result += text.slice(done, amp) + char;
    done = amp + name!.length + 2;
  }
  return result + text.slice(done);
}

function entityName(text: string, from: number): string | undefined {
  const name = text.slice(from, from + MAX_ENTITY);
  const end = name.indexOf(';');
  return end > 0 ? name.slice(0, end) : undefined;
}

function numericEntity(name: string): string | undefined {
  const match = /^#(?:x([\dA-Fa-f]+)|(\d+))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Undoes the `_x000D_` escapes of spreadsheet strings (ISO 29500-1 22.9.2.19); `_x005F_` is an escaped underscore. */
export function unescapeString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Without `xml:space="preserve"` the white space around a string is the file's layout, not its text. */
export function trimLayout(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isLayout(text.charCodeAt(from))) from++;
  while (to > from && isLayout(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

/** XML's white space only: a no-break space is text. */
const isLayout = (code: number) => code === 32 || (code >= 9 && code <= 13);
