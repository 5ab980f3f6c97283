import type { Expression } from '../sheet/formula';
import { isSameSheetName } from '../sheet/snapshot';
import { linkFormula } from './linkedFigure';
import { previousFormula, sumFormula } from './totalContents';

/** A reference to another sheet, or what is left of one that is gone. */
const REFERENCE =
  /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!)|#REF!/gu;

/** `1000` and `0.001` stand for any larger and any smaller unit. */
const SHAPES: ReadonlySet<string> = new Set(
  [1, 1000, 0.001].flatMap((factor) => {
    const block = '#REF!' as Expression;
    return [sumFormula(block, factor), previousFormula(block, block, factor), linkFormula(block, factor)].map(
      shapeOf,
    );
  }),
);

/**
 * Whether a formula is one a rollup writes into a person's own summary, over these sheets of ours or over ones that
 * were deleted since. What a person has built on such a sheet (`='Chi tiết'!D17*2`) is not.
 */
export function isRollupFormula(formula: string, sheets: readonly string[]): boolean {
  if (!SHAPES.has(shapeOf(formula))) return false;
  return [...formula.matchAll(REFERENCE)].every(([, quoted, bare]) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name === undefined || sheets.some((one) => isSameSheetName(one, name));
  });
}

/** What is left to compare when cells and numbers may differ. */
function shapeOf(formula: string): string {
  return withoutPlaces(formula).replace(/\d+(?:\.\d+)?/g, '0');
}

/**
 * A formula by which it is known again after tabs were renamed, rows inserted or the file saved by another program:
 * without the cells of other sheets, and the brackets, blanks and dollar signs programs write their own way.
 */
export function withoutPlaces(formula: string): string {
  return formula.replace(REFERENCE, '@').replace(/[\s()$]/g, '');
}
