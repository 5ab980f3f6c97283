import { type Area, colsOf, isUnbounded, rowsOf } from '../model/area';
import type { Content } from '../model/grid';
import { numberText } from '../model/numberText';
import { assertPermitted } from '../model/protection';
import { formulaShown, typeOf, valueShown } from '../model/values';
import { SHAPE, spread, writeCells } from '../model/writeCells';
import { refusal } from '../protocol/excelError';
import { asCount, asText } from './arguments';
import type { Place } from './place';

/** Excel refuses to hand out more cells than this at once. */
const MAX_CELLS = 5_000_000;

/** What the cells of a range hold, one array per row. Of whole rows or columns it is null. */
export const rangeContents = {
  values: {
    get: (place: Place) => contents(place, valueShown),
    set: (place: Place, value: unknown) => write(place, value, 'values'),
  },
  formulas: {
    get: (place: Place) => contents(place, formulaShown),
    set: (place: Place, value: unknown) => write(place, value, 'formulas'),
  },
  valueTypes: { get: (place: Place) => contents(place, typeOf) },
  text: { get: (place: Place) => contents(place, (content, format) => numberText(content, format())) },
  numberFormat: {
    get: (place: Place) => contents(place, (_, format) => format()),
    set: writeNumberFormat,
  },
};

/** Checks an array that the library is about to send in parts. */
export function validateArraySize({ area }: Place, rows: unknown, cols: unknown): void {
  if (asCount(rows) !== rowsOf(area) || asCount(cols) !== colsOf(area)) {
    throw refusal('InvalidArgument', SHAPE);
  }
}

function contents<V>(
  { workbook, sheet, area }: Place,
  show: (content: Content | undefined, format: () => string) => V,
): V[][] | null {
  if (isUnbounded(area)) return null;
  if (rowsOf(area) * colsOf(area) > MAX_CELLS) throw refusal('RangeExceedsLimit');
  workbook.refresh();
  return mapCells(area, (row, col) =>
    show(sheet.grid.at(row, col)?.content, () => sheet.styles.property(row, col, 'numberFormat')),
  );
}

function mapCells<V>({ from, to }: Area, map: (row: number, col: number) => V): V[][] {
  const cols = Array.from({ length: to.col - from.col + 1 }, (_, index) => from.col + index);
  return Array.from({ length: to.row - from.row + 1 }, (_, index) =>
    cols.map((col) => map(from.row + index, col)),
  );
}

function write({ workbook, sheet, area }: Place, value: unknown, property: 'values' | 'formulas'): void {
  writeCells(workbook, sheet, area, value, property);
}

function writeNumberFormat({ sheet, area }: Place, given: unknown): void {
  assertPermitted(sheet, 'allowFormatCells');
  if (!Array.isArray(given)) {
    sheet.styles.apply(area, { numberFormat: formatCode(given) });
    return;
  }
  if (isUnbounded(area)) throw refusal('InvalidArgument');
  const formatAt = spread(given, area);
  mapCells(area, (row, col) => {
    const format = formatAt(row, col);
    if (format === null) return;
    sheet.styles.apply({ from: { row, col }, to: { row, col } }, { numberFormat: formatCode(format) });
  });
}

function formatCode(value: unknown): string {
  const code = asText(value);
  return code === '' ? 'General' : code;
}
