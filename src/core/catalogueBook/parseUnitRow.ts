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

const provinceCode = rosterSchema.shape.province.shape.code;

/** Whether a text is a unit's code with its system's year: `2024:048`. */
export function isUnitCode(text: string): boolean {
  return provinceCode.safeParse(text).success;
}

/** One row of *Đơn vị*, of the province of that code. What is blank is unknown. */
export function parseUnitRow(
  table: ReadTable<UnitColumn>,
  { row, text, value }: TableRow<UnitColumn>,
  parent: string,
): ParsedUnit {
  const problems: BookProblem[] = [];
  const refuse = (key: UnitColumn, problem: Coded) => problems.push(table.at(row, key, problem));
  const chosen = <Value extends string>(key: UnitColumn, list: readonly Choice<Value>[]) => {
    const found = chosenIn(list, text(key));
    const words = list.map(({ word }) => word);
    if (!found)
      refuse(key, { code: 'unknownWord', facts: { column: headerOf(key), text: text(key), words } });
    return found;
  };
  const number = (key: UnitColumn, shape: NumberShape) => {
    if (text(key) === '') return undefined;
    const found = numberIn(value(key)?.value, text(key));
    if (found !== undefined && shape.accepts(found)) return found;
    refuse(key, {
      code: 'badNumber',
      facts: { column: headerOf(key), text: text(key), example: shape.example },
    });
    return undefined;
  };
  const date = (key: UnitColumn) => {
    if (text(key) === '') return undefined;
    const found = isoDateIn(value(key)?.value ?? '');
    if (!found) refuse(key, { code: 'badDate', facts: { column: headerOf(key), text: text(key) } });
    return found;
  };
  const codes = (key: UnitColumn) => {
    const list = listIn(text(key));
    const bad = list?.find((one) => !isUnitCode(one));
    if (bad !== undefined) refuse(key, { code: 'badUnitCode', facts: { text: bad } });
    return list;
  };
  const code = text('code');
  if (!isUnitCode(code)) refuse('code', { code: 'badUnitCode', facts: { text: code } });
  if (text('name') === '') refuse('name', { code: 'missing', facts: { column: headerOf('name') } });
  const tolerance = number('borderLengthTolerance', PERCENT);
  const known = {
    borderLengthKm: number('borderLengthKm', LENGTH),
    borderLengthTolerance: tolerance === undefined ? undefined : tolerance / 100,
    borderMarkers: number('borderMarkers', WHOLE),
    borderCommunes: number('borderCommunes', WHOLE),
    stations: number('stations', WHOLE),
    aliases: listIn(text('aliases')),
    validFrom: date('validFrom'),
    validTo: date('validTo'),
    successors: codes('successors'),
    source: text('source') || undefined,
  };
  const kind = chosen('kind', CHOICES.unitKind) ?? 'xã';
  const border = chosen('border', CHOICES.border) ?? 'land';
  return { row, unit: { code, name: text('name'), kind, parent, border, ...defined(known) }, problems };
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
