import { formatPeriod } from '../core/catalogue/period';
import type { InsertTemplate } from './insertTemplate';
import type { RosterForms } from './rosterForms';

/** `PH_048_2024.xlsx`: the unit's code without its system's year, then the period. */
export function formFileName({ unit, period }: Pick<InsertTemplate, 'unit' | 'period'>): string {
  return `PH_${unit.code.slice(unit.code.indexOf(':') + 1)}_${formatPeriod(period)}.xlsx`;
}

/** `Bieu-mau_cao-bang-2024_2024.zip` */
export function rosterFormsFileName({ roster, period }: Pick<RosterForms, 'roster' | 'period'>): string {
  return `Bieu-mau_${roster.id}_${formatPeriod(period)}.zip`;
}
