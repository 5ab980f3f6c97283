import type { Coded, ProblemCode, ProblemFacts } from './bookProblem';
import { catalogueEn } from './catalogueEn';
import { catalogueVi } from './catalogueVi';
import { rosterEn } from './rosterEn';
import { rosterVi } from './rosterVi';

/** What is wrong, then what to do about it, a verb first. */
export type ProblemWords = { readonly what: string; readonly todo: string };

/** One language's wording of some problems: the two sentences. */
export type Wordings<Code extends ProblemCode> = {
  readonly [K in Code]: (facts: ProblemFacts[K]) => readonly [what: string, todo: string];
};

const WORDINGS: Readonly<Record<'vi' | 'en', Wordings<ProblemCode>>> = {
  vi: { ...catalogueVi, ...rosterVi },
  en: { ...catalogueEn, ...rosterEn },
};

/** The only wording of what is wrong with a catalogue or roster, in a workbook or elsewhere. */
export function describeProblem({ code, facts }: Coded, language: 'vi' | 'en'): ProblemWords {
  const word = WORDINGS[language][code] as (facts: Coded['facts']) => readonly [string, string];
  const [what, todo] = word(facts);
  return { what, todo };
}
