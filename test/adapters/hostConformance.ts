import type { WorkbookHost } from '../../src/actions/host';
import { insertTemplate } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { range } from '../../src/core/sheet/address';
import { applyPlans } from '../../src/core/sheet/applyPlan';
import type { SheetPlan } from '../../src/core/sheet/plan';
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { plannedSheet } from '../core/sheet/plannedSheet';
import { joinFormula, splitFormula } from '../excelHost/calculation/formulaText';

/** A host over a workbook, and the person in front of it. */
export type Opened = {
  readonly host: WorkbookHost;
  /** Where the person has been sent. */
  readonly selection: () => { readonly sheet: string; readonly cell: string } | undefined;
  /** The person types into a cell. */
  readonly person: (sheet: string, cell: string, value: CellValue) => void;
  /** A while later, when all that has happened has been told. */
  readonly later: () => Promise<void>;
  /** The validations of a sheet that a plan has made: `B2:B4 custom`. */
  readonly validated: (sheet: string) => readonly string[];
  /** The cells that stand out, in any order: `Hạ Lang F15 error`. */
  readonly marked: () => readonly string[];
};

/** A number without the digits in which calculations may differ. */
const rounded = (value: Cell['value']) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);

/** What hosts must agree on. Excel writes sheet names in formulas without quotes where it can. */
export function essence({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ name, visibility, cells }) => ({
    name,
    visibility,
    cells: cells.map(({ row, col, value, formula }) => ({
      ...{ row, col, value: rounded(value) },
      ...(formula === undefined ? {} : { formula: joinFormula(splitFormula(formula)) }),
    })),
  }));
}

function sheetOf(name: string, ...values: readonly CellValue[]): SheetSnapshot {
  const cells = values.map((value, row) => ({ row, col: 0, value }));
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenCols: [] };
}

/** As a Mac may have written it. */
const DECOMPOSED = 'Hồ sơ'.normalize('NFD');

const START: WorkbookSnapshot = {
  sheets: [sheetOf('Của tôi', 'giữ', 7), sheetOf('Cũ', 1, 2, 3, 4, 5), sheetOf(DECOMPOSED, 1)],
};

const column = (...values: readonly CellValue[]) =>
  values.map((value, index) => ({ row: index, col: 0, value }));

/** Texts that a spreadsheet would read otherwise when they are typed. */
export const TEXTS = [
  ...['14/2', '1.570', '1,570', '12%', '(5)', '-5', '+84', '=1+1', '- đã làm', '@a', "'a", 'TRUE', ' true '],
  ...['#chưa', 'A01', '1e3', '12:30', '2024-01-01', 'Jan 5', 'gần 57', '3 bộ', ' có cách ', 'a\nb', 'Đường'],
];

const linked = (name: string, source: string) =>
  plannedSheet({ name, cells: [{ row: 0, col: 0, value: 5, formula: `='${source}'!A1+2` }] });

const PLANS: Readonly<Record<string, readonly SheetPlan[]>> = {
  'numbers, truth values and errors': [
    plannedSheet({ cells: column(0, -1.5, 1e15, 0.1, true, false, { error: '#N/A' }, { error: '#DIV/0!' }) }),
  ],
  'texts as they are': [plannedSheet({ cells: column(...TEXTS) })],
  'texts in cells formatted as text': [
    plannedSheet({
      cells: column(...TEXTS),
      formats: [{ range: range(0, 0, TEXTS.length, 0), style: { numberFormat: '@' } }],
    }),
  ],
  'numbers and truth values in cells formatted as text': [
    plannedSheet({
      cells: column(5, true, { error: '#N/A' }, 0.1),
      formats: [{ range: range(0, 0, 5, 0), style: { numberFormat: '@' } }],
    }),
  ],
  'a formula in a cell formatted as text': [
    plannedSheet({
      cells: [{ row: 0, col: 0, value: 2, formula: '=1+1' }],
      formats: [{ range: range(0, 0), style: { numberFormat: '@' } }],
    }),
  ],
  'formulas that show a number, a text, a blank and an error': [
    plannedSheet({
      cells: ['1+1', '"a"&"b"', 'IF(B9="","",B9)', '1/0', '1<2'].map((formula, row) => ({
        ...{ row, col: 0, formula: `=${formula}` },
        value: [2, 'ab', '', { error: '#DIV/0!' }, true][row]!,
      })),
    }),
  ],
  'cells far apart': [
    plannedSheet({
      cells: [
        { row: 0, col: 3, value: 'a' },
        { row: 0, col: 90, value: 1 },
        { row: 500, col: 0, value: 'b' },
      ],
    }),
  ],
  'sheets that name one another': [
    plannedSheet({ name: 'Hạ Lang', cells: column(3) }),
    linked('Tổng', 'Hạ Lang'),
    plannedSheet({ name: 'B2', cells: [{ row: 0, col: 0, value: 5, formula: "='Tổng'!A1" }] }),
  ],
  'a sheet named before it is there': [
    linked('Tổng', 'Sau'),
    plannedSheet({ name: 'Sau', cells: column(3) }),
  ],
  'hidden sheets': [
    plannedSheet({ name: 'Ẩn', visibility: 'hidden', cells: column(1) }),
    plannedSheet({ name: 'Ẩn hẳn', visibility: 'veryHidden', cells: column(2) }),
  ],
  'a sheet over a longer one': [plannedSheet({ name: 'CŨ', cells: column('mới') })],
  'a sheet over one of the same name in other code points': [plannedSheet({ name: 'Hồ sơ' })],
  'an empty sheet over one': [plannedSheet({ name: 'Cũ' })],
  'an old sheet hidden and a new one after it': [
    plannedSheet({ name: 'Cũ', visibility: 'hidden', cells: column('ẩn') }),
    linked('Tổng', 'Sau'),
    plannedSheet({ name: 'Sau', cells: column(3) }),
  ],
  'merged cells': [plannedSheet({ cells: column('a', 'b'), merges: [range(0, 0, 0, 3), range(1, 0, 2, 1)] })],
  nothing: [],
};

/** The unit form of the sample, with all its formulas. */
async function formPlan(): Promise<readonly SheetPlan[]> {
  const host = memoryHost();
  await insertTemplate(host, makeSample()[4]!);
  return host.plans();
}

/** What every host must do alike. */
export function testHost(open: (workbook: WorkbookSnapshot) => Opened): void {
  test.each(Object.keys(PLANS))('leaves what the plans mean: %s', async (name) => {
    const { host } = open(START);
    await host.apply(PLANS[name]!);
    expect(essence(await host.read())).toEqual(essence(applyPlans(START, PLANS[name]!)));
  });

  test.each(Object.keys(PLANS))('applied twice changes nothing: %s', async (name) => {
    const { host } = open(START);
    await host.apply(PLANS[name]!);
    const once = await host.read();
    await host.apply(PLANS[name]!);
    expect(await host.read()).toEqual(once);
  });

  test('leaves the form of a unit, new and again over itself', async () => {
    const plans = await formPlan();
    const { host } = open(START);
    await host.apply(plans);
    const once = await host.read();
    expect(essence(once)).toEqual(essence(applyPlans(START, plans)));
    await host.apply(plans);
    expect(await host.read()).toEqual(once);
  });

  test('sends the person to a cell', async () => {
    const { host, selection } = open(START);
    await host.select('Cũ', 'B3');
    expect(selection()).toEqual({ sheet: 'Cũ', cell: 'B3' });
  });
}
