import type { Metric } from '../catalogue/metric';
import type { Period } from '../catalogue/period';
import { codesNamedBy } from '../catalogue/ruleScope';
import { range } from '../sheet/address';
import type { EditedCell } from '../sheet/edit';
import * as fx from '../sheet/formula';
import {
  all,
  any,
  type Computed,
  choose,
  isBlank,
  joined,
  type Operand,
  operand,
  placeOf,
  said,
} from '../template/cells';
import { checkFormula } from '../template/check';
import { countErrors } from '../template/heading';
import { inputColumns, isCumulativeComputed } from '../template/inputs';
import type { CellsOf } from '../template/relations';
import { CHECK_WORDS, WORDS } from '../template/words';
import type { AdoptedFigure } from './adoptedFigures';

/** Where the checks go: a column anyone sees, hidden ones for rows of several metrics, and the header's row. */
export type ChecksPlace = {
  readonly col: number;
  readonly firstHidden: number;
  readonly headerRow: number | undefined;
};

/** `hidden`: how many hidden columns were taken. */
export type AdoptionChecks = { readonly cells: readonly EditedCell[]; readonly hidden: number };

type Check = { readonly figure: AdoptedFigure; readonly says: Computed<string> };

/**
 * The Kiểm tra column of an office's own sheet: per row the form's own native formula, the other cells named by where
 * they stand, since codes are hidden here. Rows of several metrics say whose each complaint is.
 */
export function adoptionChecks(
  figures: readonly AdoptedFigure[],
  period: Period,
  { col, firstHidden, headerRow }: ChecksPlace,
): AdoptionChecks {
  const cells: EditedCell[] = [];
  const rows = checksByRow(figures, period);
  const hidden = Math.max(0, ...[...rows.values()].map((checks) => (checks.length > 1 ? checks.length : 0)));
  let errors = 0;
  for (const [row, checks] of rows) {
    const apart = checks.map(({ says }, index) => ({ row, col: firstHidden + index, ...cellOf(says) }));
    const [only] = checks;
    const says = checks.length === 1 ? only!.says : together(checks, apart);
    if (checks.length > 1) cells.push(...apart);
    cells.push({ row, col, ...cellOf(says) });
    if (says.value !== '' && says.value !== CHECK_WORDS.ok) errors++;
  }
  if (headerRow !== undefined) cells.push({ row: headerRow, col, ...header([...rows.keys()], col, errors) });
  return { cells, hidden };
}

/** Kiểm tra, and how many rows complain. */
function header(rows: readonly number[], col: number, errors: number) {
  const words = `${WORDS.check} – ${WORDS.errors}`;
  const checks = range(Math.min(...rows), col, Math.max(...rows), col);
  return { value: `${words}${errors}`, formula: countErrors(checks, words) };
}

const cellOf = ({ text, value }: Computed<string>) => ({ value, formula: fx.formula(text) });

function checksByRow(figures: readonly AdoptedFigure[], period: Period): Map<number, Check[]> {
  const rows = new Map<number, Check[]>();
  for (const figure of figures.filter(({ column }) => column === 'period')) {
    const says = checkOf(figure.metric, figures, period);
    rows.set(figure.at.row, [...(rows.get(figure.at.row) ?? []), { figure, says }]);
  }
  return rows;
}

/** A rule that names a metric the sheet does not have says nothing, as in the check of the pane. */
function checkOf(metric: Metric, figures: readonly AdoptedFigure[], period: Period): Computed<string> {
  const has = (code: string, key: string) =>
    figures.some((figure) => figure.metric.code === code && figure.column === key);
  const rules = metric.rules.filter((rule) => codesNamedBy(rule).every((code) => has(code, 'period')));
  const isTyped = (code: string) =>
    figures.some((figure) => figure.metric.code === code && !isCumulativeComputed(figure.metric, period));
  const columns = {
    inputs: inputColumns(metric, period, 'unit').filter((key) => has(metric.code, key)),
    compared: (codes: readonly string[]) =>
      (['period', 'cumulative'] as const).filter(
        (key) => (key === 'period' || codes.some(isTyped)) && codes.every((code) => has(code, key)),
      ),
    isSummary: false,
  };
  return checkFormula({ ...metric, rules }, columns, cellsIn(figures));
}

function cellsIn(figures: readonly AdoptedFigure[]): CellsOf {
  return (code, key) => {
    const found = figures.find(({ metric, column }) => metric.code === code && column === key);
    return found && { ...operand(found.at, found.value), metric: found.metric, place: placeOf(found.shown) };
  };
}

/** Each complaint with the cell it is about; OK where none complains and not all are blank. */
function together(checks: readonly Check[], cells: readonly EditedCell[]): Computed<string> {
  const found = cells.map((cell) => operand(cell, cell.value ?? undefined));
  const complaints = checks.map(({ figure, says }, index) => {
    const place = joined(
      placeOf(figure.shown),
      said(': '),
      { text: found[index]!.ref, value: says.value },
      said('. '),
    );
    return choose(any(isBlank(found[index]!), isOk(found[index]!)), said(''), place);
  });
  const whole = trimmed(joined(complaints[0]!, ...complaints.slice(1)));
  const isQuiet = { text: fx.operate(whole.text, '=', fx.text('')), value: whole.value === '' };
  const quiet = choose(all(...found.map(isBlank)), said(''), said(CHECK_WORDS.ok));
  return choose(isQuiet, quiet, whole);
}

const isOk = ({ ref, value }: Operand): Computed<boolean> => ({
  text: fx.operate(ref, '=', fx.text(CHECK_WORDS.ok)),
  value: value === CHECK_WORDS.ok,
});

const trimmed = ({ text, value }: Computed<string>): Computed<string> => ({
  text: fx.call('TRIM', text),
  value: value.trim(),
});
