import { change } from '../changes';
import type { Operator } from '../operator';
import { figuresIn, isComputed, isCount } from '../places';
import { retyped } from '../retyped';

const thousandsSlip: Operator = {
  id: 'number.thousandsSlip',
  vi: 'mất dấu hàng nghìn (1.570 thành 1,57)',
  en: 'thousands mark taken for the decimal one',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) =>
    retyped(
      file,
      roll,
      ['V04'],
      (figure) => isCount(figure) && figure.value >= 1000 && figure.value % 1000 !== 0 && figure.value < 1e6,
      ({ value }) => ({ value: value / 1000 }),
    ),
};

const negative: Operator = {
  id: 'number.negative',
  vi: 'số âm',
  en: 'negative figure',
  verdict: 'found',
  damage: (file, roll) =>
    retyped(
      file,
      roll,
      ['V02.negative'],
      ({ value }) => value > 0,
      ({ value }) => ({ value: -value }),
    ),
};

const fraction: Operator = {
  id: 'number.fraction',
  vi: 'số đếm có phần lẻ',
  en: 'fraction of a thing',
  verdict: 'found',
  damage: (file, roll) =>
    retyped(file, roll, ['V02.fraction', 'V04.slip'], isCount, ({ value }) => ({ value: value + 0.5 })),
};

const places: Operator = {
  id: 'number.places',
  vi: 'độ dài quá 3 chữ số thập phân',
  en: 'length with too many decimals',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) =>
    retyped(
      file,
      roll,
      ['V02.places'],
      ({ metric }) => metric.unit === 'km',
      ({ value }) => ({ value: Number((value + 0.00012).toFixed(5)) }),
    ),
};

/** Days from 1930 on may have been typed: `12/38` is one to Excel. */
const FIRST_TYPED_DAY = 10_959;

const dateFormat: Operator = {
  id: 'number.dateFormat',
  vi: 'ô số bị định dạng ngày tháng',
  en: 'number formatted as a date',
  ...{ verdict: 'found', restores: 'certain' },
  damage: (file, roll) =>
    retyped(
      file,
      roll,
      ['V03.date'],
      (figure) => isCount(figure) && figure.value > 31 && figure.value < FIRST_TYPED_DAY,
      ({ value }) => ({ value, numberFormat: roll.pick(['dd/mm/yyyy', 'd-mmm', 'm/d/yyyy']) }),
    ),
};

const formulaError: Operator = {
  id: 'number.formulaError',
  vi: 'ô nhập báo lỗi công thức (#REF!, #DIV/0!)',
  en: 'input cell shows a formula error',
  verdict: 'found',
  damage: (file, roll) => {
    const figures = figuresIn(file);
    const { row, col, cell, code } = roll.pick(figures);
    const error = roll.pick(['#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#N/A']);
    return {
      sheet: change(file.sheet, [{ row, col, value: { error }, formula: '=SUM(#REF!)' }]),
      done: `${cell} ${code}: ${error}`,
      causes: [{ rules: ['V02.error'], cells: [cell] }],
    };
  },
};

/** Legal: its value counts. */
const ownFormula: Operator = {
  id: 'number.ownFormula',
  vi: 'công thức cộng gõ trong ô nhập (=120+37)',
  en: 'sum typed as a formula in an input cell',
  verdict: 'tolerated',
  damage: (file, roll) => {
    const figures = figuresIn(file).filter((figure) => isCount(figure) && isComputed(file, figure));
    if (figures.length === 0) return undefined;
    const { row, col, cell, value } = roll.pick(figures);
    const first = roll.whole(0, value);
    const formula = `=${first}+${value - first}`;
    return {
      sheet: change(file.sheet, [{ row, col, value, formula }]),
      done: `${cell}: ${formula}`,
      causes: [],
    };
  },
};

/** Figures typed wrongly in one cell. */
export const NUMBER_OPERATORS: readonly Operator[] = [
  ...[thousandsSlip, negative, fraction, places, dateFormat, formulaError, ownFormula],
];
