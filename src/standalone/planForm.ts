import { type InsertTemplate, insertTemplate } from '../actions/insertTemplate';
import { memoryHost } from '../adapters/memory/memoryHost';
import { formatPeriod } from '../core/catalogue/period';
import type { SheetPlan } from '../core/sheet/plan';

/** A form as a workbook of its own. */
export type FormDocument = {
  readonly name: string;
  readonly sheet: string;
  readonly plans: readonly SheetPlan[];
};

export async function planForm(form: InsertTemplate): Promise<FormDocument> {
  const host = memoryHost();
  const sheet = await insertTemplate(host, form);
  return { name: fileNameOf(form), sheet, plans: host.plans() };
}

/** `PH_048_2024.xlsx`: the unit's code without its system's year, then the period. */
function fileNameOf({ unit, period }: InsertTemplate): string {
  return `PH_${unit.code.slice(unit.code.indexOf(':') + 1)}_${formatPeriod(period)}.xlsx`;
}
