import { formatPeriod, type Period } from '../catalogue/period';
import type { SheetMapping } from './sheetMapping';

/** Whether a summary sheet says it is of another period than the one merged: its columns would hold something else. */
export function isOfOtherPeriod({ period }: SheetMapping, asked: Period): boolean {
  return period !== undefined && period !== formatPeriod(asked);
}
