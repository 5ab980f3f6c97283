import * as fx from '../sheet/formula';
import type { ValueColumn } from '../template/columns';
import { inCellUnit } from './cellScale';
import type { UnitSheet } from './summaryRequest';

/**
 * A unit's figure as a link to its own cell, with what that cell shows; undefined where the unit's sheet has no
 * such cell. `=IF(source="","",source)`: a blank stays blank instead of becoming 0. `factor`: how many of the metric's
 * unit the link's own cell counts in.
 */
export function linkedFigure(
  sheet: UnitSheet,
  code: string,
  column: ValueColumn | 'qualifier',
  factor = 1,
): { readonly value: string | number; readonly formula: string } | undefined {
  const at = sheet.cellAt(code, column);
  if (!at) return undefined;
  const value = shown(sheet, code, column);
  const formula = linkFormula(fx.cell(at, sheet.name), factor);
  if (factor === 1) return { value, formula };
  return { value: typeof value === 'number' ? inCellUnit(source(value), factor).value! : '', formula };
}

const source = (value: number) => ({ text: fx.number(value), value });

/** In another unit a text such as x has no figure to show. */
export function linkFormula(text: fx.Expression, factor: number): string {
  const blank = fx.operate(text, '=', fx.text(''));
  const none = factor === 1 ? blank : fx.call('OR', blank, fx.call('ISTEXT', text));
  return fx.formula(fx.call('IF', none, fx.text(''), inCellUnit({ text, value: null }, factor).text));
}

/** What the unit's sheet shows in a cell; its cumulative may be the form's own formula on the period. */
function shown({ report }: UnitSheet, code: string, column: ValueColumn | 'qualifier'): string | number {
  const line = report?.lines[code];
  // An office's own sheet without the metric, re-laid on the whole form.
  if (!line) return column === 'period' || column === 'cumulative' ? 'x' : '';
  if (column === 'qualifier') return line.qualifier ?? '';
  const { state, value } = line.values[column];
  return state === 'notApplicable' ? 'x' : (value ?? '');
}
