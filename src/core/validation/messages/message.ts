import type { MetricKind } from '../../catalogue/metric';
import type { IssueFacts, IssueKey } from '../../report/issue';

/** A metric's row as a sentence may speak of it; only the code is certain. */
export type Row = {
  readonly code: string;
  /** In the language of the sentence. */
  readonly label?: string;
  /** Unit of measure as printed. */
  readonly unit?: string;
  readonly kind?: MetricKind;
};

/** What a sentence may name besides the issue's facts: its cell, its row, any other row. */
export type Scene = { readonly cell: string; readonly row: Row; readonly rowOf: (code: string) => Row };

/** What is wrong, with the actual numbers; then what to do about it, a verb first. */
export type Sentences = { readonly what: string; readonly todo: string };

/** One language's wording of every issue. */
export type Messages = {
  readonly issues: { readonly [K in IssueKey]: (facts: IssueFacts[K], scene: Scene) => Sentences };
  /** Names a row where the issue stands. */
  readonly where: (row: Row) => string;
};
