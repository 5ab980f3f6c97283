import * as fx from '../sheet/formula';
import type { ValueColumn } from '../template/columns';
import type { UnitSheet } from './summaryRequest';

/**
 * A unit's figure as a link to its own cell, with what that cell shows; undefined where the unit's sheet has no
 * such cell. `=IF(source="","",source)`: a blank stays blank instead of becoming 0.
 */
export function linkedFigure(
  sheet: UnitSheet,
  code: string,
  column: ValueColumn | 'qualifier',
): { readonly value: string | number; readonly formula: string } | undefined {
  const at = sheet.cellAt(code, column);
  if (!at) return undefined;
  const source = fx.cell(at, sheet.name);
  const link = fx.call('IF', fx.operate(source, '=', fx.text('')), fx.text(''), source);
  return { value: shown(sheet, code, column), formula: fx.formula(link) };
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
