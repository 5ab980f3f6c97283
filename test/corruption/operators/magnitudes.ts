import { change } from '../changes';
import type { Operator } from '../operator';
import { type Figure, figureAt, figuresIn, isComputed, placeOf } from '../places';
import { retyped } from '../retyped';

const isMoney = ({ metric, value }: Figure) => metric.kind === 'money' && value >= 1;

function moneyIn(id: string, vi: string, en: string, factor: number): Operator {
  return {
    id,
    ...{ vi, en, verdict: 'found', restores: 'asked' },
    damage: (file, roll) => {
      const hasHistory = ({ code }: Figure) => {
        const [previous, plan] = [figureAt(file, code, 'previous'), figureAt(file, code, 'plan')];
        return previous !== undefined || (plan !== undefined && isComputed(file, plan));
      };
      const isFit = (figure: Figure) => isMoney(figure) && hasHistory(figure);
      return retyped(file, roll, ['V14'], isFit, ({ value }) => ({
        value: Number((value * factor).toFixed(6)),
      }));
    },
  };
}

/** Nothing on the form says what it should be; the band of a cost for each house may. */
const moneyAlone: Operator = {
  id: 'unit.moneyAlone',
  vi: 'tiền gõ theo đồng, không có cùng kỳ hay kế hoạch để so',
  en: 'money in đồng with nothing to compare it with',
  verdict: 'chance',
  reason: 'a large sum is no contradiction; the other units may tell',
  damage: (file, roll) =>
    retyped(
      file,
      roll,
      ['V09', 'V10', 'V11', 'V14'],
      (figure) =>
        isMoney(figure) && !figureAt(file, figure.code, 'previous') && !figureAt(file, figure.code, 'plan'),
      ({ value }) => ({ value: Math.round(value * 1e6) }),
    ),
};

const borderInMetres: Operator = {
  id: 'unit.borderInMetres',
  vi: 'đường biên gõ theo mét hoặc mất dấu phẩy (41.587 km)',
  en: 'border length in metres',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) =>
    file.unit.borderLengthKm === undefined
      ? undefined
      : retyped(
          file,
          roll,
          ['V13'],
          ({ code }) => code === 'C12',
          ({ value }) => ({ value: Math.round(value * 1000) }),
        ),
};

const clearedInMetres: Operator = {
  id: 'unit.trackInMetres',
  vi: 'km phát quang gõ theo mét',
  en: 'cleared track in metres',
  verdict: 'found',
  damage: (file, roll) =>
    figureAt(file, 'C12') === undefined
      ? undefined
      : retyped(
          file,
          roll,
          ['V09', 'V11', 'V12', 'V13'],
          ({ code, value }) => code === 'C09' && value >= 1,
          ({ value }) => ({ value: Math.round(value * 1000) }),
        ),
};

/** Lengths of 0.5 km and more: nothing else on the form says what they should be. */
const lengthAlone: Operator = {
  id: 'unit.lengthAlone',
  vi: 'chiều dài gõ theo mét, không có cùng kỳ để so',
  en: 'a length in metres with nothing to compare it with',
  verdict: 'found',
  damage: (file, roll) =>
    retyped(
      file,
      roll,
      ['V09', 'V11', 'V12', 'V13'],
      ({ code, metric, value }) =>
        metric.kind === 'length' && value >= 0.5 && !figureAt(file, code, 'previous'),
      ({ value }) => ({ value: Math.round(value * 1000) }),
    ),
};

/** Where a pair, a sum or last year contradicts the count, that may be said instead. */
const countAlone: Operator = {
  id: 'unit.countAlone',
  vi: 'số đếm thừa nhiều số 0',
  en: 'a count with far too many noughts',
  verdict: 'found',
  damage: (file, roll) =>
    retyped(
      file,
      roll,
      ['V04', 'V06', 'V07', 'V08', 'V09', 'V10', 'V11', 'V12', 'V13'],
      ({ metric, value }) => metric.kind === 'count' && value >= 1,
      ({ value }) => ({ value: value * 1_000_000 }),
    ),
};

const rosterLength: Operator = {
  id: 'unit.rosterFigure',
  vi: 'chiều dài đường biên khác danh sách đơn vị',
  en: 'border length other than the roster has it',
  verdict: 'found',
  damage: (file, roll) =>
    file.unit.borderLengthKm === undefined
      ? undefined
      : retyped(
          file,
          roll,
          ['V13'],
          ({ code }) => code === 'C12',
          ({ value }) => ({ value: Math.round(value * roll.pick([0.6, 1.4, 1.9])) }),
        ),
};

const cumulativeBelow: Operator = {
  id: 'history.cumulativeBelow',
  vi: 'lũy kế nhỏ hơn số trong kỳ',
  en: 'cumulative below the period',
  verdict: 'found',
  damage: (file, roll) => {
    const typed = figuresIn(file, 'cumulative').filter((figure) => {
      const period = figureAt(file, figure.code);
      return !isComputed(file, figure) && period !== undefined && period.value >= 2;
    });
    if (typed.length === 0) return undefined;
    const { row, col, cell, code, value } = roll.pick(typed);
    const lower = Math.floor(figureAt(file, code)!.value / 2);
    return {
      sheet: change(file.sheet, [{ row, col, value: lower }]),
      done: `${cell} ${code}: ${value} → ${lower}`,
      causes: [{ rules: ['V11'], cells: [cell] }],
    };
  },
};

/** Last year's column copied into this year's. */
const lastYearCopied: Operator = {
  id: 'history.lastYearCopied',
  vi: 'chép nguyên số cùng kỳ năm trước',
  en: "last year's figures copied unchanged",
  verdict: 'found',
  damage: (file) => {
    const past = figuresIn(file, 'previous').filter(({ code }) => figureAt(file, code) !== undefined);
    const flows = past.filter(({ metric, value }) => metric.acrossPeriods === 'sum' && value > 0);
    if (flows.length < 8) return undefined;
    const places = past.map(({ code, value }) => ({ ...placeOf(file, code, 'period'), value }));
    return {
      sheet: change(
        file.sheet,
        places.map(({ row, col, value }) => ({ row, col, value })),
      ),
      done: `${past.length} figures of last year's column`,
      causes: [{ rules: ['V12.identical'], isWide: true }],
    };
  },
};

/** Sizes, units of measure and what was reported before. */
export const MAGNITUDE_OPERATORS: readonly Operator[] = [
  moneyIn('unit.dong', 'tiền gõ theo đồng', 'money typed in đồng', 1e6),
  moneyIn('unit.thousandDong', 'tiền gõ theo nghìn đồng', 'money typed in thousand đồng', 1e3),
  moneyIn('unit.billionDong', 'tiền gõ theo tỷ đồng', 'money typed in billion đồng', 1e-3),
  ...[
    moneyAlone,
    borderInMetres,
    clearedInMetres,
    lengthAlone,
    countAlone,
    rosterLength,
    cumulativeBelow,
    lastYearCopied,
  ],
];
