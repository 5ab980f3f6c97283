import { type CellValue, isCellError } from '../../core/sheet/snapshot';
import { figure } from '../../core/validation/messages/phrases';

/** What stands in a cell; a text in quotation marks, so that 02 is told from 2. */
export function rawWords(raw: CellValue | null): string {
  if (raw === null) return '–';
  if (typeof raw === 'number') return figure(raw);
  return isCellError(raw) ? raw.error : `“${String(raw)}”`;
}
