import { insertTemplate } from '../../../src/actions/insertTemplate';
import { makeSample } from '../../../src/actions/makeSample';
import { mergeReports } from '../../../src/actions/mergeReports';
import type { ReceivedFile } from '../../../src/actions/receivedFile';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { formatAddress } from '../../../src/core/sheet/address';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { type CellValue, EMPTY_WORKBOOK, findSheet, indexCells } from '../../../src/core/sheet/snapshot';
import { CULTURES } from '../model/culture';
import { openWorkbook } from '../model/openWorkbook';
import { snapshotOf } from '../model/snapshotOf';

/** Digits lost on the way out of the engine. */
const TOLERANCE = 1e-12;

/** The provincial workbook of the sample: every kind of formula the project writes. */
async function summaryPlans(): Promise<readonly SheetPlan[]> {
  const forms = makeSample();
  const files: ReceivedFile[] = [];
  for (const form of forms) {
    const host = memoryHost();
    const { sheet } = await insertTemplate(host, form);
    files.push({ name: `${sheet}.xlsx`, sha256: sheet, workbook: await host.read() });
  }
  const { roster, period } = forms[0]!;
  const host = memoryHost();
  await mergeReports(host, files, { roster, period, catalogues: STANDARD_CATALOGUES });
  return host.plans();
}

function isClose(a: CellValue | null | undefined, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return JSON.stringify(a) === JSON.stringify(b);
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));
}

test('the engine calculates every planned formula to the value the plan carries', async () => {
  const plans = await summaryPlans();
  const planned = applyPlans(EMPTY_WORKBOOK, plans);
  const uncalculated = {
    sheets: planned.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
    })),
  };
  const workbook = openWorkbook(uncalculated, CULTURES['vi-VN'], new Date(0));
  workbook.calculateFully();
  const calculated = snapshotOf(workbook);
  const formulas = planned.sheets.flatMap(({ name, cells }) => {
    const at = indexCells(findSheet(calculated, name)!);
    return cells.flatMap(({ row, col, value, formula }) =>
      formula === undefined ? [] : [{ sheet: name, row, col, value, formula, got: at(row, col)?.value }],
    );
  });
  const wrong = formulas.filter(({ value, got }) => !isClose(got, value!));
  expect(formulas.length).toBeGreaterThan(8000);
  expect(
    wrong.map(({ sheet, row, col, value, got }) => [sheet, formatAddress({ row, col }), value, got]),
  ).toEqual([]);
});
