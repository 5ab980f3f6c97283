/// <reference types="@microsoft/office-js/dist/office" />
import { formatRange, isInside, type Range } from '../../core/sheet/address';
import type { SheetPlan } from '../../core/sheet/plan';
import { filledBlocks, matrixOf } from './filledBlocks';
import { type Step, step } from './steps';
import { typedSafely } from './typedSafely';

/**
 * Writes constants and formulas block by block, through `formulas`: there text is read under en-US in every Excel.
 * Cells that keep text as it is (`texts`) must be formatted so before.
 */
export function contentSteps({ cells }: SheetPlan, sheet: string, texts: readonly Range[]): Step[] {
  return filledBlocks(cells).map((block) => {
    const content = matrixOf(block, '' as string | number | boolean, (cell) =>
      typedSafely(
        cell,
        texts.some((range) => isInside(cell, range)),
      ),
    );
    return step(
      ({ workbook }) => {
        workbook.worksheets.getItem(sheet).getRange(formatRange(block.range)).formulas = content;
      },
      content,
      2,
    );
  });
}
