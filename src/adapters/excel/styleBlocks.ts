import type { Range } from '../../core/sheet/address';
import type { BlockFormat, CellStyle } from '../../core/sheet/plan';

/** A property of cells' looks with one value, and the rectangles that have it. */
export type StyleBlock = {
  readonly [K in keyof CellStyle]-?: {
    readonly key: K;
    readonly value: NonNullable<CellStyle[K]>;
    readonly ranges: readonly Range[];
  };
}[keyof CellStyle];

/** In the order they are set: an alignment takes the indent away again, so the indent comes after it. */
const KEYS: readonly (keyof CellStyle)[] = [
  ...(['numberFormat', 'font', 'size', 'bold', 'italic', 'underline', 'color', 'fill'] as const),
  ...(['horizontal', 'vertical', 'wrap', 'indent', 'border', 'locked'] as const),
];

/** The grid between all edges of the formats: every band of rows and columns looks the same throughout. */
type Bands = {
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly looks: readonly CellStyle[][];
};

/**
 * The formats of a plan by property and value, so that a property is set once for all cells that share its value:
 * the later formats have won already. Rectangles of one value have no cell in common.
 */
export function styleBlocks(formats: readonly BlockFormat[]): StyleBlock[] {
  const bands = bandsOf(formats);
  return KEYS.flatMap((key) => blocksOf(bands, key));
}

/** Whether the cell's content is kept as text, by its number format. */
export function textCells(blocks: readonly StyleBlock[]): readonly Range[] {
  return blocks.flatMap(({ key, value, ranges }) => (key === 'numberFormat' && value === '@' ? ranges : []));
}

function bandsOf(formats: readonly BlockFormat[]): Bands {
  const rows = edges(formats.flatMap(({ range: { from, to } }) => [from.row, to.row + 1]));
  const cols = edges(formats.flatMap(({ range: { from, to } }) => [from.col, to.col + 1]));
  const looks = rows.map(() => cols.map((): CellStyle => ({})));
  const [rowAt, colAt] = [positions(rows), positions(cols)];
  for (const { range, style } of formats) {
    const [left, right] = [colAt.get(range.from.col)!, colAt.get(range.to.col + 1)!];
    for (let row = rowAt.get(range.from.row)!; row < rowAt.get(range.to.row + 1)!; row++) {
      for (let col = left; col < right; col++) looks[row]![col] = { ...looks[row]![col], ...style };
    }
  }
  return { rows, cols, looks: looks.map((line) => line.map(aligned)) };
}

/** Excel indents text only where it is aligned to a side. */
const aligned = (look: CellStyle): CellStyle =>
  look.indent && !look.horizontal ? { ...look, horizontal: 'left' } : look;

const edges = (list: readonly number[]) => [...new Set(list)].sort((a, b) => a - b);
const positions = (list: readonly number[]) => new Map(list.map((edge, index) => [edge, index]));

function blocksOf<K extends keyof CellStyle>({ rows, cols, looks }: Bands, key: K): StyleBlock[] {
  const found = new Map<CellStyle[K], Range[]>();
  looks.slice(0, -1).forEach((line, index) => {
    const band = { first: rows[index]!, last: rows[index + 1]! - 1 };
    for (const run of runsOf(line.slice(0, -1), key)) {
      const columns = { first: cols[run.first]!, last: cols[run.last + 1]! - 1 };
      found.set(run.value, grown(found.get(run.value) ?? [], band, columns));
    }
  });
  return [...found].map(([value, ranges]) => ({ key, value, ranges }) as StyleBlock);
}

type Span = { readonly first: number; readonly last: number };

/** Neighbouring bands of one value, those without any left out. */
function runsOf<K extends keyof CellStyle>(line: readonly CellStyle[], key: K) {
  const runs: { value: CellStyle[K]; first: number; last: number }[] = [];
  line.forEach(({ [key]: value }, index) => {
    const run = runs.at(-1);
    if (value === undefined) return;
    if (run && run.last === index - 1 && run.value === value) run.last = index;
    else runs.push({ value, first: index, last: index });
  });
  return runs;
}

/** The rectangles with one more: it lengthens the one above it where both have the same columns. */
function grown(ranges: Range[], band: Span, columns: Span): Range[] {
  const above = ranges.findIndex(
    ({ from, to }) => to.row === band.first - 1 && from.col === columns.first && to.col === columns.last,
  );
  const from = { row: above < 0 ? band.first : ranges[above]!.from.row, col: columns.first };
  const added = { from, to: { row: band.last, col: columns.last } };
  return [...ranges.filter((_, index) => index !== above), added];
}
