import type { FormScore } from './score';

/** A set of forms as one: figures are counted together, so a large form weighs more than a small one. */
export type Total = {
  readonly forms: number;
  readonly truth: number;
  readonly proposed: number;
  readonly right: number;
  readonly questions: number;
  readonly precision: number;
  readonly recall: number;
  /** The same with every form weighing alike. */
  readonly meanPrecision: number;
  readonly meanRecall: number;
  /** Units and periods read wrongly. */
  readonly wrongHeadings: number;
};

/** Of the figures taken this part must be right: a wrong match is worse than a question. */
export const LEAST_PRECISION = 0.98;
/** Of the figures there are this part must be taken before any correction. */
export const LEAST_RECALL = 0.9;

/** The part of the proposed figures that is right; 1 where none is proposed. */
export const precisionOf = ({ right, proposed }: Pick<FormScore, 'right' | 'proposed'>) =>
  proposed === 0 ? 1 : right / proposed;

/** The part of the figures there are that was found; 1 where there are none. */
export const recallOf = ({ right, truth }: Pick<FormScore, 'right' | 'truth'>) =>
  truth === 0 ? 1 : right / truth;

export function totalOf(scores: readonly FormScore[]): Total {
  const sum = (of: (score: FormScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const counts = {
    truth: sum(({ truth }) => truth),
    proposed: sum(({ proposed }) => proposed),
    right: sum(({ right }) => right),
  };
  return {
    forms: scores.length,
    ...counts,
    questions: sum(({ questions }) => questions),
    precision: precisionOf(counts),
    recall: recallOf(counts),
    meanPrecision: sum(precisionOf) / scores.length,
    meanRecall: sum(recallOf) / scores.length,
    wrongHeadings: sum(({ unit, period }) => Number(unit === 'wrong') + Number(period === 'wrong')),
  };
}

/** Whether a set of forms is mapped well enough; no unit and no period may be wrong. */
export function isEnough({ precision, recall, wrongHeadings }: Total): boolean {
  return precision >= LEAST_PRECISION && recall >= LEAST_RECALL && wrongHeadings === 0;
}
