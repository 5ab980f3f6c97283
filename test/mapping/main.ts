import { FIRST_SCORES, listMisses, runBenchmark } from './benchmark';
import { describeBenchmark, describeMisses, SETS } from './report';
import { isEnough, precisionOf, recallOf } from './totals';

/** `npm run mapping`: scores of the forms; `-- --json` as JSON, `-- --misses` what went wrong in the open ones. */
function main(args: readonly string[]): number {
  if (args.includes('--misses')) {
    console.log(describeMisses(listMisses()));
    return 0;
  }
  const benchmark = runBenchmark();
  const { all, sets } = benchmark;
  console.log(
    args.includes('--json') ? JSON.stringify(toJson(benchmark), null, 2) : describeBenchmark(benchmark),
  );
  return isEnough(all) && isEnough(sets.heldOut) ? 0 : 1;
}

function toJson(benchmark: ReturnType<typeof runBenchmark>) {
  const { all, sets, forms } = benchmark;
  return {
    ...benchmark,
    setNames: SETS,
    firstScores: FIRST_SCORES,
    forms: forms.map((score) => ({ ...score, precision: precisionOf(score), recall: recallOf(score) })),
    isEnough: isEnough(all) && isEnough(sets.heldOut),
  };
}

process.exitCode = main(process.argv.slice(2));
