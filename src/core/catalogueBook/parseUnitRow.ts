import { type ReportingUnit, rosterSchema } from '../catalogue/roster';
import type { BookProblem, Coded } from './bookProblem';
import { CHOICES, type Choice, chosenIn } from './choices';
import { UNIT_COLUMNS, type UnitColumn } from './columns';
import { isoDateIn } from './isoDate';
import type { ReadTable, TableRow } from './readTable';

/** A row as a unit; where a cell could not be read something stands in, and the problem says so. */
export type ParsedUnit = {
  readonly row: number;
  readonly unit: ReportingUnit;
  readonly problems: readonly BookProblem[];
};

type Row = TableRow<UnitColumn>;
type Refuse = (key: UnitColumn, problem: Coded) => void;

const provinceCode = rosterSchema.shape.province.shape.code;

/** Whether a text is a unit's code with its system's year: `2024:048`. */
export function isUnitCode(text: string): boolean {
  return provinceCode.safeParse(text).success;
}

/** One row of *Đơn vị*, of the province of that code. What is blank is unknown. */
export function parseUnitRow(table: ReadTable<UnitColumn>, cells: Row, parent: string): ParsedUnit {
  const problems: BookProblem[] = [];
  const refuse: Refuse = (key, problem) => problems.push(table.at(cells.row, key, problem));
  const { row, text } = cells;
  const code = text('code');
  if (!isUnitCode(code)) refuse('code', { code: 'badUnitCode', facts: { text: code } });
  if (text('name') === '') refuse('name', { code: 'missing', facts: { column: headerOf('name') } });
  const known = knownOf(cells, refuse);
  const kind = chosen(cells, 'kind', CHOICES.unitKind, refuse) ?? 'xã';
  const border = chosen(cells, 'border', CHOICES.border, refuse) ?? 'land';
  return { row, unit: { code, name: text('name'), kind, parent, border, ...defined(known) }, problems };
}

/** What may be left blank. */
function knownOf(cells: Row, refuse: Refuse) {
  const { text } = cells;
  const number = (key: UnitColumn, shape: NumberShape) => numberOf(cells, key, shape, refuse);
  const tolerance = number('borderLengthTolerance', PERCENT);
  return {
    borderLengthKm: number('borderLengthKm', LENGTH),
    borderLengthTolerance: tolerance === undefined ? undefined : tolerance / 100,
    borderMarkers: number('borderMarkers', WHOLE),
    borderCommunes: number('borderCommunes', WHOLE),
    stations: number('stations', WHOLE),
    aliases: listIn(text('aliases')),
    validFrom: dateOf(cells, 'validFrom', refuse),
    validTo: dateOf(cells, 'validTo', refuse),
    successors: codesOf(cells, 'successors', refuse),
    source: text('source') || undefined,
  };
}

function chosen<Value extends string>(
  { text }: Row,
  key: UnitColumn,
  list: readonly Choice<Value>[],
  refuse: Refuse,
): Value | undefined {
  const found = chosenIn(list, text(key));
  const words = list.map(({ word }) => word);
  if (!found) refuse(key, { code: 'unknownWord', facts: { column: headerOf(key), text: text(key), words } });
  return found;
}

function numberOf({ text, value }: Row, key: UnitColumn, shape: NumberShape, refuse: Refuse) {
  if (text(key) === '') return undefined;
  const found = numberIn(value(key)?.value, text(key));
  if (found !== undefined && shape.accepts(found)) return found;
  const facts = { column: headerOf(key), text: text(key), example: shape.example };
  refuse(key, { code: 'badNumber', facts });
  return undefined;
}

function dateOf({ text, value }: Row, key: UnitColumn, refuse: Refuse) {
  if (text(key) === '') return undefined;
  const found = isoDateIn(value(key)?.value ?? '');
  if (!found) refuse(key, { code: 'badDate', facts: { column: headerOf(key), text: text(key) } });
  return found;
}

function codesOf({ text }: Row, key: UnitColumn, refuse: Refuse) {
  const list = listIn(text(key));
  const bad = list?.find((one) => !isUnitCode(one));
  if (bad !== undefined) refuse(key, { code: 'badUnitCode', facts: { text: bad } });
  return list;
}

const headerOf = (key: UnitColumn) => UNIT_COLUMNS.find((column) => column.key === key)!.header;

type NumberShape = { readonly accepts: (value: number) => boolean; readonly example: string };
const LENGTH: NumberShape = { accepts: (value) => value > 0, example: '41,587' };
const PERCENT: NumberShape = { accepts: (value) => value > 0 && value <= 100, example: '10' };
const WHOLE: NumberShape = { accepts: (value) => value > 0 && Number.isInteger(value), example: '12' };

/** A number, or a text that can be read as one number only: three digits after a mark may be thousands. */
function numberIn(value: unknown, text: string): number | undefined {
  if (typeof value === 'number') return value;
  return /^\d+([.,](\d{1,2}|\d{4,}))?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** The names or codes of a cell; undefined where it is blank. */
function listIn(text: string): string[] | undefined {
  const list = text.split(';').map((one) => one.trim());
  const filled = list.filter((one) => one !== '');
  return filled.length > 0 ? filled : undefined;
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
