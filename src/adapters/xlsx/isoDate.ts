const PATTERN = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY_MS = 86_400_000;
/** Days from Excel's epoch to 1970-01-01. */
const EPOCH = 25_569;
/** Excel counts a 29 February 1900, so the days before it have serials one lower. */
const FALSE_LEAP_DAY = 61;

/** `2024-12-31`, `2024-12-31T07:30:00` or `07:30` as Excel's serial number of days; undefined for anything else. */
export function parseIsoDate(text: string): number | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  if (year === undefined && hour === undefined) return undefined;
  const days = year === undefined ? 0 : serialDay(Number(year), Number(month), Number(day));
  const seconds = Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  return days === undefined ? undefined : days + seconds / 86_400;
}

function serialDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = date.getTime() / DAY_MS + EPOCH;
  return serial < FALSE_LEAP_DAY ? serial - 1 : serial;
}

/** The format that shows a serial number as ISO 8601 writes it. */
export function isoFormat(serial: number): string {
  if (serial < 1) return 'hh:mm:ss';
  return Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
}
