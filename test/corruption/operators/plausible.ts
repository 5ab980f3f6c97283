import { change } from '../changes';
import type { Dice } from '../dice';
import type { GoodFile } from '../goodFile';
import type { Damage, Operator } from '../operator';
import { type Figure, figuresIn, isCount, isWithoutHistory, standsAlone } from '../places';
import { transposed } from './sums';

/** Rules that may notice a figure that is possible and wrong. */
const NOTICING = ['V05', 'V06', 'V07', 'V08', 'V09', 'V10', 'V11', 'V12', 'V13', 'V14', 'V15'];

function replaced(
  file: GoodFile,
  roll: Dice,
  isFit: (figure: Figure) => boolean,
  by: (value: number) => number | null | undefined,
): Damage | undefined {
  const fit = figuresIn(file).filter((figure) => isCount(figure) && isFit(figure));
  if (fit.length === 0) return undefined;
  const { row, col, cell, code, value } = roll.pick(fit);
  const typed = by(value);
  if (typed === undefined || typed === value) return undefined;
  return {
    sheet: change(file.sheet, [{ row, col, value: typed }]),
    done: `${cell} ${code}: ${value} → ${typed}`,
    causes: [{ rules: NOTICING, isWide: true }],
  };
}

function plausible(
  id: string,
  vi: string,
  en: string,
  reason: string,
  isFit: (file: GoodFile) => (figure: Figure) => boolean,
  by: (roll: Dice) => (value: number) => number | null | undefined,
): Operator {
  return {
    id: `plausible.${id}`,
    ...{ vi, en, verdict: 'chance', reason },
    damage: (file, roll) => replaced(file, roll, isFit(file), by(roll)),
  };
}

const anyFigure =
  () =>
  ({ value }: Figure) =>
    value >= 10;
const independent = (file: GoodFile) => (figure: Figure) => figure.value >= 10 && standsAlone(file, figure);
const unknownBefore = (file: GoodFile) => (figure: Figure) =>
  independent(file)(figure) && isWithoutHistory(file, figure);

/** Two figures of the same order of magnitude in each other's rows. */
const exchanged: Operator = {
  id: 'plausible.exchangedRows',
  vi: 'hai dòng đổi số cho nhau, cùng cỡ',
  en: 'two rows with each other’s figures, alike in size',
  verdict: 'chance',
  reason: 'both figures are possible where they stand',
  damage: (file, roll) => {
    const figures = figuresIn(file).filter((figure) => isCount(figure) && figure.value >= 10);
    const pairs = figures.flatMap((one, index) =>
      figures
        .slice(index + 1)
        .filter(
          ({ value }) => value !== one.value && Math.max(value, one.value) < 2 * Math.min(value, one.value),
        )
        .map((other) => [one, other] as const),
    );
    if (pairs.length === 0) return undefined;
    const [one, other] = roll.pick(pairs);
    return {
      sheet: change(file.sheet, [
        { row: one.row, col: one.col, value: other.value },
        { row: other.row, col: other.col, value: one.value },
      ]),
      done: `${one.cell} ${one.code} ${one.value} ↔ ${other.cell} ${other.code} ${other.value}`,
      causes: [{ rules: NOTICING, isWide: true }],
    };
  },
};

const POSSIBLE = 'the wrong figure is as possible as the right one';

/** Figures that are wrong and could be right. */
export const PLAUSIBLE_OPERATORS: readonly Operator[] = [
  plausible(
    'another',
    'một số khác hợp lý (±30 %)',
    'another plausible figure',
    POSSIBLE,
    anyFigure,
    (roll) => (value) => Math.round(value * roll.pick([roll.between(0.7, 0.93), roll.between(1.07, 1.3)])),
  ),
  plausible(
    'transposed',
    'đảo hai chữ số ở dòng độc lập',
    'transposed digits in an independent row',
    'no other row depends on the figure',
    independent,
    (roll) => (value) => transposed(value, roll),
  ),
  plausible(
    'lostDigit',
    'mất chữ số cuối ở dòng độc lập',
    'last digit lost in an independent row',
    'only last year and the plan can tell',
    independent,
    () => (value) => Math.floor(value / 10),
  ),
  plausible(
    'lostDigitUnknown',
    'như trên, không có cùng kỳ hay kế hoạch trong biểu',
    'the same, and the form has no history of it',
    'nothing on the form to compare with',
    unknownBefore,
    () => (value) => Math.floor(value / 10),
  ),
  plausible(
    'wholeThousands',
    'mất dấu hàng nghìn ở số tròn nghìn (2.000 thành 2)',
    'thousands mark lost in a round figure',
    'two is a whole number too',
    () =>
      ({ value }) =>
        value >= 1000 && value % 1000 === 0,
    () => (value) => value / 1000,
  ),
  plausible(
    'cleared',
    'xóa nhầm một số độc lập',
    'independent figure lost',
    'a blank is not an error: no figure is required',
    independent,
    () => () => null,
  ),
  exchanged,
];
