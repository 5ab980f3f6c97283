import { writeXlsx } from '../src/adapters/xlsx/writeXlsx';
import type { Catalogue } from '../src/core/catalogue/catalogue';
import { parsePeriod } from '../src/core/catalogue/period';
import { findRoster } from '../src/core/catalogue/standard/rosters';
import type { SheetPlan } from '../src/core/sheet/plan';
import type { Role } from '../src/core/template/columns';
import type { TemplateContent } from '../src/core/template/content';
import { planTemplate } from '../src/core/template/planTemplate';
import { defaultSettings } from '../src/core/template/settings';
import { formulaCheck, read, recalculate } from './recalculate';
import type { Bench, Check } from './scenario';

export type FormParts = {
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly content?: TemplateContent;
  readonly period?: string;
  readonly role?: Role;
};

/** A form of a Cao Bằng unit on a sheet of that name. */
export function plannedForm({
  name,
  catalogue,
  content,
  period = '2024',
  role = 'unit',
}: FormParts): SheetPlan {
  const roster = findRoster('cao-bang-2024')!;
  const unit = roster.units[0]!;
  const when = parsePeriod(period)!;
  return planTemplate({
    ...{ sheetName: name, catalogue, period: when, role, settings: defaultSettings(roster, unit, when) },
    unit: { code: unit.code, title: unit.name },
    ...(content ? { content } : {}),
  });
}

/** Writes the sheets as one file and compares every formula's value with LibreOffice's. */
export async function agreement(bench: Bench, name: string, plans: readonly SheetPlan[]): Promise<Check> {
  const bytes = await writeXlsx(plans);
  return formulaCheck(name, read(bytes), recalculate(bench, name, bytes));
}
