import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertRollup } from '../../src/actions/insertRollup';
import { sampleRequest } from '../../src/actions/makeSample';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { STANDARD_CATALOGUES } from '../../src/core/catalogue/standard/catalogues';
import type { SheetPlan } from '../../src/core/sheet/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { printedLines, totalLines } from '../printedTotals';
import { formulaCheck, recalculate } from '../recalculate';
import { type Bench, type Check, sameFacts } from '../scenario';

/** What test/browser/paneInExcel.test.ts leaves in `KEEP_WORKBOOKS`: made over unit tabs, made from unit files. */
const KEPT = ['tabs-vi-VN', 'tabs-en-US', 'files-vi-VN', 'files-en-US'];

/** The workbooks the pane made in the in-memory Excel: LibreOffice comes to the same totals as Excel and as core. */
export async function paneWorkbooks(bench: Bench): Promise<Check[]> {
  const checks: Check[] = [];
  for (const name of KEPT) checks.push(...(await checksOf(bench, name)));
  return checks;
}

async function checksOf(bench: Bench, name: string): Promise<Check[]> {
  const file = join(process.env.KEEP_WORKBOOKS ?? '', `${name}.json`);
  if (!existsSync(file)) return [{ name, problems: ['the browser test kept no such workbook'] }];
  const workbook = JSON.parse(readFileSync(file, 'utf8')) as WorkbookSnapshot;
  const found = recalculate(bench, name, await writeXlsx(workbook.sheets.map(planOf)));
  const { totals = {} } = await insertRollup(memoryHost(workbook), {
    ...sampleRequest(),
    catalogues: STANDARD_CATALOGUES,
    // The figure changed at last no longer agrees with its parts, and counts all the same.
    includeErrors: true,
  });
  return [
    formulaCheck(`pane, ${name}`, workbook, found),
    sameFacts(`pane, ${name}: LibreOffice prints core's totals`, totalLines(totals), printedLines(found)),
  ];
}

/** A sheet's contents as a plan; how it looks does not matter to its formulas. */
function planOf({ cells, ...sheet }: SheetSnapshot): SheetPlan {
  return {
    ...sheet,
    cells: cells.map(({ row, col, value, formula }) => ({
      row,
      col,
      value: value ?? '',
      ...(formula && { formula }),
    })),
    ...{ formats: [], validations: [], conditionalFormats: [], widths: {}, heights: {} },
  };
}
