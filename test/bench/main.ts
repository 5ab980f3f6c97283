import { CASES, type MeasuredCase, runCase } from './bench';
import type { Extent } from './benchCase';
import { readMachine } from './machine';
import type { Pace } from './measure';
import { describeCase, describeMachine } from './report';

const EXTENT: Extent = { files: 100, few: 8, province: 25 };

const PACE: Pace = {
  now: processorTime,
  ...{ warmUp: 300, sample: 20 },
  ...{ budget: 10_000, leastRounds: 7, mostRounds: 61 },
};

/** Time of the processor and not of the clock: that of others at work on a busy machine is left out. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** `npm run bench`: ratios, measured now; `-- --json` as JSON, `-- read merge` these cases only. */
async function main(args: readonly string[]): Promise<void> {
  const isJson = args.includes('--json');
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const unknown = asked.filter((id) => !(id in CASES));
  if (unknown.length > 0) throw new Error(`no case ${unknown.join(', ')}; there are ${Object.keys(CASES)}`);
  const print = isJson ? () => undefined : (text: string) => console.log(text);
  const before = readMachine();
  print(`${describeMachine(before)}\n`);
  const cases: MeasuredCase[] = [];
  for (const [id, make] of Object.entries(CASES)) {
    if (asked.length > 0 && !asked.includes(id)) continue;
    const measured = await runCase(make, EXTENT, PACE);
    cases.push(measured);
    print(describeCase(measured));
  }
  const after = readMachine();
  print(`Load afterwards ${after.load.toFixed(1)}, of which this was one.`);
  if (isJson) console.log(JSON.stringify({ machine: before, loadAfterwards: after.load, cases }, null, 2));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
