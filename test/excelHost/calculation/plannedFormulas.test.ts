import { insertTemplate } from '../../../src/actions/insertTemplate';
import { makeSample } from '../../../src/actions/makeSample';
import { mergeReports } from '../../../src/actions/mergeReports';
import type { ReceivedFile } from '../../../src/actions/receivedFile';
import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import type { SheetMapping } from '../../../src/core/mapping/sheetMapping';
import { formatAddress } from '../../../src/core/sheet/address';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { type CellValue, EMPTY_WORKBOOK, findSheet, indexCells } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { CULTURES } from '../model/culture';
import { openWorkbook } from '../model/openWorkbook';
import { snapshotOf } from '../model/snapshotOf';

/** Digits lost on the way out of the engine. */
const TOLERANCE = 1e-12;

/** A unit's own sheet with two of the metrics, as somebody has matched it. */
const foreign = (unit: string): ReceivedFile & { readonly mapping: SheetMapping } => ({
  name: 'BC của đơn vị.xlsx',
  sha256: 'f0',
  workbook: applyPlans(EMPTY_WORKBOOK, [
    plannedSheet({
      name: 'BC',
      cells: [
        { row: 0, col: 0, value: 'Tuyên truyền' },
        { row: 0, col: 1, value: '12' },
        { row: 0, col: 2, value: 480 },
      ],
    }),
  ]),
  mapping: {
    sheet: 'BC',
    fingerprint: 'f',
    unit: { code: unit, certainty: 'certain' },
    tables: [],
    rows: [],
    columns: [],
    figures: [
      { cell: 'B1', metric: 'B01', column: 'period', certainty: 'certain' },
      { cell: 'C1', metric: 'B02', column: 'period', certainty: 'certain' },
    ],
  },
});

/** The provincial workbook of the sample: every kind of formula the project writes. */
async function summaryPlans(own: readonly (ReceivedFile & { readonly mapping: SheetMapping })[] = []) {
  const forms = makeSample().slice(own.length);
  const files: ReceivedFile[] = [];
  for (const form of forms) {
    const host = memoryHost();
    const { sheet } = await insertTemplate(host, form);
    files.push({ name: `${sheet}.xlsx`, sha256: sheet, workbook: await host.read() });
  }
  const { roster, period } = forms[0]!;
  const host = memoryHost();
  const mappings = Object.fromEntries(own.map(({ sha256, mapping }) => [sha256, [mapping]]));
  const request = { roster, period, catalogues: STANDARD_CATALOGUES, mappings };
  const { totals } = await mergeReports(host, [...files, ...own], request);
  return { plans: host.plans(), totals };
}

function isClose(a: CellValue | null | undefined, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return JSON.stringify(a) === JSON.stringify(b);
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));
}

/** The formulas of the plans, and those the engine calculates to something else. */
function calculate(plans: readonly SheetPlan[]) {
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
  return {
    formulas,
    wrong: wrong.map(({ sheet, row, col, value, got }) => [sheet, formatAddress({ row, col }), value, got]),
  };
}

test('the engine calculates every planned formula to the value the plan carries', async () => {
  const { formulas, wrong } = calculate((await summaryPlans()).plans);
  expect(formulas.length).toBeGreaterThan(8000);
  expect(wrong).toEqual([]);
});

test('so it does where a unit sent a sheet of its own: what that sheet lacks is not applicable, never missing', async () => {
  const [first, ...others] = makeSample();
  const { plans, totals } = await summaryPlans([foreign(first!.unit.code)]);
  const sum = others.map(({ content }) => Number(content!.lines.B01!.period!.value)).reduce((a, b) => a + b);
  expect(totals!.B01).toMatchObject({ period: sum + 12, given: others.length + 1 });
  const { formulas, wrong } = calculate(plans);
  expect(formulas.length).toBeGreaterThan(8000);
  expect(wrong).toEqual([]);
});
