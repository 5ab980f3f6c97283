import { insertRollup } from '../../../src/actions/insertRollup';
import { planForm } from '../../../src/actions/insertTemplate';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { EMPTY_WORKBOOK } from '../../../src/core/sheet/snapshot';
import type { BenchCase, Extent } from '../benchCase';
import { makeProvince } from '../inputs/province';

/** How much data the plan of a rollup is, wherever it must be sent: to a worker, to Excel on the web. */
export async function payloadCase({ files }: Extent): Promise<BenchCase> {
  const plans = await rollupOf(files);
  const cells = plans.reduce((count, plan) => count + plan.cells.length, 0);
  const bytes = bytesOf(plans);
  const bare = bytesOf(plans.map(contentsOf));
  return {
    id: 'payload',
    title: `The plan of a rollup over ${files} tabs: ${cells} cells, ${Math.round(bytes / 1024)} KB`,
    works: {},
    ratios: [],
    counts: [
      { what: 'bytes of the plan', value: bytes / bare, against: 'its formulas and constants alone' },
      { what: 'bytes of the plan', value: bytes / cells, against: 'its cells' },
    ],
  };
}

async function rollupOf(units: number): Promise<readonly SheetPlan[]> {
  const { roster, period, forms } = makeProvince(units);
  const host = memoryHost(
    applyPlans(
      EMPTY_WORKBOOK,
      forms.map((form) => planForm(form)),
    ),
  );
  await insertRollup(host, { roster, period, catalogues: STANDARD_CATALOGUES });
  return host.plans();
}

/** What no way of writing the sheet can do without. */
const contentsOf = ({ cells }: SheetPlan) => cells.map(({ value, formula }) => formula ?? value);

const bytesOf = (data: unknown) => new TextEncoder().encode(JSON.stringify(data)).length;
