import type { Benchmark, Copy, OperatorScore } from './benchmark';

/** Of the damage a file itself shows this part must be found. */
export const LEAST_FOUND = 0.99;

/** What an operator's copies came to. */
export type OperatorTotal = {
  readonly copies: number;
  readonly found: number;
  readonly foundAnywhere: number;
  /** The same beside the unit's past and the other units. */
  readonly foundBeside?: number;
  readonly readTheSame: number;
  /** Copies with issues beyond one for each cause. */
  readonly withAlarms: number;
  readonly alarms: number;
  /** Copies that the operator's kind of fix brought back exactly. */
  readonly restored?: number;
  readonly certainFixes: number;
  readonly wrongFixes: number;
  /** Copies read from a file, and those of them that came out as they did before. */
  readonly fromFile: number;
  readonly sameFromFile: number;
  /** How often each issue spoke. */
  readonly spoke: Readonly<Record<string, number>>;
};

export function totalOf({ operator, copies }: OperatorScore): OperatorTotal {
  const count = (is: (copy: Copy) => boolean) => copies.filter(is).length;
  const sum = (of: (copy: Copy) => number) => copies.reduce((total, copy) => total + of(copy), 0);
  const isChance = operator.verdict === 'chance';
  return {
    copies: copies.length,
    found: count(({ alone }) => alone.isFound),
    foundAnywhere: count(({ alone }) => alone.isFoundAnywhere),
    ...(isChance ? { foundBeside: count(({ beside }) => beside?.isFound === true) } : {}),
    readTheSame: count(({ alone }) => alone.isReadTheSame),
    withAlarms: count(({ alone }) => alone.extra.length > 0),
    alarms: sum(({ alone }) => alone.extra.length),
    ...(operator.restores ? { restored: count((copy) => isRestored(copy, operator.restores)) } : {}),
    certainFixes: sum(({ alone }) => alone.certainFixes),
    wrongFixes: sum(({ alone }) => alone.wrongFixes.length),
    fromFile: count(({ fromFile }) => fromFile !== undefined),
    sameFromFile: count(
      ({ alone, fromFile }) =>
        fromFile?.isFound === alone.isFound && fromFile.isReadTheSame === alone.isReadTheSame,
    ),
    spoke: spokenOf(copies),
  };
}

function isRestored({ alone }: Copy, restores: 'certain' | 'asked' | undefined): boolean {
  return restores === 'certain' ? alone.isRestored : alone.isRestoredByAsking;
}

function spokenOf(copies: readonly Copy[]): Record<string, number> {
  const spoke: Record<string, number> = {};
  for (const key of copies.flatMap(({ alone, beside }) => (beside ?? alone).spoke)) {
    spoke[key] = (spoke[key] ?? 0) + 1;
  }
  return spoke;
}

/** Why a benchmark's targets are not reached; empty where they are. */
export function shortfallsOf({ clean, operators }: Benchmark): string[] {
  const totals = operators.map((score) => ({ ...score, total: totalOf(score) }));
  return [
    ...(clean.errors > 0 ? [`clean files: ${clean.errors} errors`] : []),
    ...weakestOf(operators).map(({ id, found, copies }) => `${id}: ${found} of ${copies} found`),
    ...totals.flatMap(({ operator: { id, verdict, restores }, total }) => [
      ...(verdict === 'tolerated' && (total.readTheSame < total.copies || total.alarms > 0)
        ? [`${id}: not tolerated`]
        : []),
      ...(restores === 'certain' && total.restored !== total.copies ? [`${id}: not restored`] : []),
      ...(total.wrongFixes > 0 ? [`${id}: ${total.wrongFixes} certain fixes wrong`] : []),
      ...(total.sameFromFile < total.fromFile ? [`${id}: otherwise through a file`] : []),
    ]),
  ];
}

/** The detectable operators of which less was found than should be, worst first. */
export function weakestOf(
  operators: readonly OperatorScore[],
): { id: string; found: number; copies: number }[] {
  return operators
    .filter(({ operator }) => operator.verdict === 'found')
    .map((score) => ({ id: score.operator.id, ...totalOf(score) }))
    .filter(({ found, copies }) => found < LEAST_FOUND * copies)
    .map(({ id, found, copies }) => ({ id, found, copies }))
    .sort((a, b) => a.found / a.copies - b.found / b.copies);
}
