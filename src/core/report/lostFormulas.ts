import { findMetric } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/metric';
import { type Address, formatAddress, isInside } from '../sheet/address';
import * as fx from '../sheet/formula';
import { type Cell, type CellValue, isCellError } from '../sheet/snapshot';
import { isCumulativeComputed } from '../template/inputs';
import type { Form } from './form';
import { type FormulaColumn, formFormula } from './formFormulas';
import { issueAt } from './formIssue';
import type { Fix, Issue } from './issue';
import { computedForOtherPeriod, flowsIn, LEAST_ROWS, otherPeriodIssue } from './otherPeriod';
import type { Report } from './report';

/** A cell without the formula the form had there, or with another. */
type Lost = {
  readonly code: string;
  readonly at: Address;
  readonly found: Cell | undefined;
  /** Something else stands there than the formula would give. */
  readonly isOther: boolean;
  readonly formula: string;
  readonly result: CellValue;
};

/** Other programs round what they leave of a percentage. */
const NEAR = 0.0006;

/**
 * V20 for the columns a form fills by itself. Something else typed in place of one formula is said of its cell; the
 * formulas of a column that are merely gone are one cause and one hint, and so are all of a column, however much else
 * stands there now. V16 where they show that the form is for another kind of period than it says.
 * `overwritten`: cumulative figures said to be so already. A summary's formulas are its merge's.
 */
export function lostFormulaIssues(form: Form, report: Report, overwritten: readonly Issue[]): Issue[] {
  const columns = ['cumulative', 'change', 'completion', 'check'] as const;
  const isOwn = report.role === 'unit' && form.meta.version === report.catalogue.version;
  if (!isOwn || form.isAdopted) return [...overwritten];
  const found = columns.flatMap((column) => {
    const own = column === 'cumulative' ? overwritten : [];
    return form.columns[column] === undefined ? own : columnIssues(form, report, column, own);
  });
  const otherPeriod = form.columns.cumulative !== undefined && computedForOtherPeriod(form, report);
  return otherPeriod ? [otherPeriod, ...found] : found;
}

function columnIssues(form: Form, report: Report, column: FormulaColumn, said: readonly Issue[]): Issue[] {
  const metrics = metricsWith(report, column);
  const lost = metrics.flatMap((metric) => lostAt(form, report, metric, column) ?? []);
  if (isOneCause(lost, metrics) && lost.length > 1) {
    const header = formatAddress({ row: form.tagRow + 1, col: form.columns[column]! });
    return [lostIssue(form, column, lost, header)];
  }
  const typed = column === 'cumulative' ? typedForOtherPeriod(report, lost) : [];
  const fix = restored(typed, false);
  const rows = { count: typed.length, typed: true };
  return [
    ...(typed.length > 0 ? [{ ...otherPeriodIssue(form, report, rows), fix }] : []),
    ...cellIssues(
      form,
      column,
      lost.filter((each) => !typed.includes(each)),
      said.filter(({ metric }) => typed.every(({ code }) => code !== metric)),
    ),
  ];
}

/** No formula is left, and nothing else stands there, or so much else that the column was never the form's. */
function isOneCause(lost: readonly Lost[], metrics: readonly Metric[]): boolean {
  const other = lost.filter(({ isOther }) => isOther).length;
  return lost.length === metrics.length && (other === 0 || other >= LEAST_ROWS);
}

/** Of a form for a period whose cumulative is typed: its stocks are computed, and nothing that adds up. */
function typedForOtherPeriod(report: Report, lost: readonly Lost[]): Lost[] {
  const flows = flowsIn(report);
  const typed = lost.filter(({ code }) => flows.some((metric) => metric.code === code));
  return isOneCause(typed, flows) && typed.some(({ isOther }) => isOther) ? typed : [];
}

function cellIssues(
  form: Form,
  column: FormulaColumn,
  lost: readonly Lost[],
  said: readonly Issue[],
): Issue[] {
  const [other, gone] = [lost.filter(({ isOther }) => isOther), lost.filter(({ isOther }) => !isOther)];
  const first = gone[0] && formatAddress(gone[0].at);
  return [
    ...(column === 'cumulative' ? said : other.map((each) => overwrittenIssue(form, column, each))),
    ...(first === undefined ? [] : [lostIssue(form, column, gone, first)]),
  ];
}

