/** What a date or time format shows, by its letters; `m` beside hours or seconds is minutes. */
export type CalendarFields = Readonly<Record<'day' | 'month' | 'year' | 'time', boolean>>;

/** Names for "as typed", whose letters mean nothing. */
const GENERAL = /^(?:general|standard)$/i;
/** Quoted and escaped signs, padding, colours, currencies and conditions. */
const LITERALS = /"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi;

/** The fields an Excel number format shows; undefined where it shows a number or text. Only the section for positive numbers counts. */
export function calendarFieldsOf(format: string): CalendarFields | undefined {
  if (GENERAL.test(format)) return undefined;
  const bare = format.replace(LITERALS, '').split(';', 1)[0]!.toLowerCase();
  const time = /[hs]/.test(bare);
  const day = bare.includes('d');
  const year = bare.includes('y');
  const month = bare.includes('m') && (!time || day || year);
  return time || day || year || month ? { day, month, year, time } : undefined;
}
