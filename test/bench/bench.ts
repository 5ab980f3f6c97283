import type { BenchCase, Count, Extent } from './benchCase';
import { checkCase } from './cases/checkCase';
import { mappingCase } from './cases/mappingCase';
import { mergeCase } from './cases/mergeCase';
import { payloadCase } from './cases/payloadCase';
import { readFormsCase, readPlainCase } from './cases/readCase';
import { writeCase } from './cases/writeCase';
import { measureRounds, type Pace } from './measure';
import { type Spread, spreadOf } from './statistics';

/** What a ratio came to; its spread is that of the rounds. */
type MeasuredRatio = { readonly what: string; readonly against: string; readonly ratio: Spread };

export type MeasuredCase = {
  readonly id: string;
  readonly title: string;
  readonly rounds: number;
  readonly ratios: readonly MeasuredRatio[];
  readonly counts: readonly Count[];
  /** Milliseconds for each piece, by the name of the work. */
  readonly times: Readonly<Record<string, Spread>>;
};

type MakeCase = (extent: Extent) => BenchCase | Promise<BenchCase>;

/** The cases by id; each makes its inputs when its turn comes. */
export const CASES: Readonly<Record<string, MakeCase>> = {
  check: checkCase,
  read: readFormsCase,
  readPlain: readPlainCase,
  write: writeCase,
  merge: mergeCase,
  mapping: mappingCase,
  payload: payloadCase,
};

export async function runCase(make: MakeCase, extent: Extent, pace: Pace): Promise<MeasuredCase> {
  const { id, title, works, ratios, counts = [] } = await make(extent);
  const rounds = Object.keys(works).length > 0 ? await measureRounds(works, pace) : [];
  return {
    ...{ id, title, counts, rounds: rounds.length },
    ratios: ratios.map(({ what, against, of }) => ({ what, against, ratio: spreadOf(rounds.map(of)) })),
    times: Object.fromEntries(
      Object.keys(works).map((name) => [name, spreadOf(rounds.map((times) => times[name]!))]),
    ),
  };
}
