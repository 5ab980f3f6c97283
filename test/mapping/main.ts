import { listMisses, runBenchmark } from './benchmark';
import { describeBenchmark, describeMisses } from './report';
import { isEnough, precisionOf, recallOf } from './totals';

/** `npm run mapping`: scores of the forms; `-- --json` as JSON, `-- --misses` what went wrong in the open ones. */
function main(args: readonly string[]): number {
  if (args.includes('--misses')) {
    console.log(describeMisses(listMisses()));
    return 0;
  }
  const benchmark = runBenchmark();
  const { all, heldOut } = benchmark;
  console.log(
    args.includes('--json') ? JSON.stringify(toJson(benchmark), null, 2) : describeBenchmark(benchmark),
  );
  return isEnough(all) && isEnough(heldOut) ? 0 : 1;
}

function toJson(benchmark: ReturnType<typeof runBenchmark>) {
  const { all, heldOut, forms } = benchmark;
  return {
    ...benchmark,
    forms: forms.map((score) => ({ ...score, precision: precisionOf(score), recall: recallOf(score) })),
    isEnough: isEnough(all) && isEnough(heldOut),
  };
}

process.exitCode = main(process.argv.slice(2));
