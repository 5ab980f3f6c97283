import type { ColumnMatch, RowMatch, SheetMapping } from './sheetMapping';

/** Rows and columns a person must still decide about before the mapping says all the sheet says. */
export type MappingQuestions = {
  readonly rows: readonly RowMatch[];
  readonly columns: readonly ColumnMatch[];
};

/** What is open in a mapping: whatever is unclear, with up to three candidates each. */
export function questionsOf({ rows, columns }: SheetMapping): MappingQuestions {
  const isOpen = ({ certainty }: RowMatch | ColumnMatch) => certainty === 'unclear';
  return { rows: rows.filter(isOpen), columns: columns.filter(isOpen) };
}
