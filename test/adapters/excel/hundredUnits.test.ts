import { insertRollup } from '../../../src/actions/insertRollup';
import { planForm } from '../../../src/actions/insertTemplate';
import { makeSample } from '../../../src/actions/makeSample';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import { openExcel } from './openExcel';

const MEGABYTE = 1024 * 1024;

/** The tabs of a hundred units, and the province's two sheets over them. */
async function province() {
  const [form] = makeSample();
  const units = Array.from({ length: 100 }, (_, index) => {
    return { ...form!.unit, code: `2024:${500 + index}`, name: `Đơn vị ${index + 1}` };
  });
  const roster = { ...form!.roster, units };
  const tabs = applyPlans(
    EMPTY_WORKBOOK,
    units.map((unit) => planForm({ ...form!, roster, unit })),
  );
  const host = memoryHost(tabs);
  await insertRollup(host, { roster, period: form!.period, catalogues: STANDARD_CATALOGUES });
  return { tabs, plans: host.plans() };
}

test('the sheets over a hundred tabs are written a megabyte at a time', async () => {
  const { tabs, plans } = await province();
  const { excel, host } = openExcel({ workbook: tabs });
  // Calculating them takes this Excel minutes, so it does not: what is asked of it up to then is looked at.
  excel.model.calculate = () => undefined;
  excel.model.calculateFully = () => undefined;
  await expect(host.apply(plans)).rejects.toMatchObject({ code: 'recalculated' });
  expect(plans.reduce((count, { cells }) => count + cells.length, 0)).toBeGreaterThan(50_000);
  // Looking 1, writing 5, verifying 1; rolling back 2.
  expect(excel.stats.syncs).toBe(9);
  expect(excel.stats.largestRequest).toBeLessThan(MEGABYTE);
  expect(excel.stats.largestResponse).toBeLessThan(MEGABYTE);
});
