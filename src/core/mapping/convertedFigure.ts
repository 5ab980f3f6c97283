import type { Metric } from '../catalogue/metric';
import type { Address } from '../sheet/address';
import * as fx from '../sheet/formula';
import { type CellValue, isCellError } from '../sheet/snapshot';
import { any, type Computed, choose, isBlank, isNumber, operand, round, said } from '../template/cells';
import { partFigure, trimmed } from './partFigure';
import { typedFigure } from './typedFigure';

/** Which figure of a cell is meant and in what measure: part `part` of `parts` between slashes, times `factor`. */
export type Conversion = {
  readonly part?: number | undefined;
  readonly parts: number;
  readonly factor: number;
};

/** Shown where the office's cell holds something that is not certainly the figure; its own text tells what. */
export const UNREAD = '?';

/**
 * A figure worked out from an office's cell (`14/184`, or đồng where triệu đồng are meant), live and in the metric's
 * unit: a number, the cell's own `x`, `-` or `không`, blank, or `?`. The first reference of the formula is the cell.
 */
export function convertedFigure(
  metric: Metric,
  address: Address,
  value: CellValue | undefined,
  conversion: Conversion,
): Computed<CellValue> {
  const cell = operand(address, value);
  const { part, factor } = conversion;
  if (part !== undefined) {
    const { isRead, number } = partFigure(metric, cell.ref, value, { part, parts: conversion.parts });
    const scaled = times(number.text, number.value, factor);
    const read = choose<CellValue>(isRead, scaled, said(UNREAD));
    return choose<CellValue>(isNumber(cell), said(UNREAD), passing(cell.ref, value, read));
  }
  if (factor === 1) {
    return choose<CellValue>(isBlank(cell), said(''), { text: cell.ref, value: value ?? '' });
  }
  const scaled = times(cell.ref, typeof value === 'number' ? value : 0, factor);
  const typed = typedFigure(metric, cell.ref, value, factor);
  const read = choose<CellValue>(typed.isRead, typed.number, said(UNREAD));
  return choose<CellValue>(isNumber(cell), scaled, passing(cell.ref, value, read));
}

/** A formula that stays blank beside the cell it belongs to: the metric has no figure of this kind here. */
export function blankBeside(address: Address): Computed<CellValue> {
  const { ref } = operand(address, undefined);
  return choose<CellValue>({ text: fx.operate(ref, '=', fx.text('')), value: true }, said(''), said(''));
}

function times(ref: fx.Expression, value: number, factor: number): Computed<CellValue> {
  const product = fx.operate(ref, '*', fx.number(factor));
  return { text: fx.call('ROUND', product, fx.number(6)), value: round(value * factor) };
}

/** Words that mean the same for every figure of the cell pass through; an error stays one. */
function passing(
  ref: fx.Expression,
  value: CellValue | undefined,
  otherwise: Computed<CellValue>,
): Computed<CellValue> {
  const whole: Computed<CellValue> = { text: fx.call('TRIM', ref), value: plain(value) };
  const isWord = any(...['', 'x', '-', 'không', 'kps'].map((word) => isText(whole, word)));
  const chosen = choose<CellValue>(isWord, whole, otherwise);
  return isCellError(value) ? { text: chosen.text, value } : chosen;
}

const isText = ({ text, value }: Computed<CellValue>, word: string): Computed<boolean> => ({
  text: fx.operate(text, '=', fx.text(word)),
  value: String(value).toLowerCase() === word,
});

const plain = (value: CellValue | undefined) =>
  trimmed(typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? ''));
