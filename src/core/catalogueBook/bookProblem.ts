import type { CatalogueFacts } from '../catalogue/catalogueProblem';
import type { RosterFacts } from '../catalogue/rosterProblem';

/** What can be wrong with a catalogue's workbook as such, each with the facts its sentence needs. */
type BookFacts = {
  /** No sheet has the tags of the table. */
  noTable: { table: string };
  /** The table lacks a column, named by its header. */
  noColumn: { column: string };
  doubleColumn: { column: string; other: string };
  noMetrics: { table: string };
  missing: { column: string };
  /** A word that is not in the column's closed list. */
  unknownWord: { column: string; text: string; words: readonly string[] };
  badGroup: { text: string };
  badId: { text: string };
  badEdition: { text: string };
  badSystem: { text: string };
  badUnitCode: { text: string };
  /** `example` shows what the column takes. */
  badNumber: { column: string; text: string; example: string };
  badDate: { column: string; text: string };
  /** The rules say one thing and the column Bắt buộc another. */
  requiredTwice: { metric: string };
};

export type ProblemFacts = CatalogueFacts & RosterFacts & BookFacts;
export type ProblemCode = keyof ProblemFacts;

/** A problem by its code, wherever it was found. */
export type Coded = {
  [Code in ProblemCode]: { readonly code: Code; readonly facts: ProblemFacts[Code] };
}[ProblemCode];

/** What is wrong in a workbook and where: `cell` is an A1 address. Positions in facts (`first`) are rows of the sheet. */
export type BookProblem = Coded & { readonly sheet: string; readonly cell: string };
