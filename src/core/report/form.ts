import { type Cell, indexCells, type SheetSnapshot } from '../sheet/snapshot';
import { ADOPTED_STAMP, COLUMNS, CONVERTED_TAG, type ColumnKey, META } from '../template/columns';

/** Zero-based column of each tag found. */
type ColumnSet = Readonly<Partial<Record<ColumnKey, number>>>;

/** A sheet recognised as a form: its stamps, and the column of each tag. */
export type Form = {
  readonly sheet: SheetSnapshot;
  readonly cellAt: (row: number, col: number) => Cell | undefined;
  readonly meta: Readonly<Partial<Record<keyof typeof META, string>>>;
  /** An office's own sheet given codes and tags: it has the rows and columns it has, none is missing. */
  readonly isAdopted: boolean;
  readonly tagRow: number;
  readonly columns: ColumnSet;
  /** Further sets, each with its own code column: an office's sheet may give two metrics on one row. */
  readonly moreColumns: readonly ColumnSet[];
  /** Columns that work figures out from other cells of their rows. */
  readonly converted: ReadonlySet<number>;
  /** Tags found twice: the second column is not read. */
  readonly duplicates: readonly { readonly key: ColumnKey; readonly col: number }[];
};

const KEY_OF_TAG = new Map<string, ColumnKey>(COLUMNS.map(({ tag, key }) => [tag, key]));

/** Recognises a form by its row of tags, wherever that row stands; undefined for any other sheet. */
export function findForm(sheet: SheetSnapshot): Form | undefined {
  const tagRow = findTagRow(sheet);
  if (tagRow === undefined) return undefined;
  const sets: Partial<Record<ColumnKey, number>>[] = [];
  const duplicates: { key: ColumnKey; col: number }[] = [];
  const converted = new Set<number>();
  const tagged = sheet.cells.filter(({ row }) => row === tagRow);
  for (const { cell, tag } of tagged.flatMap((cell) => tagsOf(cell).map((tag) => ({ cell, tag })))) {
    const columns = sets[tag.set] ?? {};
    sets[tag.set] = columns;
    if (columns[tag.key] !== undefined) duplicates.push({ key: tag.key, col: cell.col });
    else columns[tag.key] = cell.col;
    if (tag.isConverted) converted.add(cell.col);
  }
  const [columns = {}, ...more] = sets;
  const moreColumns = more.filter((set) => set?.code !== undefined);
  const meta = readMeta(sheet, tagRow);
  const isAdopted = sheet.cells.some(({ value }) => value === ADOPTED_STAMP);
  const cellAt = indexCells(sheet);
  return { sheet, cellAt, meta, isAdopted, tagRow, columns, moreColumns, converted, duplicates };
}

/** The form once per set of columns. */
export function viewsOf(form: Form): Form[] {
  return [form, ...form.moreColumns.map((columns) => ({ ...form, columns }))];
}

/** The first row with the code's tag and at least one more. */
function findTagRow(sheet: SheetSnapshot): number | undefined {
  const found = new Map<number, ColumnKey[]>();
  for (const cell of sheet.cells) {
    const keys = tagsOf(cell).map(({ key }) => key);
    if (keys.length > 0) found.set(cell.row, [...(found.get(cell.row) ?? []), ...keys]);
  }
  return [...found].find(([, keys]) => keys.includes('code') && keys.length > 1)?.[0];
}

type Tag = { readonly key: ColumnKey; readonly set: number; readonly isConverted: boolean };

/** A column of an office's sheet may belong to several sets: `#value+period, #value+previous+2`. */
function tagsOf({ value }: Cell): Tag[] {
  if (typeof value !== 'string' || !value.startsWith('#')) return [];
  return value.split(',').flatMap((text) => parseTag(text) ?? []);
}

/** `#value+period`, or `#value+period+2` in the second set of columns. */
function parseTag(text: string): Tag | undefined {
  const whole = text.toLowerCase().replace(/\s+/g, '');
  const isConverted = whole.endsWith(CONVERTED_TAG);
  const bare = isConverted ? whole.slice(0, -CONVERTED_TAG.length) : whole;
  const [, tag, set] = /^(.*?)(?:\+([2-9]|1\d))?$/.exec(bare)!;
  const key = KEY_OF_TAG.get(tag!);
  return key && { key, set: set ? Number(set) - 1 : 0, isConverted };
}

/** Stamps beside the tags' row: each value is the next filled cell of its row, so that moved columns do no harm. */
function readMeta(sheet: SheetSnapshot, tagRow: number): Partial<Record<keyof typeof META, string>> {
  const meta: Partial<Record<keyof typeof META, string>> = {};
  const others = sheet.cells.filter(({ row }) => row !== tagRow);
  for (const [key, label] of Object.entries(META) as [keyof typeof META, string][]) {
    const at = others.find(({ value }) => value === label);
    if (!at) continue;
    const same = others.filter(({ row, col, value }) => row === at.row && col !== at.col && value !== '');
    const value = (same.find(({ col }) => col > at.col) ?? same[0])?.value;
    if (value !== undefined && value !== null) meta[key] = String(value).trim();
  }
  return meta;
}
