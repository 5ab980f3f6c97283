import type { FigureColumn } from '../../src/core/mapping/sheetMapping';
import { columnName, parseAddress } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/snapshot';

/** One figure a careful person takes from a form. */
export type Expected = {
  readonly cell: string;
  readonly metric: string;
  readonly column: FigureColumn;
  /** Where the unit stands in the table itself (units side by side or one per line). */
  readonly unit?: string;
  /** Which figure of the cell, from 0, where it holds several. */
  readonly part?: number;
  /** Stored value = written number × factor (tỷ đồng in a metric of triệu đồng: 1000). */
  readonly factor?: number;
  /** required: must be taken. allowed: counts neither way (blank, a zero word, arguable). */
  readonly need: 'required' | 'allowed';
};

/**
 * What a table's columns carry, from its heading on:
 * `[D=previous E=period G=note]`; `C=period.1 D=period.2` for paired columns (first and second item of the row);
 * `E=period@042` for a unit's column; `C=period:B01` where the column is the metric (`:D71*0.001` with its factor); `D=remark` for words
 * that may be a note or an explanation. `[]` ends the table.
 */
type ColumnTruth = {
  readonly letters: string;
  readonly column: FigureColumn | 'remark';
  readonly item: number;
  readonly unit?: string;
  readonly metric?: string;
  readonly factor?: number;
};

export type TruthContext = {
  readonly columns: readonly ColumnTruth[];
  /** Year of the administrative system that unit codes belong to. */
  readonly system: string;
  readonly isBlank: boolean;
};

/**
 * What a row carries: `B01`; `B11 B12` for paired columns (`-` for none); `B01/B02` for a pair in one cell;
 * `F03*0.001` with its factor; `D01?` may be taken or left; `!G01/G02` its note may be taken, its figures may not;
 * `@180` the unit of the row.
 */
type Item = {
  readonly metrics: readonly string[];
  readonly factor?: number;
  readonly isArguable: boolean;
  readonly isNoteOnly: boolean;
};

const COLUMN = /^([A-Z]+)=([a-z]+)(?:\.(\d))?(?:@([\w-]+))?(?::([A-Z]\d\d[a-z]?)(?:\*([\d.]+))?)?$/;
const ITEM = /^(!?)([A-Z]\d\d[a-z]?\??(?:\/[A-Z]\d\d[a-z]?\??)*)(?:\*([\d.]+))?(\??)$/;
/** Said instead of a number: nothing there, nothing happened, does not apply. */
const PLACEHOLDER = /^(?:-|x|\/\/\/|KPS|không)$/iu;

/** The figures of one row, and the columns that hold from the next row on. */
export function truthOfRow(
  mark: string,
  row: number,
  context: TruthContext,
  values: ReadonlyMap<string, CellValue>,
): { figures: Expected[]; columns: readonly ColumnTruth[] } {
  const heading = /^\[(.*)\]$/.exec(mark.trim());
  if (heading) return { figures: [], columns: words(heading[1]!).map((word) => parseColumn(word, context)) };
  const [unitWord, ...others] = words(mark).sort(
    (a, b) => Number(b.startsWith('@')) - Number(a.startsWith('@')),
  );
  if (unitWord === undefined) return { figures: [], columns: context.columns };
  const unit = unitWord.startsWith('@') ? `${context.system}:${unitWord.slice(1)}` : undefined;
  const items = (unit ? others : words(mark)).map(parseItem);
  const figures = context.columns.flatMap((column) => {
    const cell = `${column.letters}${row + 1}`;
    return expectedAt(cell, column, items, { unit, isBlank: context.isBlank, value: values.get(cell) });
  });
  return { figures, columns: context.columns };
}

type Place = {
  readonly unit: string | undefined;
  readonly isBlank: boolean;
  readonly value: CellValue | undefined;
};

function expectedAt(
  cell: string,
  column: ColumnTruth,
  items: readonly (Item | undefined)[],
  at: Place,
): Expected[] {
  const unit = column.unit ?? at.unit;
  const need = needOf(at);
  if (column.column === 'remark') return remarksAt(cell, items);
  const base = { cell, column: column.column, ...(unit && { unit }) };
  if (column.metric) return [{ ...base, metric: column.metric, ...factorOf(column), need }];
  if (column.column === 'note') return notesAt(base, items, needOf({ ...at, isBlank: false }));
  const item = items[column.item];
  if (!item || item.isNoteOnly) return [];
  return item.metrics.map((metric, part) => ({
    ...base,
    metric,
    ...(item.metrics.length > 1 && { part }),
    ...factorOf(item),
    need: item.isArguable ? 'allowed' : need,
  }));
}

/** A note of several metrics belongs to any of them; nobody must foresee one where none is written. */
function notesAt(
  base: Pick<Expected, 'cell' | 'column' | 'unit'>,
  items: readonly (Item | undefined)[],
  need: Expected['need'],
): Expected[] {
  const found = items.filter((item) => item !== undefined);
  const metrics = found.flatMap((item) => item.metrics);
  const isSure = metrics.length === 1 && found.every((item) => !item.isArguable && !item.isNoteOnly);
  return metrics.map((metric) => ({ ...base, metric, need: isSure ? need : 'allowed' }));
}

/** Words under a heading like Diễn giải: a note or an explanation, nobody can say which. */
function remarksAt(cell: string, items: readonly (Item | undefined)[]): Expected[] {
  return (['note', 'explanation'] as const).flatMap((column) =>
    notesAt({ cell, column }, items, 'allowed').map((figure) => ({ ...figure, need: 'allowed' as const })),
  );
}

function needOf({ value, isBlank }: Place): Expected['need'] {
  if (isBlank) return 'required';
  const isSaid = value !== undefined && !(typeof value === 'string' && PLACEHOLDER.test(value.trim()));
  return isSaid ? 'required' : 'allowed';
}

function parseColumn(word: string, { system }: TruthContext): ColumnTruth {
  const [, letters, column, item, unit, metric, factor] = COLUMN.exec(word) ?? [];
  if (!letters || !column || columnName(parseAddress(`${letters}1`)!.col) !== letters)
    throw new Error(`column ${word}`);
  return {
    letters,
    column: column as ColumnTruth['column'],
    item: Number(item ?? 1) - 1,
    ...(unit && { unit: `${system}:${unit}` }),
    ...(metric && { metric }),
    ...(factor && { factor: Number(factor) }),
  };
}

function parseItem(word: string): Item | undefined {
  if (word === '-') return undefined;
  const [, bang, codes, factor, doubt] = ITEM.exec(word) ?? [];
  if (codes === undefined) throw new Error(`truth ${word}`);
  return {
    metrics: codes.replace(/\?/g, '').split('/'),
    ...(factor && { factor: Number(factor) }),
    isArguable: doubt === '?' || codes.includes('?'),
    isNoteOnly: bang === '!',
  };
}

const factorOf = ({ factor }: { readonly factor?: number }) => (factor === undefined ? {} : { factor });

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
