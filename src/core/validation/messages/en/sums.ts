import type { Wordings } from '../message';
import { addends, figure, fitting } from '../phrases';
import { cellsOf, reviewOf, rows } from '../phrasesEn';

export const sums: Wordings<'V08'> = {
  'V08.differs': ({ total, sum, parts }, { cell }) => ({
    what: fitting(
      `The total ${figure(total)} differs from ${figure(sum)}, the sum of its ${rows(parts.length)} (${addends(parts)}).`,
      `The total ${figure(total)} differs from ${figure(sum)}, the sum of its ${rows(parts.length)}.`,
    ),
    todo: reviewOf(cell, parts),
    why: `V08: parts that are all given make the total. The total is ${figure(total)}, the parts make ${figure(sum)}.`,
  }),
  'V08.exceeds': ({ total, sum, parts }, { cell }) => ({
    what: fitting(
      `The total ${figure(total)} is below ${figure(sum)}, the sum of ${rows(parts.length)} in it (${addends(parts)}).`,
      `The total ${figure(total)} is below ${figure(sum)}, the sum of the ${rows(parts.length)} given.`,
    ),
    todo: reviewOf(cell, parts),
    why: `V08: a total is not below the sum of its parts. The total is ${figure(total)}, the parts make ${figure(sum)} already.`,
  }),
  'V08.incomplete': ({ total, sum, blank }) => ({
    what: `The total ${figure(total)} is above the ${figure(sum)} given in its rows; ${rows(blank.length)} blank.`,
    todo: fitting(
      `Enter what is missing in ${cellsOf(blank)}, or 0 if there was none.`,
      `Enter what is missing in cell ${blank[0]!.cell} and the other blank rows.`,
    ),
    why: `V08: with rows blank a total cannot be compared. The total is ${figure(total)}, the rows given make ${figure(sum)}.`,
  }),
  'V08.noTotal': ({ sum, parts }, { cell }) => ({
    what: `The sum of ${rows(parts.length)} is ${figure(sum)} but there is no total.`,
    todo: `Enter the total in cell ${cell}; it is ${figure(sum)} if no row is missing.`,
    why: `V08: the province adds the total's row, not its parts. Cell ${cell} is blank, the parts make ${figure(sum)}.`,
    offer: `If the total is ${figure(sum)}, select Change.`,
  }),
};
