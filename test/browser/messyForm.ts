import { type InsertTemplate, planForm } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { shortNameOf } from '../../src/core/catalogue/unitTitle';
import { formatAddress, parseAddress } from '../../src/core/sheet/address';
import { applyPlan } from '../../src/core/sheet/applyPlan';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { type ColumnKey, columnOf } from '../../src/core/template/columns';
import type { User } from '../excelHost/user';
import { addressOf } from './sampleForms';

export const UNIT = 'Hạ Lang';

/** A place on the form: a metric's code, and its column where that is not the period's. */
export type Place = string | readonly [code: string, column: ColumnKey];

/** What stands wrong on the form, cell by cell. */
export type Mess = readonly (readonly [place: Place, typed: number | string | null])[];

const SAMPLE = makeSample().find(({ unit }) => shortNameOf(unit) === UNIT)!;

/** The sample's form with last year's figures only, as the officer gets it. */
export const preparedPlan = (): SheetPlan => planForm(onlyLastYear(SAMPLE));

/** The same as values and codes, without what guards it. */
export const preparedForm = (): WorkbookSnapshot => applyPlan(EMPTY_WORKBOOK, preparedPlan());

/** The first metrics of the form that are numbers. */
export const numberCodes = (count: number): string[] =>
  SAMPLE.catalogue.metrics
    .filter(({ kind }) => kind !== 'text')
    .slice(0, count)
    .map(({ code }) => code);

/** The sheet of the sample's filled form with this mess, as a file would be sent. */
export function messyPlan(mess: Mess): SheetPlan {
  const plan = planForm(SAMPLE);
  const wrong = new Map(mess.map(([place, typed]) => [addressIn(sampleForm(), place), typed]));
  const others = plan.cells.filter((cell) => !wrong.has(formatAddress(cell)));
  const cells = [...wrong].flatMap(([address, value]) =>
    value === null ? [] : [{ ...parseAddress(address)!, value }],
  );
  return { ...plan, cells: [...others, ...cells].sort((a, b) => a.row - b.row || a.col - b.col) };
}

/** Pastes the sample's figures of the period with this mess into the blank column, one block of rows after the other. */
export function pasteColumn(user: User, workbook: WorkbookSnapshot, mess: Mess): void {
  const wrong = new Map(
    mess.flatMap(([place, typed]) => (typeof place === 'string' ? [[place, typed]] : [])),
  );
  const { lines = {} } = SAMPLE.content ?? {};
  const rows = SAMPLE.catalogue.metrics
    .filter(({ kind }) => kind !== 'text')
    .map(({ code }) => ({
      row: parseAddress(addressOf(workbook, UNIT, code, 'period'))!.row,
      value: wrong.has(code) ? wrong.get(code) : lines[code]?.period?.value,
    }));
  for (const block of blocksOf(rows)) {
    const [first, last] = [block[0]!, block.at(-1)!].map(({ row }) => formatAddress({ row, col: PERIOD }));
    user.enter(
      UNIT,
      `${first}:${last}`,
      block.map(({ value }) => [value ?? '']),
    );
  }
}

/** Where the form has it. */
export function addressIn(workbook: WorkbookSnapshot, place: Place): string {
  return typeof place === 'string'
    ? addressOf(workbook, UNIT, place, 'period')
    : addressOf(workbook, UNIT, ...place);
}

const PERIOD = columnOf('period');
const sampleForm = () => applyPlan(EMPTY_WORKBOOK, planForm(SAMPLE));

function onlyLastYear(form: InsertTemplate): InsertTemplate {
  const { lines = {}, texts = {} } = form.content ?? {};
  const kept = Object.entries(lines).map(([code, { plan, previous }]) => [
    code,
    { ...(plan && { plan }), ...(previous && { previous }) },
  ]);
  return { ...form, content: { lines: Object.fromEntries(kept), texts } };
}

/** Rows that stand one below the other; between blocks stand the locked rows of groups. */
function blocksOf<T extends { readonly row: number }>(rows: readonly T[]): T[][] {
  const blocks: T[][] = [];
  for (const one of rows) {
    const last = blocks.at(-1);
    if (last && last.at(-1)!.row === one.row - 1) last.push(one);
    else blocks.push([one]);
  }
  return blocks;
}
