import { change } from './changes';
import type { Dice } from './dice';
import type { GoodFile } from './goodFile';
import type { Damage } from './operator';
import { type Figure, figuresIn, rowCells } from './places';

/** One figure typed as something else, its cumulative left as it was. */
export function retyped(
  file: GoodFile,
  roll: Dice,
  rules: readonly string[],
  isFit: (figure: Figure) => boolean,
  typed: (figure: Figure) => { value: string | number; numberFormat?: string; formula?: string },
): Damage | undefined {
  const fit = figuresIn(file).filter(isFit);
  if (fit.length === 0) return undefined;
  const figure = roll.pick(fit);
  const { row, col, cell, value } = figure;
  const written = typed(figure);
  return {
    sheet: change(file.sheet, [{ row, col, ...written }]),
    done: `${cell} ${figure.code}: ${value} → ${JSON.stringify(written)}`,
    causes: [{ rules, cells: rowCells(file, figure.code) }],
  };
}
