import type { Roster } from '../catalogue/roster';
import { foldText } from '../text/fold';
import type { HeaderBlock } from './headerRows';
import { findHeaders, isNumberingRow } from './headerRows';
import { parseMeasures } from './measure';
import { span, type Table } from './table';
import { columnsOf, isFigure, spreadText, textColumns, type View } from './view';

/** Tables with a metric to a row, by their header rows, from the top; `taken` are rows of tables found before. */
export function findRowTables(
  view: View,
  roster: Roster | undefined,
  taken: ReadonlySet<number>,
  given?: readonly [number, number],
): Table[] {
  const found = given ? [givenBlock(view, roster, given)] : findHeaders(view, roster);
  const blocks = found.filter(({ rows }) => !span(rows).some((row) => taken.has(row)));
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]?.rows[0] ?? view.rows;
    const end = firstTaken(taken, block.rows[1] + 1, next);
    const above = at === 0 ? 0 : blocks[at - 1]!.rows[1] + 1;
    const widths = splitWidths(view, block, [block.rows[1] + 1, end - 1]);
    const [whole] = widths;
    if (widths.length === 1) return tableOf(view, block, above, end - 1, whole!) ?? [];
    return widths.flatMap((width) => {
      const table = tableOf(view, block, above, end - 1, width);
      return table ? { ...table, width } : [];
    });
  });
}

/** Header rows a person pointed at. */
function givenBlock(view: View, roster: Roster | undefined, rows: readonly [number, number]): HeaderBlock {
  const inside = findHeaders(view, roster).find(
    (block) => block.rows[0] >= rows[0] && block.rows[1] <= rows[1],
  );
  return { rows, roles: inside?.roles ?? new Map() };
}

function firstTaken(taken: ReadonlySet<number>, from: number, end: number): number {
  return span([from, end - 1]).find((row) => taken.has(row)) ?? end;
}

/** Tables side by side: where numbers or the same name of labels begin again, another table does. */
function splitWidths(
  view: View,
  block: HeaderBlock,
  body: readonly [number, number],
): (readonly [number, number])[] {
  const headOf = (col: number) =>
    foldText(spreadText(view, block.rows[0], col) || spreadText(view, block.rows[1], col));
  const places = columnsOf(view).filter((col) => {
    const role = block.roles.get(col);
    return role === 'number' || (role === 'label' && isTextColumn(view, col, body));
  });
  const starts = places.filter((col, at) => {
    const same = places.slice(0, at).filter((before) => headOf(before) === headOf(col));
    return same.length > 0 && block.roles.get(col - 1) !== 'number' && places[at - 1] !== col - 1;
  });
  const first = [0, ...starts];
  return first.map((from, at) => [from, (first[at + 1] ?? view.cols) - 1] as const);
}

function tableOf(
  view: View,
  whole: HeaderBlock,
  above: number,
  last: number,
  width: readonly [number, number],
): Table | undefined {
  const roles = new Map([...whole.roles].filter(([col]) => col >= width[0] && col <= width[1]));
  const block = { ...whole, roles };
  const first = block.rows[1] + 1;
  const body = [first, lastBodyRow(view, first, last)] as const;
  const numberCol = columnWith(block, 'number');
  const codeCol = columnWith(block, 'code');
  const measureCol = measureColumn(view, block, body);
  const others = new Set([numberCol, codeCol, measureCol]);
  const free = span(width).filter((col) => !others.has(col));
  const labelCols = labelColumns(view, block, body, free);
  if (labelCols.length === 0) return undefined;
  const valueCols = free.filter(
    (col) => !labelCols.includes(col) && isUsed(view, col, [block.rows[0], body[1]]),
  );
  return {
    view,
    titles: [titlesFrom(view, above, block.rows[0] - 1), block.rows[0] - 1],
    header: block.rows,
    body,
    ...(numberCol === undefined ? {} : { numberCol }),
    ...(codeCol === undefined ? {} : { codeCol }),
    ...(measureCol === undefined ? {} : { measureCol }),
    labelCols,
    valueCols,
  };
}

function columnWith({ roles }: HeaderBlock, wanted: string): number | undefined {
  return [...roles].find(([, role]) => role === wanted)?.[0];
}

