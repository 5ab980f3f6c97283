import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Office } from './office';
import type { Check, Scenario } from './scenario';
import { forms } from './scenarios/forms';
import { officeFiles } from './scenarios/officeFiles';
import { paneWorkbooks } from './scenarios/paneWorkbooks';
import { printedFiles } from './scenarios/printedFiles';
import { provinces } from './scenarios/provinces';
import { resavedForm } from './scenarios/resavedForm';
import { sampleProvince } from './scenarios/sampleProvince';
import { wrongValues } from './scenarios/wrongValues';

/** Problems of one check that are worth printing. */
const SHOWN = 12;

const scenarios = {
  sampleProvince,
  forms,
  wrongValues,
  provinces,
  resavedForm,
  printedFiles,
  paneWorkbooks,
  officeFiles,
};

/** Runs scenarios (all, or those named) in a folder made anew; leaves the counts in `counts.json` there. */
async function main([folder = '', ...names]: readonly string[]): Promise<void> {
  const work = resolve(folder);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const bench = { office: new Office(work), work };
  const checks: Check[] = [];
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const check of await attempt(name, () => scenario(bench))) {
      print(check);
      checks.push(check);
    }
  }
  const failed = checks.filter(({ problems }) => problems.length > 0).length;
  writeFileSync(join(work, 'counts.json'), JSON.stringify({ passed: checks.length - failed, failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}

/** A scenario that breaks off is a failed check, not the end of the others. */
async function attempt(name: string, run: () => ReturnType<Scenario>): ReturnType<Scenario> {
  try {
    return await run();
  } catch (error) {
    return [{ name, problems: [String(error)] }];
  }
}

function print({ name, problems }: Check): void {
  console.log(problems.length === 0 ? `ok      ${name}` : `FAILED  ${name}: ${problems.length}`);
  for (const problem of problems.slice(0, SHOWN)) console.log(`        ${problem}`);
}

void main(process.argv.slice(2));
