/// <reference types="@microsoft/office-js/dist/office" />
import { formatAddress, formatRange, isInside, type Range } from '../../core/sheet/address';
import type { PlannedCell, SheetPlan } from '../../core/sheet/plan';
import { filledBlocks, matrixOf } from './filledBlocks';
import { type Step, step } from './steps';
import { isTyped, typedSafely } from './typedSafely';

/**
 * Writes constants and formulas block by block, through `formulas`: there text is read under en-US in every Excel.
 * Cells formatted as text (`texts`) must be so already; those that hold what such a cell would not take as it is
 * are General while they are written.
 */
export function contentSteps({ cells }: SheetPlan, sheet: string, texts: readonly Range[]): Step[] {
  const isText = (cell: PlannedCell) => texts.some((range) => isInside(cell, range));
  const typed = cells.filter((cell) => isTyped(cell) && isText(cell));
  const isKept = (cell: PlannedCell) => isText(cell) && !typed.includes(cell);
  return [
    ...numberFormatSteps(typed, sheet, 'General'),
    ...filledBlocks(cells).map((block) => {
      const content = matrixOf<PlannedCell, string | number | boolean>(block, '', (cell) =>
        typedSafely(cell, isKept(cell)),
      );
      return step(
        ({ workbook }) => {
          workbook.worksheets.getItem(sheet).getRange(formatRange(block.range)).formulas = content;
        },
        content,
        2,
      );
    }),
    ...numberFormatSteps(typed, sheet, '@'),
  ];
}

function numberFormatSteps(cells: readonly PlannedCell[], sheet: string, code: string): Step[] {
  return cells.map((cell) =>
    step(({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRange(formatAddress(cell)).numberFormat = [[code]];
    }),
  );
}