function metricsWith({ catalogue, lines, period }: Report, column: FormulaColumn): Metric[] {
  return Object.keys(lines).flatMap((code) => {
    const metric = findMetric(catalogue, code)!;
    return column !== 'cumulative' || isCumulativeComputed(metric, period) ? [metric] : [];
  });
}

function lostAt(form: Form, report: Report, metric: Metric, column: FormulaColumn): Lost | undefined {
  const line = report.lines[metric.code]!;
  const at = { row: line.row, col: form.columns[column]! };
  const found = form.cellAt(at.row, at.col);
  const isOverwritten = column === 'cumulative' && line.overwritten !== undefined;
  const isComputed = found?.formula !== undefined && (column === 'check' || column === 'cumulative');
  if (!isOverwritten && (isComputed || isCovered(form, at))) return undefined;
  const own = formFormula(form, report, metric, column);
  if (!own) return undefined;
  const { text, value: result } = own;
  const isOther = column === 'cumulative' ? isOverwritten : isElse(found?.value, result);
  const isKept = found?.formula !== undefined && !(isOther && isOfOtherCells(found.formula, text));
  if (!isOverwritten && isKept) return undefined;
  return { code: metric.code, at, found, isOther, formula: fx.formula(text), result };
}

/**
 * Whether a percentage that comes out otherwise is not of its own row's figures (`=5*10`, the row below). Any other
 * formula will do; one that refers to a lost row or column is that loss's matter.
 */
function isOfOtherCells(formula: string, own: string): boolean {
  if (formula.includes('#REF!')) return false;
  const cells = cellsIn(formula);
  return [...cellsIn(own)].some((cell) => !cells.has(cell));
}

function cellsIn(formula: string): ReadonlySet<string> {
  const bare = formula.toUpperCase().replaceAll('$', '');
  return new Set(bare.match(/(?<![A-Z!'])[A-Z]{1,3}[1-9]\d*(?![\w(])/g));
}

/** Whether a cell is covered by a merged area that begins elsewhere: nothing can be written there. */
function isCovered({ sheet }: Form, { row, col }: Address): boolean {
  return sheet.merges.some(
    (area) => isInside({ row, col }, area) && (row !== area.from.row || col !== area.from.col),
  );
}

function isElse(shown: CellValue | null | undefined, result: CellValue): boolean {
  if (shown === undefined || shown === null || shown === '') return false;
  if (typeof shown === 'number' && typeof result === 'number') return Math.abs(shown - result) > NEAR;
  return shown !== result;
}

function overwrittenIssue(form: Form, column: FormulaColumn, lost: Lost): Issue {
  const shown = lost.found?.value ?? '';
  const text = isCellError(shown) ? shown.error : String(shown);
  const formula = lost.found?.formula;
  const facts = {
    column,
    text,
    ...(formula === undefined ? {} : { formula }),
    ...(isCellError(lost.result) ? {} : { result: lost.result }),
  };
  const issue = issueAt(form, 'V20.overwritten', facts, formatAddress(lost.at), 'warning');
  return { ...issue, metric: lost.code, fix: restored([lost], formula === undefined) } as Issue;
}

/** Figures that do not count are more than a blemish, and what is typed there may be right under another period. */
function lostIssue(form: Form, column: FormulaColumn, lost: readonly Lost[], cell: string): Issue {
  const other = lost.filter(({ isOther }) => isOther).length;
  const severity = other === 0 ? 'hint' : column === 'cumulative' ? 'error' : 'warning';
  const facts = { column, count: lost.length, other };
  const fix = restored(lost, column !== 'cumulative');
  return { ...issueAt(form, 'V20.lostFormulas', facts, cell, severity), fix };
}

function restored(lost: readonly Lost[], certain: boolean): Fix {
  const cells = lost.map(({ at, formula, result }) => {
    const value = typeof result === 'number' || typeof result === 'string' ? result : null;
    return { cell: formatAddress(at), value, formula };
  });
  return { cells, certain };
}
