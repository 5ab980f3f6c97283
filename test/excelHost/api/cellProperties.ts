import { type Area, isUnbounded } from '../model/area';
import { spread } from '../model/writeCells';
import { type ApiObject, isApiObject } from '../protocol/apiType';
import { refusal } from '../protocol/excelError';
import { asBag } from './arguments';
import type { Place } from './place';
import { range } from './range';

type Bag = Readonly<Record<string, unknown>>;

const cellAt = (row: number, col: number): Area => ({ from: { row, col }, to: { row, col } });

/** Properties of each cell, row or column of a range in one go; what is asked for is `{ format: { fill: { color: true } } }`. */
export const cellProperties = {
  getCellProperties: (place: Place, options: unknown) =>
    mapRows(place, (row) =>
      mapCols(place, (col) => readBag(range({ ...place, area: cellAt(row, col) }), asBag(options))),
    ),
  getRowProperties: (place: Place, options: unknown) =>
    mapRows(place, (row) => readBag(range({ ...place, area: rowOf(place.area, row) }), asBag(options))),
  getColumnProperties: (place: Place, options: unknown) =>
    mapCols(place, (col) => readBag(range({ ...place, area: columnOf(place.area, col) }), asBag(options))),
  setCellProperties: (place: Place, given: unknown) => {
    assertBounded(place);
    const at = spread(given, place.area);
    mapRows(place, (row) =>
      mapCols(place, (col) => writeBag(range({ ...place, area: cellAt(row, col) }), asBag(at(row, col)))),
    );
  },
  setRowProperties: (place: Place, given: unknown) => {
    const bags = listOf(given, place.area.to.row - place.area.from.row + 1);
    mapRows(place, (row) =>
      writeBag(range({ ...place, area: rowOf(place.area, row) }), bags[row - place.area.from.row]!),
    );
  },
  setColumnProperties: (place: Place, given: unknown) => {
    const bags = listOf(given, place.area.to.col - place.area.from.col + 1);
    mapCols(place, (col) =>
      writeBag(range({ ...place, area: columnOf(place.area, col) }), bags[col - place.area.from.col]!),
    );
  },
};

function readBag(object: ApiObject, wanted: Bag): Record<string, unknown> {
  const members = Object.entries(wanted).filter(([, want]) => want !== false);
  return Object.fromEntries(
    members.map(([name, want]) => {
      const value = object.read(name);
      if (!isApiObject(value)) return [name, value];
      const all = Object.fromEntries(value.scalarNames.map((scalar) => [scalar, true]));
      return [name, readBag(value, want === true ? all : asBag(want))];
    }),
  );
}

function writeBag(object: ApiObject, given: Bag): void {
  for (const [name, value] of Object.entries(given)) {
    const linked = object.scalarNames.includes(name) ? undefined : object.read(name);
    if (isApiObject(linked)) writeBag(linked, asBag(value));
    else object.write(name, value);
  }
}

function listOf(given: unknown, length: number): Bag[] {
  if (!Array.isArray(given) || given.length !== length) throw refusal('InvalidArgument');
  return given.map(asBag);
}

/** A row or column counts as a whole where whole ones were asked for. */
function rowOf({ from, to }: Area, row: number): Area {
  return { from: { row, col: from.col }, to: { row, col: to.col } };
}

function columnOf({ from, to }: Area, col: number): Area {
  return { from: { row: from.row, col }, to: { row: to.row, col } };
}

function mapRows<V>({ area: { from, to } }: Place, map: (row: number) => V): V[] {
  return Array.from({ length: to.row - from.row + 1 }, (_, index) => map(from.row + index));
}

function mapCols<V>({ area: { from, to } }: Place, map: (col: number) => V): V[] {
  return Array.from({ length: to.col - from.col + 1 }, (_, index) => map(from.col + index));
}

function assertBounded({ area }: Place): void {
  if (isUnbounded(area)) throw refusal('InvalidArgument');
}
