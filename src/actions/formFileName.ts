import { formatPeriod } from '../core/catalogue/period';
import type { InsertTemplate } from './insertTemplate';
import type { RosterForms } from './rosterForms';

/** `PH_048_2024.xlsx`: the unit's code without its system's year, then the period. */
export function formFileName({
  unit: { code },
  period,
}: {
  readonly unit: Pick<InsertTemplate['unit'], 'code'>;
  readonly period: InsertTemplate['period'];
}): string {
  return `PH_${code.slice(code.indexOf(':') + 1)}_${formatPeriod(period)}.xlsx`;
}

/** `Bieu-mau_cao-bang-2024_2024.zip` */
export function rosterFormsFileName({ roster, period }: Pick<RosterForms, 'roster' | 'period'>): string {
  return `Bieu-mau_${roster.id}_${formatPeriod(period)}.zip`;
}
