import type { Report } from '../report/report';

/** Where a text section without a statement is to be written; at the top where its rows are gone. Undefined for one that says something. */
export function sectionCell(
  { texts, textCells }: Pick<Report, 'texts' | 'textCells'>,
  code: string,
): { readonly cell: string; readonly hasRow: boolean } | undefined {
  if ((texts[code] ?? []).length > 0) return undefined;
  const cell = textCells[code];
  return cell === undefined ? { cell: 'A1', hasRow: false } : { cell, hasRow: true };
}
