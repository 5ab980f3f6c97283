import fc from 'fast-check';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { range } from '../../../src/core/sheet/address';
import { applyPlans } from '../../../src/core/sheet/applyPlan';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheet/plan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { plannedSheet } from '../../core/sheet/plannedSheet';
import { anyPlans, ERRORS, FORMULAS, NUMBERS, TEXTS } from './anyPlans';
import { SAMPLE_PLANS } from './samplePlan';

// The law of the room: readXlsx(writeXlsx(plans)) ≡ applyPlans(EMPTY_WORKBOOK, plans).

async function readBack(plans: readonly SheetPlan[]): Promise<unknown> {
  const result = readXlsx(await writeXlsx(plans));
  return result.ok ? contentOf(result.workbook) : result;
}

/** What the law speaks of; number formats and fonts a reader may add to what a plan says. */
function contentOf({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, visibility, cells, merges, hiddenRows, hiddenCols }) => ({
    ...{ name, visibility, merges, hiddenRows, hiddenCols },
    cells: cells.map(({ row, col, value, formula }) => ({ row, col, value, formula })),
  }));
}

const planned = (plans: readonly SheetPlan[]) => contentOf(applyPlans(EMPTY_WORKBOOK, plans));

const column = (values: readonly PlannedCell['value'][]) =>
  values.map((value, row): PlannedCell => ({ row, col: 0, value }));

test.each<[string, readonly SheetPlan[]]>([
  ['the sample forms', SAMPLE_PLANS],
  ['an empty sheet', [plannedSheet()]],
  ['texts that look like something else', [plannedSheet({ cells: column(TEXTS) })]],
  ['numbers to their last digit', [plannedSheet({ cells: column(NUMBERS) })]],
  ['errors', [plannedSheet({ cells: column(ERRORS.map((error) => ({ error }))) })]],
  [
    'formulas with each kind of computed value',
    [
      plannedSheet({
        cells: [1.5, 'chữ', '', ' cách ', '007', '#N/A', true, false, { error: '#DIV/0!' }].map(
          (value, row) => ({
            ...{ row, col: 2, value },
            formula: FORMULAS[row % FORMULAS.length]!,
          }),
        ),
      }),
    ],
  ],
  ['the last cell of the grid', [plannedSheet({ cells: [{ row: 1_048_575, col: 16_383, value: 'cuối' }] })]],
  [
    'rows and columns hidden where nothing stands',
    [plannedSheet({ hiddenRows: [0, 7], hiddenCols: [2, 9] })],
  ],
  [
    'blank but formatted cells',
    [
      plannedSheet({
        formats: [{ range: range(0, 0, 5, 5), style: { border: 'thin', numberFormat: '#,##0' } }],
      }),
    ],
  ],
  [
    'sheets of every visibility, one of them planned twice',
    [
      plannedSheet({ name: 'Danh mục', visibility: 'veryHidden' }),
      plannedSheet({ name: 'Tổng hợp', cells: column(['cũ']) }),
      plannedSheet({ name: 'Nhật ký', visibility: 'hidden' }),
      plannedSheet({ name: 'TỔNG HỢP', cells: column(['mới']) }),
    ],
  ],
])('%s read back as planned', async (_, plans) => {
  expect(await readBack(plans)).toEqual(planned(plans));
});

test('any plans read back as planned', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlans, async (plans) => {
      fc.pre(applyPlans(EMPTY_WORKBOOK, plans).sheets.some(({ visibility }) => visibility === 'visible'));
      expect(await readBack(plans)).toEqual(planned(plans));
    }),
  );
}, 60_000);
