import type { Metric } from '../catalogue/metric';
import { type Address, formatAddress } from '../sheet/address';
import * as fx from '../sheet/formula';
import { type CellValue, isCellError } from '../sheet/snapshot';

/** A cell seen twice: as a reference in a formula and as the value core knows, so that both come from one line. */
export type Operand = { readonly ref: fx.Expression; readonly value: CellValue | undefined };

/** An operand that holds a figure of a metric. */
export type MetricCell = Operand & {
  readonly metric: Metric;
  /** Its address as the person sees it, where rows show no codes to name them by. */
  readonly place?: Computed<string>;
};

/** A formula's text beside the value it must compute to. */
export type Computed<T> = { readonly text: fx.Expression; readonly value: T };

export function operand(address: Address, value: CellValue | undefined): Operand {
  return { ref: fx.cell(address), value };
}

export const isNumber = ({ ref, value }: Operand): Computed<boolean> => ({
  text: fx.call('ISNUMBER', ref),
  value: typeof value === 'number',
});

export const isBlank = ({ ref, value }: Operand): Computed<boolean> => ({
  text: fx.operate(ref, '=', fx.text('')),
  value: value === undefined || value === '',
});

/** `x` marks a metric that does not apply to the unit. */
export const isNotApplicable = ({ ref, value }: Operand): Computed<boolean> => ({
  text: fx.operate(ref, '=', fx.text('x')),
  value: typeof value === 'string' && value.toLowerCase() === 'x',
});

/** No figure, and nothing else to find fault with. */
export const isOpen = (cell: Operand): Computed<boolean> => any(isBlank(cell), isNotApplicable(cell));

/** Whether any cell holds an Excel error. */
export const isError = (cells: readonly Operand[]): Computed<boolean> => ({
  text: fx.call('ISERROR', fx.call('SUM', ...cells.map(({ ref }) => ref))),
  value: cells.some(({ value }) => isCellError(value)),
});

/** A condition that no error in the cells it looks at can spread from; core's own value of it is false then already. */
export const silentOnError = ({ text, value }: Computed<boolean>): Computed<boolean> => ({
  text: fx.call('IFERROR', text, fx.call('FALSE')),
  value,
});

/** The number in a cell, 0 for anything else: Excel's N(). */
export const numeric = ({ ref, value }: Operand): Computed<number> => ({
  text: fx.call('N', ref),
  value: typeof value === 'number' ? value : 0,
});

/** Rounded to so many decimals; six free a figure of binary noise. */
export const rounded = ({ text, value }: Computed<number>, places: number): Computed<number> => ({
  text: fx.call('ROUND', text, fx.number(places)),
  value: round(value, places),
});

/** Sum of the numbers among the operands, free of binary noise. */
export const sumOf = (operands: readonly Operand[]): Computed<number> => ({
  text: fx.call('ROUND', fx.call('SUM', ...operands.map(({ ref }) => ref)), fx.number(6)),
  value: round(operands.reduce((sum, cell) => sum + numeric(cell).value, 0)),
});

export const countOf = (operands: readonly Operand[]): Computed<number> => ({
  text: fx.call('COUNT', ...operands.map(({ ref }) => ref)),
  value: operands.filter(({ value }) => typeof value === 'number').length,
});

export const all = (...conditions: readonly Computed<boolean>[]): Computed<boolean> => ({
  text: fx.call('AND', ...conditions.map(({ text }) => text)),
  value: conditions.every(({ value }) => value),
});

export const any = (...conditions: readonly Computed<boolean>[]): Computed<boolean> => ({
  text: fx.call('OR', ...conditions.map(({ text }) => text)),
  value: conditions.some(({ value }) => value),
});

export const not = ({ text, value }: Computed<boolean>): Computed<boolean> => ({
  text: fx.call('NOT', text),
  value: !value,
});

const COMPARE = {
  '<': (a: number, b: number) => a < b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '=': (a: number, b: number) => a === b,
  '<>': (a: number, b: number) => a !== b,
} as const;

export const compare = (
  left: Computed<number>,
  operator: keyof typeof COMPARE,
  right: Computed<number>,
): Computed<boolean> => ({
  text: fx.operate(left.text, operator, right.text),
  value: COMPARE[operator](left.value, right.value),
});

export const constant = (value: number): Computed<number> => ({ text: fx.number(value), value });

export const times = (factor: number, { text, value }: Computed<number>): Computed<number> =>
  factor === 1 ? { text, value } : { text: fx.operate(fx.number(factor), '*', text), value: factor * value };

/** Whether exactly one of two conditions holds. */
export const differ = (one: Computed<boolean>, other: Computed<boolean>): Computed<boolean> => ({
  text: fx.operate(one.text, '<>', other.text),
  value: one.value !== other.value,
});

/** One of two, by a condition. */
export const choose = <T>(
  when: Computed<boolean>,
  then: Computed<T>,
  otherwise: Computed<T>,
): Computed<T> => ({
  text: fx.call('IF', when.text, then.text, otherwise.text),
  value: when.value ? then.value : otherwise.value,
});

/** A text to show. */
export const said = (value: string): Computed<string> => ({ text: fx.text(value), value });

/** Texts one after the other. */
export const joined = (first: Computed<string>, ...more: readonly Computed<string>[]): Computed<string> =>
  more.reduce(
    (before, { text, value }) => ({
      text: fx.operate(before.text, '&', text),
      value: `${before.value}${value}`,
    }),
    first,
  );

/** Where a cell stands, as a formula that follows it when rows or columns are put in. */
export const placeOf = (address: Address): Computed<string> => ({
  text: fx.call(
    'ADDRESS',
    fx.call('ROW', fx.cell(address)),
    fx.call('COLUMN', fx.cell(address)),
    fx.number(4),
  ),
  value: formatAddress(address),
});

/** Words followed by a number with the decimal comma of Vietnamese, whatever the machine's own sign. */
export const saidWith = (words: Computed<string>, { text, value }: Computed<number>): Computed<string> => ({
  text: fx.operate(words.text, '&', fx.call('SUBSTITUTE', text, fx.text('.'), fx.text(','))),
  value: `${words.value}${String(value).replace('.', ',')}`,
});

/** Rounds to six decimals, the finest figure a form carries, or to fewer. */
export function round(value: number, places = 6): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
