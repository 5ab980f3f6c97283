import type { CellValue } from '../sheet/snapshot';
import type { ValueColumn } from './columns';

/** What goes into a cell a person would fill: a constant, or a formula with its computed value. */
export type Content = { readonly value: CellValue; readonly formula?: string };

export type ContentColumn = ValueColumn | 'change' | 'completion' | 'qualifier' | 'explanation' | 'note';

export type LineContent = Readonly<Partial<Record<ContentColumn, Content>>>;

/** Everything a form is filled with, by metric code; what is absent stays blank. */
export type TemplateContent = {
  readonly lines: Readonly<Record<string, LineContent>>;
  /** Statements of the text sections, one row each. */
  readonly texts: Readonly<Record<string, readonly Content[]>>;
};

export const BLANK_CONTENT: TemplateContent = { lines: {}, texts: {} };
