import { type Benchmark, runBenchmark } from './benchmark';
import { describeBenchmark, describeMisses } from './report';
import { shortfallsOf, totalOf, weakestOf } from './totals';

/**
 * `npm run corruption`: how damaged copies of good forms are found and restored; `-- --json` as JSON, `-- --misses`
 * what went wrong on which copy, `-- --seed 7` other copies.
 */
async function main(args: readonly string[]): Promise<number> {
  const given = args[args.indexOf('--seed') + 1];
  const seed = args.includes('--seed') ? Number(given) : 1;
  if (!Number.isInteger(seed)) throw new Error(`--seed ${given}`);
  const benchmark = await runBenchmark({ seed, copies: 16, throughFile: 3 });
  if (args.includes('--misses')) console.log(describeMisses(benchmark));
  else if (args.includes('--json')) console.log(JSON.stringify(toJson(benchmark), null, 2));
  else console.log(describeBenchmark(benchmark));
  return shortfallsOf(benchmark).length === 0 ? 0 : 1;
}

function toJson(benchmark: Benchmark) {
  const { seed, clean, operators } = benchmark;
  return {
    ...{ seed, clean },
    operators: operators.map((score) => {
      const { damage: _, ...operator } = score.operator;
      const total = totalOf(score);
      return { ...operator, ...total, foundRate: rate(total.found, total.copies), ...ratesOf(total) };
    }),
    weakest: weakestOf(operators),
    shortfalls: shortfallsOf(benchmark),
    isEnough: shortfallsOf(benchmark).length === 0,
  };
}

function ratesOf({ copies, withAlarms, restored }: ReturnType<typeof totalOf>) {
  return {
    alarmRate: rate(withAlarms, copies),
    ...(restored === undefined ? {} : { restoreRate: rate(restored, copies) }),
  };
}

const rate = (part: number, whole: number) => (whole === 0 ? null : Number((part / whole).toFixed(4)));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
