import { appendInside, prefixOf, withAttributes } from './markup';
import type { SheetChange } from './sheetChange';
import type { ColumnRun, SheetLayout } from './sheetLayout';
import type { Splices } from './splices';

/** Neighbouring columns with one state, zero-based. */
type Piece = { readonly min: number; max: number; readonly hidden: boolean };

/** Hides and shows columns: runs are split where it changes, and every piece keeps width, style and outline. */
export function patchColumns(splices: Splices, layout: SheetLayout, { cols }: SheetChange): void {
  for (const run of layout.columns) splitRun(splices, layout, run, cols);
  const isListed = (col: number) => layout.columns.some(({ min, max }) => col >= min && col <= max);
  const unlisted = [...cols].filter(([col, hidden]) => hidden && !isListed(col)).map(([col]) => col);
  const added = unlisted.sort((a, b) => a - b).reduce(addColumn, []);
  const prefix = prefixOf(layout.root);
  const tags = added.map(({ min, max }) => ({
    min,
    text: `<${prefix}col min="${min + 1}" max="${max + 1}" width="${layout.defaultWidth}" hidden="1"/>`,
  }));
  if (layout.cols === undefined) {
    const text = tags.map((tag) => tag.text).join('');
    if (text !== '') splices.insert(layout.sheetData.from, `<${prefix}cols>${text}</${prefix}cols>`);
    return;
  }
  for (const { min, text } of tags) {
    const next = layout.columns.find((run) => run.min > min);
    if (next) splices.insert(next.place.from, text);
    else appendInside(splices, layout.cols, text);
  }
}

function addColumn(pieces: Piece[], col: number): Piece[] {
  const last = pieces.at(-1);
  if (last?.max === col - 1) last.max = col;
  else pieces.push({ min: col, max: col, hidden: true });
  return pieces;
}

function splitRun(
  splices: Splices,
  { defaultWidth }: SheetLayout,
  run: ColumnRun,
  cols: ReadonlyMap<number, boolean>,
): void {
  const pieces = piecesOf(run, cols);
  if (pieces.length === 1 && pieces[0]!.hidden === run.hidden) return;
  const { from, tagTo, to } = run.place;
  const tag = splices.source.slice(from, tagTo);
  const inner = splices.source.slice(tagTo, to);
  // Shown with its width of 0 a column would stay out of sight.
  const width = run.isFlat ? { width: defaultWidth, customWidth: undefined } : {};
  const text = pieces.map(({ min, max, hidden }) => {
    const place = { min: `${min + 1}`, max: `${max + 1}` };
    if (hidden === run.hidden) return withAttributes(tag, place) + inner;
    const state = hidden ? { hidden: '1' } : { hidden: undefined, ...width };
    return withAttributes(tag, { ...place, ...state }) + inner;
  });
  splices.replace(from, to, text.join(''));
}

function piecesOf({ min, max, hidden }: ColumnRun, cols: ReadonlyMap<number, boolean>): Piece[] {
  const changed = [...cols.keys()].filter((col) => col >= min && col <= max && cols.get(col) !== hidden);
  const pieces: Piece[] = [];
  const add = (from: number, to: number, state: boolean) => {
    const last = pieces.at(-1);
    if (last?.hidden === state) last.max = to;
    else if (from <= to) pieces.push({ min: from, max: to, hidden: state });
  };
  let next = min;
  for (const col of changed.sort((a, b) => a - b)) {
    if (col > next) add(next, col - 1, hidden);
    add(col, col, !hidden);
    next = col + 1;
  }
  if (next <= max) add(next, max, hidden);
  return pieces;
}
