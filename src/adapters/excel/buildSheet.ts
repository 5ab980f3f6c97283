import type { Range } from '../../core/sheet/address';
import type { SheetPlan } from '../../core/sheet/plan';
import type { Step } from './steps';
import { styleBlocks, textCells } from './styleBlocks';
import { contentSteps } from './writeContents';
import { fontSteps, formatSteps } from './writeFormats';
import { measureSteps, mergeSteps, windowSteps } from './writeLayout';
import { conditionalFormatSteps, validationSteps } from './writeRules';

/** Everything a plan says of cells, on an empty sheet of any name: formats first, so that text stays text. */
export function buildSteps(plan: SheetPlan, sheet: string): Step[] {
  const blocks = styleBlocks(plan.formats);
  return [
    ...fontSteps(extentOf(plan), sheet),
    ...formatSteps(blocks, sheet),
    ...contentSteps(plan, sheet, textCells(blocks)),
    ...mergeSteps(plan, sheet),
    ...validationSteps(plan, sheet),
    ...conditionalFormatSteps(plan, sheet),
  ];
}

/** Everything a plan says of rows, columns and window; `sheet` is a name or an id. */
export function finishSteps(plan: SheetPlan, sheet: string): Step[] {
  return [...measureSteps(plan, sheet, extentOf(plan).to.row), ...windowSteps(plan, sheet)];
}

/** The rectangle from A1 round everything a plan says of cells. */
export function extentOf({ cells, formats, merges, validations, conditionalFormats }: SheetPlan): Range {
  const ends = [
    ...cells,
    ...merges.map(({ to }) => to),
    ...[...formats, ...validations, ...conditionalFormats].map(({ range }) => range.to),
  ];
  const row = ends.reduce((last, end) => Math.max(last, end.row), 0);
  const col = ends.reduce((last, end) => Math.max(last, end.col), 0);
  return { from: { row: 0, col: 0 }, to: { row, col } };
}
