import { insertRollup } from '../../../src/actions/insertRollup';
import { insertTemplate } from '../../../src/actions/insertTemplate';
import { makeSample } from '../../../src/actions/makeSample';
import { mergeReports } from '../../../src/actions/mergeReports';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { openExcel } from './openExcel';

const MEGABYTE = 1024 * 1024;
const [form] = makeSample();
const request = { roster: form!.roster, period: form!.period, catalogues: STANDARD_CATALOGUES };

async function formPlan(): Promise<readonly SheetPlan[]> {
  const host = memoryHost();
  await insertTemplate(host, form!);
  return host.plans();
}

/** The sheets of the sample's roll-up over its tabs, and the tabs. */
async function province() {
  const host = memoryHost();
  for (const one of makeSample()) await insertTemplate(host, one);
  const tabs = await host.read();
  await insertRollup(host, request);
  return { tabs, plans: host.plans().slice(-2) };
}

/** All sheets of the sample's merge. */
async function merged(): Promise<readonly SheetPlan[]> {
  const files = await Promise.all(
    makeSample().map(async (one) => {
      const host = memoryHost();
      await insertTemplate(host, one);
      return { name: one.unit.name, sha256: one.unit.code, workbook: await host.read() };
    }),
  );
  const host = memoryHost();
  await mergeReports(host, files, request);
  return host.plans();
}

/** Syncs of one application, which must also keep to Excel's sizes. */
async function syncsOf(open: ReturnType<typeof openExcel>, plans: readonly SheetPlan[]): Promise<number> {
  const { stats } = open.excel;
  stats.reset();
  await open.host.apply(plans);
  expect(stats.largestRequest).toBeLessThan(MEGABYTE);
  expect(stats.largestResponse).toBeLessThan(MEGABYTE);
  return stats.syncs;
}

// Looking at the workbook 1, writing 1 for each 900 kB (reckoned a little too high), verifying 1, closing 1;
// over old sheets also: reading them 1, unprotecting 1 each, discarding restore points 1.
test.each([
  // plans, syncs when the sheets are new, and over the old ones
  ['no plan', async () => [], 0, 0],
  ['one form', formPlan, 4, 7],
  ['roll-up over the tabs', async () => (await province()).plans, 5, 8],
] as const)('%s', async (name, plansOf, asNew, asOld) => {
  const tabs = name.startsWith('roll-up') ? (await province()).tabs : undefined;
  const open = openExcel(tabs ? { workbook: tabs } : {});
  const plans = await plansOf();
  expect([await syncsOf(open, plans), await syncsOf(open, plans)]).toEqual([asNew, asOld]);
});

test('a merge of eight units writes a megabyte at a time', async () => {
  const plans = await merged();
  expect(await syncsOf(openExcel(), plans)).toBe(9);
});
