import { parseAddress } from '../sheet/address';
import * as fx from '../sheet/formula';
import { operand } from '../template/cells';
import type { Role } from '../template/columns';
import { cumulativeFormula } from '../template/figures';
import type { Fix } from './issue';
import type { ReportedValue } from './report';
import { typedText } from './typedText';

/** Where the form computes the cumulative, the period's figure is it: a stored result may be stale or absent. */
export function computedCumulative(period: ReportedValue, typed: ReportedValue): ReportedValue {
  const { source: _, ...figure } = period;
  const source = typed.source === undefined ? {} : { source: typed.source };
  return { ...figure, cell: typed.cell, formula: typed.formula ?? '', ...source };
}

/** Whether a person's own content stands where the form computes, and says something else than the form would. */
export function isOverwritten(typed: ReportedValue, period: ReportedValue, role: Role): boolean {
  if (typed.state === 'blank' || isFormsOwn(typed.formula, period.cell, role)) return false;
  if (typed.value !== period.value) return true;
  return typed.state === 'notCounted' && typedText(typed) !== typedText(period);
}

/** The form's own formula put back over what was typed; a summary's formulas are known to its merge only. */
export function restoredFormula(typed: ReportedValue, period: ReportedValue, role: Role): Fix | undefined {
  if (role === 'summary') return undefined;
  const { text } = cumulativeFormula(operand(parseAddress(period.cell)!, undefined));
  const { raw = '' } = period;
  const value = typeof raw === 'number' || typeof raw === 'string' ? raw : null;
  return { cells: [{ cell: typed.cell, value, formula: fx.formula(text) }], certain: false };
}

/** The form's own formula on the period's cell, or a plain link to it; every formula of a summary is its own. */
function isFormsOwn(formula: string | undefined, cell: string, role: Role): boolean {
  if (formula === undefined || role === 'summary') return formula !== undefined;
  return bareFormula(formula) === bareFormula(cell) || hasFormsFormula(formula, cell);
}

/** Whether it is what the form writes where it computes the cumulative from the period's cell. */
export function hasFormsFormula(formula: string | undefined, cell: string): boolean {
  const own = cumulativeFormula(operand(parseAddress(cell)!, undefined)).text;
  return formula !== undefined && bareFormula(formula) === bareFormula(own);
}

/** Without what other programs write otherwise: brackets that change nothing here, spaces, case, the sign at the start. */
function bareFormula(text: string): string {
  return text.replace(/^=|[\s$()]/g, '').toUpperCase();
}
