import { prefixOf } from '../patch/markup';
import { PlaceReader } from '../patch/placeReader';
import type { ReadLimits } from '../readLimits';
import { StyleTable } from './styleTable';

/**
 * The tables that cells lead to, in the order of the schema (CT_Stylesheet, ISO 29500-1 §18.8.39), each with what
 * counts as its first entries where a careless program has left it out.
 */
const TABLES = {
  numFmts: [],
  fonts: ['font'],
  fills: ['fill', 'fill'],
  borders: ['border'],
  cellStyleXfs: [],
  cellXfs: ['xf'],
  cellStyles: [],
  dxfs: [],
} as const;
type TableName = keyof typeof TABLES;

/** A styles part by its tables. */
export type StyleTables = {
  /** `x:` where the part's names have that prefix. */
  readonly prefix: string;
  /** In the order of the schema. */
  readonly tables: Readonly<Record<TableName, StyleTable>>;
  /** Number format codes by id. */
  readonly codes: ReadonlyMap<number, string>;
};

export function readStyleTables(source: string, part: string, limits: ReadLimits): StyleTables {
  const xml = new PlaceReader(source, part, limits);
  xml.enterRoot();
  const rootTo = xml.tagTo;
  const prefix = prefixOf(source.slice(xml.tagFrom, xml.tagTo));
  const found = new Map<string, StyleTable>();
  for (const level = xml.depth; xml.nextChild(level); ) {
    const { name } = xml;
    if (name in TABLES && !found.has(name)) found.set(name, StyleTable.read(xml));
  }
  let at = rootTo;
  const tables = Object.entries(TABLES).map(([name, first]) => {
    const empty = first.map((element) => `<${prefix}${element}/>`);
    const table = found.get(name) ?? StyleTable.missing(prefix + name, at, empty);
    at = table.to;
    return [name, table] as const;
  });
  const all = Object.fromEntries(tables) as Record<TableName, StyleTable>;
  return { prefix, tables: all, codes: readCodes(all.numFmts, part, limits) };
}

function readCodes({ entries }: StyleTable, part: string, limits: ReadLimits): Map<number, string> {
  const codes = new Map<number, string>();
  for (const entry of entries) {
    const xml = new PlaceReader(entry, part, limits);
    xml.enterRoot();
    codes.set(xml.integer('numFmtId') ?? 0, xml.attribute('formatCode') ?? '');
  }
  return codes;
}
