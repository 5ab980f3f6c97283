import type { Culture } from './culture';
import type { Typed } from './typedText';

/** A date or time of day as a person types it: `14/2`, `2024-2-14`, `14/2/24`, `2/2024`, `12:30`. Undefined for anything else. */
export function typedDate(text: string, culture: Culture, today: Date): Typed | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) return typedTime(time);
  const parts = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts) return undefined;
  const [first, second, third] = [parts[1]!, parts[3]!, parts[4]];
  return third === undefined
    ? twoParts(first, second, culture, today)
    : threeParts(first, second, third, culture);
}

function typedTime([, hours, minutes, seconds]: RegExpExecArray): Typed | undefined {
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds ? 'h:mm:ss' : 'h:mm' };
}

/** Day and month in either order (the culture's first), or month and year. */
function twoParts(first: string, second: string, culture: Culture, today: Date): Typed | undefined {
  const [a, b] = [Number(first), Number(second)];
  const orders =
    culture.order === 'dayFirst' ? [[a, b] as const, [b, a] as const] : [[b, a] as const, [a, b] as const];
  for (const [day, month] of orders) {
    const value = serial(today.getUTCFullYear(), month, day);
    if (value !== undefined) return { value, numberFormat: 'd-mmm' };
  }
  const value = second.length >= 2 ? serial(fullYear(second), a, 1) : undefined;
  return value === undefined ? undefined : { value, numberFormat: 'mmm-yy' };
}

function threeParts(first: string, second: string, third: string, culture: Culture): Typed | undefined {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const yearFirst = first.length === 4;
  const [day, month] = culture.order === 'dayFirst' ? [a, b] : [b, a];
  const value = yearFirst ? serial(a, b, c) : serial(fullYear(third), month, day);
  return value === undefined ? undefined : { value, numberFormat: culture.shortDate };
}

/** Two-digit years: 00–29 are of this century, 30–99 of the last. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Days since the last of 1899, as cells count dates after February 1900; undefined for a day the calendar lacks. */
function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : undefined;
}
