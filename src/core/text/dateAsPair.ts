import { type CalendarFields, calendarFieldsOf } from '../sheet/calendarFormat';
import type { DateOrder } from '../sheet/culture';

/**
 * A number that Excel keeps as a date, told back as what may have been typed. `parts`: the figures between the
 * slashes; one, where a number was typed into a cell that shows dates; none for a time of day. `isAmbiguous`:
 * other figures, or a real date, would look the same.
 */
export type DateAsPair = {
  /** As a Vietnamese reader writes it: 14/2, 2/1934, 1/12/1956, 12:30. */
  readonly shown: string;
  readonly parts: readonly number[];
  readonly isAmbiguous: boolean;
};

type Typed = { readonly value: number; readonly numberFormat: string; readonly order?: DateOrder };

const MS_PER_DAY = 86_400_000;
/** Day 1 is 1 January 1900; Excel also counts 29 February 1900, so that up to it a day is lost. */
const EPOCH = Date.UTC(1899, 11, 30);
const LOST_DAY = 60;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Two figures of a year are of 1930 to 2029, and a day without a year is of this one. */
const FIRST_TYPED_YEAR = 1930;

/**
 * What was typed where Excel made a date of it (DOMAIN §5.1): `14/2` is 14 February in vi-VN, `2/14` is in en-US,
 * `2/34` becomes February 1934. Undefined where the format shows no date. Without an order the day is taken first.
 */
export function parseDateAsPair({ value, numberFormat, order }: Typed): DateAsPair | undefined {
  const fields = calendarFieldsOf(numberFormat);
  if (!fields) return undefined;
  const date = dateOfSerial(Math.floor(value));
  if (!date || (fields.time && !fields.day)) return { shown: timeOf(value), parts: [], isAmbiguous: true };
  const shown = shownAs(date, fields);
  if (date.year < FIRST_TYPED_YEAR) return { shown, parts: [value], isAmbiguous: false };
  return { shown, ...partsOf(date, fields, order) };
}

type DayOfYear = { readonly day: number; readonly month: number; readonly year: number };

function shownAs({ day, month, year }: DayOfYear, fields: CalendarFields): string {
  if (!fields.day) return `${month}/${year}`;
  return fields.year ? `${day}/${month}/${year}` : `${day}/${month}`;
}

function partsOf(
  { day, month, year }: DayOfYear,
  fields: CalendarFields,
  order: DateOrder | undefined,
): Omit<DateAsPair, 'shown'> {
  if (!fields.day) return { parts: [month, year % 100], isAmbiguous: true };
  const pair = order === 'monthFirst' ? [month, day] : [day, month];
  if (!fields.year) return { parts: pair, isAmbiguous: order === undefined };
  // A year of our time was put there by the program; one before it was a third figure: 1/12/56.
  return { parts: year >= 2000 ? pair : [...pair, year % 100], isAmbiguous: true };
}

/** The calendar day of an Excel serial number; undefined outside of Excel's calendar. */
export function dateOfSerial(serial: number): DayOfYear | undefined {
  if (!Number.isInteger(serial) || serial < 1 || serial > LAST_DAY) return undefined;
  const date = new Date(EPOCH + (serial < LOST_DAY ? serial + 1 : serial) * MS_PER_DAY);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

function timeOf(value: number): string {
  const minutes = Math.round((value % 1) * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
