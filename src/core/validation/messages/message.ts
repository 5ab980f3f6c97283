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

/**
 * What is wrong, with the actual numbers; then what to do about it, a verb first. `why`: the rule by its number
 * and both sides of it. `offer` stands for `todo` where a button mends the cell.
 */
export type Sentences = {
  readonly what: string;
  readonly todo: string;
  readonly why: string;
  readonly offer?: string;
};

/** The wordings of the issues of some rules: `Wordings<'V02' | 'V04'>`. */
export type Wordings<Rule extends string> = {
  readonly [K in IssueKey as K extends `${Rule}.${string}` ? K : never]: (
    facts: IssueFacts[K],
    scene: Scene,
  ) => Sentences;
};

/** One language's wording of every issue. */
export type Messages = {
  readonly issues: { readonly [K in IssueKey]: (facts: IssueFacts[K], scene: Scene) => Sentences };
  /** Names a row where the issue stands. */
  readonly where: (row: Row) => string;
};
