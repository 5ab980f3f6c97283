/// <reference types="@microsoft/office-js/dist/office" />
import { columnName, formatRange } from '../../core/sheet/address';
import type { SheetPlan } from '../../core/sheet/plan';
import { type Step, step } from './steps';

/**
 * Excel's API counts a column's width in points (three for four pixels). A character of the base font is 7 pixels
 * wide on an ordinary screen, and a cell has 5 more on its sides.
 */
const pointsOf = (characters: number) => Math.trunc(characters * 7 + 5) * 0.75;

type Sheet = Excel.Worksheet;

/** Merged cells, after their contents: a merge keeps what its first cell holds. */
export function mergeSteps({ merges }: SheetPlan, sheet: string): Step[] {
  return merges.map((merge) => onSheet(sheet, (target) => target.getRange(formatRange(merge)).merge()));
}

/** Widths, heights and what is hidden; rows without a height of their own grow with their contents. */
export function measureSteps(plan: SheetPlan, sheet: string, lastRow: number): Step[] {
  const { widths, heights, hiddenRows, hiddenCols } = plan;
  return [
    onSheet(sheet, (target) => target.getRange(rows({ first: 0, last: lastRow })).format.autofitRows()),
    ...runsOf(widths).map((run) =>
      onSheet(sheet, (target) => {
        target.getRange(columns(run)).format.columnWidth = pointsOf(run.value);
      }),
    ),
    ...runsOf(heights).map((run) =>
      onSheet(sheet, (target) => {
        target.getRange(rows(run)).format.rowHeight = run.value;
      }),
    ),
    ...hidingSteps({ rows: flags(hiddenRows), cols: flags(hiddenCols) }, sheet),
  ];
}

/** Rows and columns by zero-based index, true for those that are to be hidden, false for those to be shown. */
export type Hiding = {
  readonly rows: Readonly<Record<number, boolean>>;
  readonly cols: Readonly<Record<number, boolean>>;
};

/** Hides and shows, neighbours at once. */
export function hidingSteps({ rows: hiddenRows, cols: hiddenCols }: Hiding, sheet: string): Step[] {
  return [
    ...runsOf(hiddenRows).map((run) =>
      onSheet(sheet, (target) => {
        target.getRange(rows(run)).rowHidden = run.value;
      }),
    ),
    ...runsOf(hiddenCols).map((run) =>
      onSheet(sheet, (target) => {
        target.getRange(columns(run)).columnHidden = run.value;
      }),
    ),
  ];
}

/** What stays in view, the filter's arrows and the tab's colour. */
export function windowSteps({ freeze, autoFilter, tabColor }: SheetPlan, sheet: string): Step[] {
  return [
    onSheet(sheet, (target) => {
      if (freeze) freezeAt(target.freezePanes, freeze);
      if (autoFilter) target.autoFilter.apply(formatRange(autoFilter));
      target.tabColor = tabColor === undefined ? '' : `#${tabColor}`;
    }),
  ];
}

function freezeAt(panes: Excel.WorksheetFreezePanes, { row, col }: { row: number; col: number }): void {
  if (row > 0 && col > 0) panes.freezeAt(formatRange({ from: TOP_LEFT, to: { row: row - 1, col: col - 1 } }));
  else if (row > 0) panes.freezeRows(row);
  else if (col > 0) panes.freezeColumns(col);
}

const TOP_LEFT = { row: 0, col: 0 };

function onSheet(sheet: string, queue: (target: Sheet) => unknown): Step {
  return step(({ workbook }) => void queue(workbook.worksheets.getItem(sheet)), '', 2);
}

type Run<V> = { readonly first: number; readonly last: number; readonly value: V };

/** Neighbouring rows or columns with one value, ascending. */
function runsOf<V>(values: Readonly<Record<number, V>>): Run<V>[] {
  const runs: Run<V>[] = [];
  for (const [key, value] of Object.entries(values)) {
    const [index, run] = [Number(key), runs.at(-1)];
    if (run && run.last === index - 1 && run.value === value) runs[runs.length - 1] = { ...run, last: index };
    else runs.push({ first: index, last: index, value });
  }
  return runs;
}

const flags = (list: readonly number[]) => Object.fromEntries(list.map((index) => [index, true]));
const rows = ({ first, last }: { first: number; last: number }) => `${first + 1}:${last + 1}`;
const columns = ({ first, last }: Run<unknown>) => `${columnName(first)}:${columnName(last)}`;
