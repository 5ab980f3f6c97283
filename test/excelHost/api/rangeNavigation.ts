import { LAST_COL, LAST_ROW } from '../../../src/core/sheet/address';
import { type Area, area as areaAt, boundingArea, colsOf, intersection, rowsOf } from '../model/area';
import { usedArea } from '../model/usedArea';
import type { ApiObject } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { asCount } from './arguments';
import { areaArgument, inGrid, type Place } from './place';
import { range } from './range';

type Step = (place: Place, ...args: readonly unknown[]) => ApiObject | null;

const to = (place: Place, area: Area) => range({ ...place, area: inGrid(area) });

function moved({ from, to: end }: Area, rows: number, cols: number): Area {
  return {
    from: { row: from.row + rows, col: from.col + cols },
    to: { row: end.row + rows, col: end.col + cols },
  };
}

function intersect(place: Place, other: unknown): ApiObject | null {
  const both = intersection(place.area, areaArgument(other, place.sheet));
  return both ? to(place, both) : null;
}

/** Blank cells with a format count as used unless only values are asked for. */
function used(place: Place, valuesOnly: unknown): ApiObject | null {
  const area = usedArea(place.sheet, place.area, valuesOnly === true);
  return area ? to(place, area) : null;
}

/** From one range to another of the same sheet. */
export const rangeNavigation: Readonly<Record<string, Step>> = {
  getCell: (place, row, col) =>
    to(place, areaAt(place.area.from.row + asCount(row), place.area.from.col + asCount(col))),
  getRow: (place, row) => {
    const { from, to: end } = place.area;
    const at = from.row + asCount(row);
    return to(place, { from: { row: at, col: from.col }, to: { row: at, col: end.col } });
  },
  getColumn: (place, col) => {
    const { from, to: end } = place.area;
    const at = from.col + asCount(col);
    return to(place, { from: { row: from.row, col: at }, to: { row: end.row, col: at } });
  },
  getEntireRow: (place) => {
    const { from, to: end } = place.area;
    return to(place, { from: { row: from.row, col: 0 }, to: { row: end.row, col: LAST_COL } });
  },
  getEntireColumn: (place) => {
    const { from, to: end } = place.area;
    return to(place, { from: { row: 0, col: from.col }, to: { row: LAST_ROW, col: end.col } });
  },
  getOffsetRange: (place, rows, cols) => to(place, moved(place.area, asCount(rows), asCount(cols))),
  getResizedRange: (place, rows, cols) => {
    const { from, to: end } = place.area;
    return to(place, { from, to: { row: end.row + asCount(rows), col: end.col + asCount(cols) } });
  },
  getAbsoluteResizedRange: (place, rows, cols) =>
    to(place, areaAt(place.area.from.row, place.area.from.col, asCount(rows), asCount(cols))),
  getLastCell: (place) => to(place, { from: place.area.to, to: place.area.to }),
  getLastRow: (place) =>
    to(place, { from: { row: place.area.to.row, col: place.area.from.col }, to: place.area.to }),
  getLastColumn: (place) =>
    to(place, { from: { row: place.area.from.row, col: place.area.to.col }, to: place.area.to }),
  getRowsBelow: (place, count) => {
    const { from, to: end } = place.area;
    return to(place, areaAt(end.row + 1, from.col, asCount(count, 1), colsOf(place.area)));
  },
  getColumnsAfter: (place, count) => {
    const { from, to: end } = place.area;
    return to(place, areaAt(from.row, end.col + 1, rowsOf(place.area), asCount(count, 1)));
  },
  getBoundingRect: (place, other) => to(place, boundingArea(place.area, areaArgument(other, place.sheet))),
  getIntersection: (place, other) => intersect(place, other) ?? notFound(),
  getIntersectionOrNullObject: intersect,
  getUsedRange: (place, valuesOnly) => used(place, valuesOnly) ?? notFound(),
  getUsedRangeOrNullObject: used,
};

function notFound(): never {
  throw refusal('ItemNotFound');
}
