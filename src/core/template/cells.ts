import type { Address } from '../sheet/address';
import * as fx from '../sheet/formula';
import type { CellValue } from '../sheet/snapshot';

/** A cell seen twice: as a reference in a formula and as the value core knows, so that both come from one line. */
export type Operand = { readonly ref: fx.Expression; readonly value: CellValue | undefined };

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

/** The number in a cell, 0 for anything else: Excel's N(). */
export const numeric = ({ ref, value }: Operand): Computed<number> => ({
  text: fx.call('N', ref),
  value: typeof value === 'number' ? value : 0,
});

/** Sum of the numbers among the operands, free of binary noise. */
export const sumOf = (operands: readonly Operand[]): Computed<number> => ({
  text: fx.call('ROUND', fx.call('SUM', ...operands.map(({ ref }) => ref)), fx.number(6)),
  value: round(operands.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0)),
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

/** Rounds to six decimals, the finest figure a form carries. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
