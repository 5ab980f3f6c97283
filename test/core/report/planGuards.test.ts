import fc from 'fast-check';
import { STANDARD_CATALOGUES } from '../../../src/core/catalogue/standard/catalogues';
import { planAdoption } from '../../../src/core/mapping/planAdoption';
import type { SheetMapping } from '../../../src/core/mapping/sheetMapping';
import { parseReports } from '../../../src/core/report/parseReports';
import { type FormGuards, planGuards } from '../../../src/core/report/planGuards';
import { countLostGuards, guardQuery, planRestoredGuards } from '../../../src/core/report/restoredGuards';
import {
  type Address,
  addressesOf,
  formatAddress,
  isInside,
  parseAddress,
} from '../../../src/core/sheet/address';
import { applyEdits } from '../../../src/core/sheet/applyEdit';
import { applyPlan } from '../../../src/core/sheet/applyPlan';
import type { SheetEdit } from '../../../src/core/sheet/edit';
import { guardsIn, reverseGuards, type SheetGuards } from '../../../src/core/sheet/guards';
import type { PlannedValidation, SheetPlan } from '../../../src/core/sheet/plan';
import { EMPTY_WORKBOOK, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { columnOf } from '../../../src/core/template/columns';
import { formPlans } from '../../cli/formFile';

const FILLED = { unit: 'Hạ Lang', figures: { A01: 5, B61: 28, C09: 61.15 } };

const made = async (period = '2024'): Promise<SheetPlan> => (await formPlans({ ...FILLED, period }))[0]!;

function guardsOf(workbook: WorkbookSnapshot): FormGuards {
  const [report] = parseReports(workbook, STANDARD_CATALOGUES).reports;
  return planGuards(workbook.sheets[0]!, report!)!;
}

/** What guards each cell, by address: as a person would look it up cell by cell. */
type Cells = Map<string, { locked: boolean; numberFormat: string; rule: PlannedValidation | undefined }>;

function cellsOf(plan: SheetPlan, wanted: FormGuards): Cells {
  const { cells, validations } = guardsIn(plan, guardQuery(wanted));
  return new Map(
    cells.map(({ row, col, locked, numberFormat }) => {
      const rule = validations.find(({ range }) => isInside({ row, col }, range))?.rule;
      return [
        formatAddress({ row, col }),
        { locked, numberFormat, rule: rule === 'other' ? undefined : rule },
      ];
    }),
  );
}

/** The same as a host tells it. */
function found(cells: Cells, isProtected = true): SheetGuards {
  const all = [...cells].map(([at, look]) => ({ ...parseAddress(at)!, ...look }));
  return {
    cells: all.map(({ row, col, locked, numberFormat }) => ({ row, col, locked, numberFormat })),
    validations: all.flatMap(({ row, col, rule }) => {
      const at = { row, col };
      return rule ? [{ range: { from: at, to: at }, rule: { ...rule, range: { from: at, to: at } } }] : [];
    }),
    isProtected,
  };
}

/** An edit made cell by cell. */
function edited(cells: Cells, { looks = [], clearValidations = [], validations = [] }: SheetEdit): Cells {
  const after = new Map([...cells].map(([at, look]) => [at, { ...look }]));
  const each = (range: PlannedValidation['range'], change: (at: string) => unknown) =>
    [...addressesOf(range)]
      .map((at) => formatAddress(at))
      .filter((at) => after.has(at))
      .forEach(change);
  for (const { range, style } of looks) each(range, (at) => Object.assign(after.get(at)!, style));
  for (const range of clearValidations)
    each(range, (at) => Object.assign(after.get(at)!, { rule: undefined }));
  for (const rule of validations) each(rule.range, (at) => Object.assign(after.get(at)!, { rule }));
  return after;
}

const said = (cells: Cells) =>
  [...cells].map(([at, { rule, ...look }]) => [at, look, rule?.rule.type, rule?.prompt?.text]);

describe.each(['2024', '2024-Q2'])('a form for %s', (period) => {
  test('as it was made lacks nothing, and is guarded as the template plans it', async () => {
    const plan = await made(period);
    const wanted = guardsOf(applyPlan(EMPTY_WORKBOOK, plan));
    const now = guardsIn(plan, guardQuery(wanted));
    expect(planRestoredGuards(wanted, now)).toBeUndefined();
    expect(countLostGuards(wanted, now)).toBe(0);
    const values = plan.validations.filter(({ rule }) => rule.type === 'custom');
    expect(wanted.validations.filter(({ rule }) => rule.type === 'custom')).toEqual(values);
  });

  test('whatever a paste has taken comes back, and goes again on undo', async () => {
    const plan = await made(period);
    const wanted = guardsOf(applyPlan(EMPTY_WORKBOOK, plan));
    const whole = cellsOf(plan, wanted);
    const places = [...whole.keys()];
    const paste = fc.record({
      ...{ unruled: fc.subarray(places), locked: fc.subarray(places), unlocked: fc.subarray(places) },
      formatted: fc.subarray(places.filter((at) => !whole.get(at)!.locked)),
    });
    fc.assert(
      fc.property(paste, ({ unruled, locked, unlocked, formatted }) => {
        const pasted = new Map([...whole].map(([at, look]) => [at, { ...look }]));
        for (const at of unruled) pasted.get(at)!.rule = undefined;
        for (const at of locked) pasted.get(at)!.locked = true;
        for (const at of unlocked) pasted.get(at)!.locked = false;
        for (const at of formatted) pasted.get(at)!.numberFormat = '[Red]0';
        const edit = planRestoredGuards(wanted, found(pasted));
        const isSame = JSON.stringify(said(pasted)) === JSON.stringify(said(whole));
        expect(edit === undefined).toBe(isSame);
        if (!edit) return;
        const restored = edited(pasted, edit);
        expect(said(restored)).toEqual(said(whole));
        expect(said(edited(restored, reverseGuards(found(pasted), edit)))).toEqual(said(pasted));
      }),
      { numRuns: 40 },
    );
  });
});

test('no value is touched, and a cell is counted once', async () => {
  const plan = await made();
  const workbook = applyPlan(EMPTY_WORKBOOK, plan);
  const wanted = guardsOf(workbook);
  const pasted = cellsOf(plan, wanted);
  const { row } = workbook.sheets[0]!.cells.find(({ value }) => value === 'B61')!;
  const at = (key: Parameters<typeof columnOf>[0]) => formatAddress({ row, col: columnOf(key) });
  Object.assign(pasted.get(at('period'))!, { rule: undefined, locked: true, numberFormat: '@' });
  pasted.get(at('plan'))!.rule = undefined;
  pasted.get(at('change'))!.locked = false;
  // Computed, so that nobody types there: its check is no loss.
  pasted.get(at('cumulative'))!.rule = undefined;
  expect(countLostGuards(wanted, found(pasted))).toBe(3);
  const edit = planRestoredGuards(wanted, found(pasted))!;
  expect(edit.cells).toEqual([]);
  const contents = ({ cells }: SheetSnapshot) => cells.map(({ numberFormat: _, ...content }) => content);
  const after = applyEdits(workbook, [edit]);
  expect(contents(after.sheets[0]!)).toEqual(contents(workbook.sheets[0]!));
});

test('protection comes back with the rest, and stays where it is', async () => {
  const plan = await made();
  const wanted = guardsOf(applyPlan(EMPTY_WORKBOOK, plan));
  const open = found(cellsOf(plan, wanted), false);
  const edit = planRestoredGuards(wanted, open)!;
  expect(edit).toMatchObject({ protection: plan.protection, looks: [], validations: [] });
  expect(reverseGuards(open, edit).protection).toBeNull();
});

test('rows and columns that have moved take their guards with them', async () => {
  const plan = await made();
  const workbook = applyPlan(EMPTY_WORKBOOK, plan);
  const swap = ({ row, col }: Address): Address => {
    const [plan_, period] = [columnOf('plan'), columnOf('period')];
    return { row: row > 20 ? row + 3 : row, col: col === plan_ ? period : col === period ? plan_ : col };
  };
  const cells = workbook.sheets[0]!.cells.map((cell) => ({ ...cell, ...swap(cell) }));
  const moved = { sheets: [{ ...workbook.sheets[0]!, cells }] };
  const [before, after] = [guardsOf(workbook), guardsOf(moved)];
  const sorted = (list: FormGuards['cells']) => list.map((cell) => JSON.stringify(cell)).sort();
  expect(sorted(after.cells)).toEqual(sorted(before.cells.map((cell) => ({ ...cell, ...swap(cell) }))));
  const rowOf = (code: string) => cells.find(({ value }) => value === code)!.row;
  const ruleAt = (guards: FormGuards, row: number) =>
    guards.validations.find(({ range }) => isInside({ row, col: columnOf('period') }, range));
  const { range, rule, prompt } = ruleAt(after, rowOf('C09'))!;
  expect(prompt).toEqual(ruleAt(before, rowOf('C09') - 3)!.prompt);
  expect(rule).toMatchObject({ formula: expect.stringContaining(formatAddress(range.from)) });
});

test('an adopted sheet gets its validations only', () => {
  const cells = [
    { row: 2, col: 1, value: 'Số vụ' },
    { row: 2, col: 2, value: 12 },
    { row: 3, col: 2, value: 7 },
  ];
  const sheet = {
    name: 'Riêng',
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  } as const;
  const figure = (row: number, metric: string) => ({
    row,
    metric,
    column: 'period',
    cell: formatAddress({ row, col: 2 }),
  });
  const mapping = {
    sheet: 'Riêng',
    figures: [figure(2, 'D01'), figure(3, 'B61')],
  } as unknown as SheetMapping;
  const as = {
    catalogue: STANDARD_CATALOGUES[0]!,
    unit: { code: '2024:048', title: 'Huyện Hạ Lang' },
    period: { type: 'year', year: 2024 } as const,
  };
  const adoption = planAdoption(sheet, mapping, as);
  if ('problem' in adoption) throw new Error(adoption.problem);
  const wanted = guardsOf(applyEdits({ sheets: [sheet] }, [adoption.edit]));
  expect(wanted).toMatchObject({ cells: [] });
  expect(wanted.protection).toBeUndefined();
  const at = (list: readonly PlannedValidation[]) =>
    list
      .flatMap((one) => [...addressesOf(one.range)].map((cell) => [formatAddress(cell), one.prompt?.text]))
      .sort();
  expect(at(wanted.validations)).toEqual(at(adoption.edit.validations!));
});
