import { type Cell, indexCells, type SheetSnapshot } from '../sheet/snapshot';
import { COLUMNS, type ColumnKey, META } from '../template/columns';

/** A sheet recognised as a form: its stamps, and the column of each tag. */
export type Form = {
  readonly sheet: SheetSnapshot;
  readonly cellAt: (row: number, col: number) => Cell | undefined;
  readonly meta: Readonly<Partial<Record<keyof typeof META, string>>>;
  readonly tagRow: number;
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** Tags found twice: the second column is not read. */
  readonly duplicates: readonly { readonly key: ColumnKey; readonly col: number }[];
};

const KEY_OF_TAG = new Map<string, ColumnKey>(COLUMNS.map(({ tag, key }) => [tag, key]));

/** Recognises a form by its row of tags, wherever that row stands; undefined for any other sheet. */
export function findForm(sheet: SheetSnapshot): Form | undefined {
  const tagRow = findTagRow(sheet);
  if (tagRow === undefined) return undefined;
  const columns: Partial<Record<ColumnKey, number>> = {};
  const duplicates: { key: ColumnKey; col: number }[] = [];
  for (const cell of sheet.cells) {
    const key = cell.row === tagRow ? tagOf(cell) : undefined;
    if (key && columns[key] !== undefined) duplicates.push({ key, col: cell.col });
    else if (key) columns[key] = cell.col;
  }
  return { sheet, cellAt: indexCells(sheet), meta: readMeta(sheet, tagRow), tagRow, columns, duplicates };
}

/** The first row with the code's tag and at least one more. */
function findTagRow(sheet: SheetSnapshot): number | undefined {
  const found = new Map<number, ColumnKey[]>();
  for (const cell of sheet.cells) {
    const key = tagOf(cell);
    if (key) found.set(cell.row, [...(found.get(cell.row) ?? []), key]);
  }
  return [...found].find(([, keys]) => keys.includes('code') && keys.length > 1)?.[0];
}

function tagOf({ value }: Cell): ColumnKey | undefined {
  return typeof value === 'string' && value.startsWith('#')
    ? KEY_OF_TAG.get(value.toLowerCase().replace(/\s+/g, ''))
    : undefined;
}

/** Stamps above the tags: each value is the next filled cell of its row, so that moved columns do no harm. */
function readMeta(sheet: SheetSnapshot, tagRow: number): Partial<Record<keyof typeof META, string>> {
  const meta: Partial<Record<keyof typeof META, string>> = {};
  const above = sheet.cells.filter(({ row }) => row < tagRow);
  for (const [key, label] of Object.entries(META) as [keyof typeof META, string][]) {
    const at = above.find(({ value }) => value === label);
    if (!at) continue;
    const others = above.filter(({ row, col, value }) => row === at.row && col !== at.col && value !== '');
    const value = (others.find(({ col }) => col > at.col) ?? others[0])?.value;
    if (value !== undefined && value !== null) meta[key] = String(value).trim();
  }
  return meta;
}
