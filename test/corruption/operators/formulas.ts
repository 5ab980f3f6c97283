import { change } from '../changes';
import type { Operator } from '../operator';
import { figuresIn, isComputed, placeOf } from '../places';

const overwritten: Operator = {
  id: 'formula.overwritten',
  vi: 'gõ số đè lên công thức lũy kế',
  en: 'constant typed over a cumulative formula',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) => {
    const computed = figuresIn(file).filter((figure) => isComputed(file, figure));
    if (computed.length === 0) return undefined;
    const { code, value } = roll.pick(computed);
    const { row, col, cell } = placeOf(file, code, 'cumulative');
    const typed = roll.pick(
      [value + roll.whole(1, 50), String(value + 1), 0, 'x'].filter((one) => one !== value),
    );
    return {
      sheet: change(file.sheet, [{ row, col, value: typed }]),
      done: `${cell} ${code}: formula → ${JSON.stringify(typed)}`,
      causes: [{ rules: ['V20.overwritten'], cells: [cell] }],
    };
  },
};

const brokenFormula: Operator = {
  id: 'formula.broken',
  vi: 'công thức lũy kế hỏng (#REF!)',
  en: 'cumulative formula broken',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) => {
    const computed = figuresIn(file).filter((figure) => isComputed(file, figure));
    if (computed.length === 0) return undefined;
    const { code } = roll.pick(computed);
    const { row, col, cell } = placeOf(file, code, 'cumulative');
    return {
      sheet: change(file.sheet, [{ row, col, value: { error: '#REF!' }, formula: '=IF(#REF!="","",#REF!)' }]),
      done: `${cell} ${code}: #REF!`,
      causes: [{ rules: ['V20.overwritten'], cells: [cell] }],
    };
  },
};

/** Formulas of the whole sheet pasted as values: they say what the formulas would. */
const pastedValues: Operator = {
  id: 'formula.pastedValues',
  vi: 'dán giá trị: mọi công thức thành số đúng bằng kết quả',
  en: 'all formulas pasted as their values',
  verdict: 'tolerated',
  damage: ({ sheet }) => ({
    sheet: {
      ...sheet,
      cells: sheet.cells.flatMap(({ formula, ...cell }) =>
        formula !== undefined && (cell.value === '' || cell.value === null) ? [] : [cell],
      ),
    },
    done: 'formulas → values',
    causes: [],
  }),
};

/** The last check, of the percentages and of the check column, is the form's own: nothing of it is read. */
const lostChecks: Operator = {
  id: 'formula.lostChecks',
  vi: 'xóa cột Kiểm tra và cột %',
  en: 'check and percentage formulas deleted',
  verdict: 'tolerated',
  damage: (file) => {
    const rows = Object.keys(file.layout.metricRows);
    const gone = rows.flatMap((code) =>
      (['check', 'change', 'completion'] as const).map((key) => placeOf(file, code, key)),
    );
    return {
      sheet: change(
        file.sheet,
        gone.map(({ row, col }) => ({ row, col, value: null })),
      ),
      done: 'checks cleared',
      causes: [],
    };
  },
};

/** Cells the form computes. */
export const FORMULA_OPERATORS: readonly Operator[] = [overwritten, brokenFormula, pastedValues, lostChecks];
