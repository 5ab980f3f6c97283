import { isCellError } from '../sheet/snapshot';
import type { ReportedValue } from './report';

/** What stood in a cell, as text: its content, or the formula that had no result. */
export function typedText({ raw, formula }: Pick<ReportedValue, 'raw' | 'formula'>): string {
  if (raw === undefined) return formula ?? '';
  return isCellError(raw) ? raw.error : String(raw);
}