/** ĐVT, or Đơn vị over units of measure. */
function measureColumn(view: View, block: HeaderBlock, body: readonly [number, number]): number | undefined {
  const named = [...block.roles].find(
    ([col, role]) => role === 'unitName' && textsIn(view, col, body).some((text) => parseMeasures(text)),
  );
  return columnWith(block, 'measure') ?? named?.[0];
}

function textsIn(view: View, col: number, rows: readonly [number, number]): string[] {
  return span(rows).flatMap((row) => (isFigure(view, row, col) ? [] : view.textAt(row, col) || []));
}

function isUsed(view: View, col: number, rows: readonly [number, number]): boolean {
  return span(rows).some((row) => spreadText(view, row, col) !== '');
}

/** Columns headed as labels that hold text, and nameless text columns right after them; else the wordiest column. */
function labelColumns(
  view: View,
  block: HeaderBlock,
  body: readonly [number, number],
  free: readonly number[],
): number[] {
  const isText = (col: number) => isTextColumn(view, col, body);
  const headed = free.filter((col) => {
    const role = block.roles.get(col);
    return (
      (role === 'label' || role === 'unitName') && isText(col) && !isBehindFigures(view, col, body, free)
    );
  });
  const labels =
    headed.length > 0
      ? headed
      : wordiest(
          view,
          free.filter((col) => !block.roles.has(col)),
          body,
        );
  const last = labels.at(-1) ?? -1;
  const next = free.filter((col) => col > last).find((col) => isUsed(view, col, [block.rows[0], body[1]]));
  const isNameless =
    next !== undefined && !span(block.rows).some((row) => spreadText(view, row, next) !== '');
  return isNameless && labels.length > 0 && isText(next) ? [...labels, next] : labels;
}

/** Diễn giải after the figures explains them; it names no row. */
function isBehindFigures(
  view: View,
  col: number,
  body: readonly [number, number],
  free: readonly number[],
): boolean {
  const before = free.filter((other) => other < col);
  const first = before.find((other) => isTextColumn(view, other, body));
  return before.some(
    (other) =>
      first !== undefined && other > first && !isTextColumn(view, other, body) && isUsed(view, other, body),
  );
}

function isTextColumn(view: View, col: number, body: readonly [number, number]): boolean {
  const texts = textsIn(view, col, body).filter((text) => /\p{L}{2}/u.test(text)).length;
  const figures = span(body).filter((row) => isFigure(view, row, col)).length;
  return texts > figures;
}

function wordiest(view: View, cols: readonly number[], body: readonly [number, number]): number[] {
  const letters = (col: number) => textsIn(view, col, body).join('').length;
  const best = [...cols].sort((a, b) => letters(b) - letters(a))[0];
  return best !== undefined && letters(best) > 0 && isTextColumn(view, best, body) ? [best] : [];
}

const CLOSING =
  /^(?:nguoi lap|nguoi tong hop|noi nhan|tm[.\s]|t\/m|kt[.\s]|k\/t|tl[.\s]|t\/l|thu truong|chi huy truong|ghi chu\s*:|chu thich|xac nhan|luu y|bi thu$|chinh uy$|truong ban|can bo tong hop)|ngay\s*[\d.…_ ]+\s*thang\s*[\d.…_ ]+\s*nam/;

/** The table ends where it is signed or annotated, at the latest at its last row with anything in it. */
function lastBodyRow(view: View, first: number, last: number): number {
  const closing = span([first, last]).find((row) => isClosing(view, row));
  return closing === undefined ? last : closing - 1;
}

function isClosing(view: View, row: number): boolean {
  if (columnsOf(view).some((col) => isFigure(view, row, col))) return false;
  return textColumns(view, row).some((col) => CLOSING.test(foldText(view.textAt(row, col))));
}

/** Title lines begin after the last row with a figure; a row of column numbers is no title. */
function titlesFrom(view: View, above: number, last: number): number {
  const rows = span([above, last]).reverse();
  const figure = rows.find(
    (row) => isNumberingRow(view, row) || columnsOf(view).some((col) => isFigure(view, row, col)),
  );
  return figure === undefined ? above : figure + 1;
}
