import type { Times, Work } from './benchCase';

export type Pace = {
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Every work is run so long before anything counts, in milliseconds, and at least once. */
  readonly warmUp: number;
  /** A sample is made of so many runs that it takes about this long, in milliseconds. */
  readonly sample: number;
  /** Rounds go on until so many milliseconds are over, within the limits on their number. */
  readonly budget: number;
  readonly leastRounds: number;
  readonly mostRounds: number;
};

type Prepared = { readonly name: string; readonly work: Work; readonly runs: number };

/**
 * Times the works in rounds, one sample of each, forwards and backwards by turns: whatever slows the machine down for
 * a while slows all works of a round, and their ratio stays.
 */
export async function measureRounds(works: Readonly<Record<string, Work>>, pace: Pace): Promise<Times[]> {
  const prepared: Prepared[] = [];
  for (const [name, work] of Object.entries(works)) {
    prepared.push({ name, work, runs: await warmUp(work, pace) });
  }
  const rounds: Times[] = [];
  const start = pace.now();
  while (
    rounds.length < pace.leastRounds ||
    (rounds.length < pace.mostRounds && pace.now() - start < pace.budget)
  ) {
    rounds.push(await round(rounds.length % 2 === 0 ? prepared : [...prepared].reverse(), pace));
  }
  return rounds;
}

/** How many runs make a sample, by the quickest run of the warm-up. */
async function warmUp(work: Work, pace: Pace): Promise<number> {
  let quickest = Number.POSITIVE_INFINITY;
  const start = pace.now();
  do {
    quickest = Math.min(quickest, await timeOf(work, 1, pace));
  } while (pace.now() - start < pace.warmUp);
  return quickest > 0 ? Math.max(1, Math.ceil(pace.sample / quickest)) : 1;
}

async function round(prepared: readonly Prepared[], pace: Pace): Promise<Times> {
  const times: Record<string, number> = {};
  for (const { name, work, runs } of prepared) {
    times[name] = (await timeOf(work, runs, pace)) / runs / work.pieces;
  }
  return times;
}

async function timeOf({ run }: Work, runs: number, { now }: Pace): Promise<number> {
  const start = now();
  for (let done = 0; done < runs; done++) await run();
  return now() - start;
}
