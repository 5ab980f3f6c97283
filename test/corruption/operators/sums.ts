import { change } from '../changes';
import type { Dice } from '../dice';
import type { GoodFile } from '../goodFile';
import type { Damage, Operator } from '../operator';
import { type Figure, figureAt, figuresIn, rowCells, type Sum, sumsIn } from '../places';

/** The figure with two neighbouring digits exchanged; undefined where that changes nothing or begins with a zero. */
export function transposed(value: number, roll: Dice): number | undefined {
  const digits = String(value);
  if (!Number.isInteger(value) || digits.length < 2) return undefined;
  const places = [...digits.slice(1)].flatMap((digit, index) => (digit === digits[index] ? [] : [index]));
  const found = places.map((at) => digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
  const usual = found.filter((text) => !text.startsWith('0'));
  return usual.length === 0 ? undefined : Number(roll.pick(usual));
}

function inSum(file: GoodFile, { total, parts }: Sum, wrong: Figure, value: number): Damage {
  const { row, col, cell, code } = wrong;
  const codes = [total, ...parts].flatMap(({ code }) => [code, ...companions(file, code)]);
  const cells = codes.flatMap((each) => rowCells(file, each));
  return {
    sheet: change(file.sheet, [{ row, col, value }]),
    done: `${cell} ${code}: ${wrong.value} → ${value}`,
    causes: [{ rules: ['V05.zero', 'V06', 'V08', 'V09', 'V11'], cells }],
  };
}

/** A wrong part may contradict its own companion or a subset before it contradicts the total. */
function companions(file: GoodFile, code: string): string[] {
  const bound = figuresIn(file).filter(({ metric }) =>
    metric.rules.some((rule) => (rule.type === 'atMost' || rule.type === 'atLeast') && rule.other === code),
  );
  return bound.map((figure) => figure.code);
}

const transposedPart: Operator = {
  id: 'sum.transposedPart',
  vi: 'đảo hai chữ số trong một dòng của tổng (874 thành 847)',
  en: 'transposed digits in a part of a total',
  verdict: 'found',
  damage: (file, roll) => {
    const places = sumsIn(file).flatMap((sum) =>
      sum.parts.flatMap((part) => {
        const value = transposed(part.value, roll);
        return value === undefined ? [] : [{ sum, part, value }];
      }),
    );
    if (places.length === 0) return undefined;
    const { sum, part, value } = roll.pick(places);
    return inSum(file, sum, part, value);
  },
};

function wrongTotal(
  id: string,
  vi: string,
  en: string,
  off: (value: number, roll: Dice) => number,
): Operator {
  return {
    id,
    ...{ vi, en, verdict: 'found' },
    damage: (file, roll) => {
      const sums = sumsIn(file).filter(({ total }) => total.value > 1);
      if (sums.length === 0) return undefined;
      const sum = roll.pick(sums);
      return inSum(file, sum, sum.total, off(sum.total.value, roll));
    },
  };
}

const missingTotal: Operator = {
  id: 'sum.noTotal',
  vi: 'có các dòng trong đó nhưng thiếu tổng',
  en: 'total left blank beside its parts',
  ...{ verdict: 'found', restores: 'asked' },
  damage: (file, roll) => {
    const sums = sumsIn(file).filter(({ total }) => total.metric.rules.every(({ type }) => type !== 'pair'));
    const alone = sums.filter(({ total }) => !pairedTo(file, total.code));
    if (alone.length === 0) return undefined;
    const { row, col, cell, code, value } = roll.pick(alone).total;
    return {
      sheet: change(file.sheet, [{ row, col, value: null }]),
      done: `${cell} ${code}: ${value} cleared`,
      causes: [{ rules: ['V08.noTotal', 'V05.half'], cells: [cell] }],
    };
  },
};

/** A total with a companion is missed as half of its pair. */
function pairedTo(file: GoodFile, code: string): boolean {
  return figuresIn(file).some(({ metric }) =>
    metric.rules.some((rule) => rule.type === 'pair' && rule.with === code),
  );
}

/** A part that is more than its whole: a digit typed twice. */
const beyondWhole: Operator = {
  id: 'sum.beyondWhole',
  vi: 'số "trong đó" lớn hơn số chung (gõ lặp một chữ số)',
  en: 'subset greater than its whole',
  verdict: 'found',
  damage: (file, roll) => {
    const places = figuresIn(file).flatMap((figure) => {
      const wholes = figure.metric.rules.flatMap((rule) =>
        rule.type === 'atMost' ? (figureAt(file, rule.other)?.value ?? []) : [],
      );
      const value = figure.value * 10 + (figure.value % 10);
      return wholes.some((whole) => Number.isInteger(whole) && value > whole) ? [{ figure, value }] : [];
    });
    if (places.length === 0) return undefined;
    const { figure, value } = roll.pick(places);
    const totals = sumsIn(file).filter(({ parts }) => parts.some(({ code }) => code === figure.code));
    return {
      sheet: change(file.sheet, [{ row: figure.row, col: figure.col, value }]),
      done: `${figure.cell} ${figure.code}: ${figure.value} → ${value}`,
      causes: [
        {
          rules: ['V08', 'V09', 'V11'],
          cells: [...rowCells(file, figure.code), ...totals.map(({ total }) => total.cell)],
        },
      ],
    };
  },
};

/** Totals and what they are of. */
export const SUM_OPERATORS: readonly Operator[] = [
  transposedPart,
  wrongTotal('sum.totalTooSmall', 'tổng gõ thiếu', 'total typed too small', (value, roll) =>
    Math.max(0, value - roll.whole(1, Math.max(1, Math.floor(value / 10)))),
  ),
  wrongTotal(
    'sum.totalTooLarge',
    'tổng gõ thừa',
    'total typed too large',
    (value, roll) => value + roll.whole(1, Math.max(1, Math.floor(value / 10))),
  ),
  ...[missingTotal, beyondWhole],
];
