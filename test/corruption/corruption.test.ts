import { type Benchmark, runBenchmark } from './benchmark';
import { LEAST_FOUND, totalOf, weakestOf } from './totals';

describe('damaged copies of good forms', () => {
  let benchmark: Benchmark;
  let totals: ({ id: string; verdict: string; restores?: string } & ReturnType<typeof totalOf>)[];

  beforeAll(async () => {
    benchmark = await runBenchmark({ seed: 1, copies: 4, throughFile: 1, units: 1 });
    totals = benchmark.operators.map((score) => {
      const { id, verdict, restores } = score.operator;
      return { id, verdict, ...(restores ? { restores } : {}), ...totalOf(score) };
    });
  });

  it('come from files without an error', () => {
    expect(benchmark.clean.errors).toBe(0);
  });

  it('are made by every operator', () => {
    expect(totals.filter(({ copies }) => copies === 0).map(({ id }) => id)).toEqual([]);
  });

  it('are found where the file itself shows the damage', () => {
    const detectable = totals.filter(({ verdict }) => verdict === 'found');
    const copies = detectable.reduce((sum, total) => sum + total.copies, 0);
    const found = detectable.reduce((sum, total) => sum + total.found, 0);
    expect(copies).toBeGreaterThan(200);
    expect(found / copies).toBeGreaterThanOrEqual(LEAST_FOUND);
    expect(weakestOf(benchmark.operators)).toEqual([]);
  });

  it('are read the same and not complained about where no figure changed', () => {
    const tolerated = totals.filter(({ verdict }) => verdict === 'tolerated');
    expect(tolerated.length).toBeGreaterThan(10);
    expect(tolerated.filter(({ readTheSame, copies }) => readTheSame < copies)).toEqual([]);
    expect(tolerated.filter(({ alarms }) => alarms > 0)).toEqual([]);
  });

  it('are restored exactly by the fixes done without asking', () => {
    const certain = totals.filter(({ restores }) => restores === 'certain');
    expect(certain.length).toBeGreaterThan(10);
    expect(certain.filter(({ restored, copies }) => restored !== copies)).toEqual([]);
    const wrong = totals.filter(({ wrongFixes }) => wrongFixes > 0);
    expect(wrong.map(({ id, wrongFixes }) => `${id}: ${wrongFixes}`)).toEqual([]);
  });

  it('are judged the same when they come from .xlsx files', () => {
    expect(totals.filter(({ fromFile, sameFromFile }) => sameFromFile < fromFile)).toEqual([]);
  });
});
