import { unzipSync } from 'fflate';

/** A cell as far as the scanner looks. */
export type ScannedCell = {
  readonly row: number;
  readonly col: number;
  readonly value: string | number;
  readonly formula?: string;
};

/** Without entities, which is most text, there is nothing to do. */
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
];

const DECODER = new TextDecoder();

const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const EQUALS = 61;
const GREATER = 62;
const LETTER_A = 65;
const LETTER_T = 116;

/**
 * The least a reader of cells must do, the bound ours is measured against: inflates the parts with cells and texts,
 * decodes them, and takes place, value and formula of every cell, sheet by sheet. It trusts that the file is written
 * as this project and Excel write it: no number formats, fonts, merges, links or limits; anything else it gets wrong.
 */
export function scanBare(bytes: Uint8Array): ScannedCell[][] {
  const parts = unzipSync(bytes, { filter: ({ name }) => /sharedStrings|worksheets\/sheet/.test(name) });
  const texts = parts['xl/sharedStrings.xml'];
  const strings = texts ? scanStrings(DECODER.decode(texts)) : [];
  return Object.entries(parts)
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .map(([, part]) => scanCells(DECODER.decode(part), strings));
}

function scanStrings(xml: string): string[] {
  const strings: string[] = [];
  for (let at = xml.indexOf('<si>'); at >= 0; at = xml.indexOf('<si>', at)) {
    const from = xml.indexOf('>', xml.indexOf('<t', at)) + 1;
    const to = xml.indexOf('</t>', from);
    strings.push(plain(xml.slice(from, to)));
    at = to;
  }
  return strings;
}

/** One loop over the characters, as long as it is, because nothing may be quicker. */
function scanCells(xml: string, strings: readonly string[]): ScannedCell[] {
  const cells: ScannedCell[] = [];
  for (let at = xml.indexOf('<c r="'); at >= 0; at = xml.indexOf('<c r="', at)) {
    at += 6;
    let row = 0;
    let col = 0;
    let type = 0;
    let code = xml.charCodeAt(at);
    for (; code >= LETTER_A; code = xml.charCodeAt(++at)) col = col * 26 + code - LETTER_A + 1;
    for (; code !== QUOTE; code = xml.charCodeAt(++at)) row = row * 10 + code - ZERO;
    for (; code !== GREATER; code = xml.charCodeAt(++at)) {
      if (code === EQUALS && xml.charCodeAt(at - 1) === LETTER_T) type = xml.charCodeAt(at + 3);
    }
    if (xml.charCodeAt(at - 1) === SLASH) continue;
    let formula: string | undefined;
    if (xml.startsWith('<f>', at + 1)) {
      const end = xml.indexOf('<', at + 4);
      formula = `=${plain(xml.slice(at + 4, end))}`;
      at = end + 3;
    }
    const stored = xml.startsWith('<v>', at + 1) ? xml.slice(at + 4, xml.indexOf('<', at + 4)) : '';
    const value = read(stored, type, strings);
    row--;
    col--;
    cells.push(formula === undefined ? { row, col, value } : { row, col, value, formula });
  }
  return cells;
}

/** `type` is the character after the s of `t="s"` or `t="str"`, 0 for a number. */
function read(stored: string, type: number, strings: readonly string[]): string | number {
  if (type === QUOTE) return strings[Number(stored)] ?? '';
  return type === LETTER_T ? plain(stored) : Number(stored);
}

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return ENTITIES.reduce((read, [entity, character]) => read.replaceAll(entity, character), text);
}
