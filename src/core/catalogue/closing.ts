import { z } from 'zod';
import type { Period } from './period';
import { monthSpan } from './periodMonths';

const isoDate = z.iso.date();

/** The days whose events a report counts (thời gian chốt số liệu), ISO, both included. */
const windowSchema = z
  .object({ from: isoDate, to: isoDate })
  .refine(({ from, to }) => from <= to, { path: ['to'] });

/**
 * How the window follows from the period: by Decree 09/2019 article 12 (from the 15th to the 14th), by the
 * calendar (first to last day), or as an office sets it.
 */
export const closingSchema = z.union([z.enum(['decree09', 'calendar']), windowSchema]);

/** When the report is due: so many working days after the window closes. Holidays are ISO days, gazetted yearly. */
export const dueSchema = z.object({
  workingDays: z.number().int().min(0).max(60),
  holidays: z.array(isoDate),
});

export type Window = z.infer<typeof windowSchema>;
export type Closing = z.infer<typeof closingSchema>;
export type Due = z.infer<typeof dueSchema>;

const MILLISECONDS_A_DAY = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

/** ISO date of a day in a month counted from January of year 0; day 0 is the last of the month before. */
function dayOfMonth(month: number, day: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
}

/** The closing window of a period. Uniform in Decree 09: the 15th of the month before to the 14th of the last. */
export function closingWindow(period: Period, closing: Closing): Window {
  const { first, last } = monthSpan(period);
  if (closing === 'decree09') return { from: dayOfMonth(first - 1, 15), to: dayOfMonth(last, 14) };
  if (closing === 'calendar') return { from: dayOfMonth(first, 1), to: dayOfMonth(last + 1, 0) };
  return closing;
}

/** The due date (hạn nộp), ISO: Saturdays, Sundays and holidays do not count. */
export function dueDate(window: Window, { workingDays, holidays }: Due): string {
  let day = Date.parse(window.to);
  for (let left = workingDays; left > 0; ) {
    day += MILLISECONDS_A_DAY;
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return isoOf(day);
}

function isWorkingDay(day: number, holidays: readonly string[]): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY && !holidays.includes(isoOf(day));
}

function isoOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

/** `2024-12-14` as offices write it: `14/12/2024`. */
export function formatDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}
