import { z } from 'zod';
import type { CellValue } from '../sheet/snapshot';

const isoDate = z.iso.date();
const MILLISECONDS_A_DAY = 86_400_000;
/** Excel's day 0; days are counted from here on from March 1900, before which it errs. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A day as offices write it (`30/6/2025`), as ISO, or as Excel keeps it (a count of days); undefined for anything else. */
export function isoDateIn(value: CellValue): string | undefined {
  if (typeof value === 'number') return dayOfCount(value);
  if (typeof value !== 'string') return undefined;
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  const iso = written
    ? [written[3], written[2]!.padStart(2, '0'), written[1]!.padStart(2, '0')].join('-')
    : value.trim();
  return isoDate.safeParse(iso).success ? iso : undefined;
}

function dayOfCount(days: number): string | undefined {
  const year2000 = 36_526;
  const year2100 = 73_051;
  if (!Number.isInteger(days) || days < year2000 || days >= year2100) return undefined;
  return new Date(DAY_ZERO + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
