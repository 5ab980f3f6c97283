import { planForm } from '../../src/actions/insertTemplate';
import { makeSample } from '../../src/actions/makeSample';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { shortNameOf } from '../../src/core/catalogue/unitTitle';
import type { Total } from '../../src/core/rollup/aggregate';
import { formatAddress } from '../../src/core/sheet/address';
import { applyPlan } from '../../src/core/sheet/applyPlan';
import { type Cell, EMPTY_WORKBOOK, findSheet, type WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { type ColumnKey, columnOf } from '../../src/core/template/columns';
import type { User } from '../excelHost/user';
import { withFigures } from '../taskpane/memoryActions';

/** The sample province's forms by the unit's short name. */
const FORMS = new Map(makeSample().map((form) => [shortNameOf(form.unit), form]));

/** A workbook of the sample's filled forms, without those of the units named. */
export function sampleTabs(...without: readonly string[]): WorkbookSnapshot {
  const forms = [...FORMS].filter(([unit]) => !without.includes(unit));
  return forms.reduce((workbook, [, form]) => applyPlan(workbook, planForm(form)), EMPTY_WORKBOOK);
}

/** Types a unit's sample figures and statements into its blank form, cell by cell. */
export function fillIn(user: User, workbook: WorkbookSnapshot, unit: string): void {
  const { lines = {}, texts = {} } = FORMS.get(unit)?.content ?? {};
  for (const [code, line] of Object.entries(lines)) {
    for (const [column, content] of Object.entries(line)) {
      user.enter(unit, addressOf(workbook, unit, code, column as ColumnKey), content.value);
    }
  }
  for (const [code, [statement]] of Object.entries(texts)) {
    user.enter(unit, addressOf(workbook, unit, code, 'label'), statement?.value);
  }
}

/** Where a sheet has a metric's column. */
export function addressOf(
  workbook: WorkbookSnapshot,
  sheet: string,
  code: string,
  column: ColumnKey,
): string {
  const row = cellsOf(workbook, sheet).find(
    ({ col, value }) => col === columnOf('code') && value === code,
  )?.row;
  if (row === undefined) throw new Error(`no ${code} on ${sheet}`);
  return formatAddress({ row, col: columnOf(column) });
}

/** What a sheet's cell holds. */
export function cellAt(workbook: WorkbookSnapshot, sheet: string, address: string): Cell | undefined {
  return cellsOf(workbook, sheet).find((cell) => formatAddress(cell) === address);
}

/** A metric's figure of the period on a sheet. */
export function figureOf(workbook: WorkbookSnapshot, sheet: string, code: string): unknown {
  return cellAt(workbook, sheet, addressOf(workbook, sheet, code, 'period'))?.value;
}

const cellsOf = (workbook: WorkbookSnapshot, sheet: string) => findSheet(workbook, sheet)?.cells ?? [];

/** A file as a picker hands it over. */
export type PickedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The sample units' own files. */
export function sampleFiles(): Promise<PickedFile[]> {
  return Promise.all([...FORMS.keys()].map((unit) => unitFile(`${unit}.xlsx`, unit)));
}

/** A unit's file with other figures for the period, by metric code. */
export async function unitFile(
  name: string,
  unit: string,
  figures: Readonly<Record<string, number | string>> = {},
): Promise<PickedFile> {
  const form = FORMS.get(unit);
  if (!form) throw new Error(`no unit ${unit} in the sample`);
  const bytes = await writeXlsx([planForm(withFigures(form, figures))]);
  return { name, mimeType: '', buffer: Buffer.from(bytes) };
}

const COMPARED = ['plan', 'period', 'cumulative', 'previous', 'qualifier'] as const;
type Totals = Readonly<Record<string, Pick<Total, (typeof COMPARED)[number]>>>;

/** A province's totals as lines to compare: `B01 | 1540 | 1570 | …`; two ways of adding differ beyond nine digits. */
export function totalLines(totals: Totals): string[] {
  return Object.entries(totals).map(([code, total]) =>
    [code, ...COMPARED.map((column) => shown(total[column]))].join(' | '),
  );
}

/** The same lines as a summary sheet has them. */
export function sheetLines(workbook: WorkbookSnapshot, sheet: string, codes: readonly string[]): string[] {
  const contentOf = (code: string, column: ColumnKey) =>
    cellAt(workbook, sheet, addressOf(workbook, sheet, code, column))?.value ?? '';
  return codes.map((code) => [code, ...COMPARED.map((column) => shown(contentOf(code, column)))].join(' | '));
}

const shown = (value: unknown) =>
  typeof value === 'number' ? String(Number(value.toPrecision(9))) : (value ?? '');
