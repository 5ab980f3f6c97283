import type { Catalogue } from '../core/catalogue/catalogue';
import type { Period } from '../core/catalogue/period';
import type { ReportingUnit, Roster } from '../core/catalogue/roster';
import { shortNameOf, titleOf } from '../core/catalogue/unitTitle';
import { toSheetName } from '../core/sheet/sheetName';
import type { TemplateContent } from '../core/template/content';
import { planTemplate } from '../core/template/planTemplate';
import { defaultSettings, type TemplateSettings } from '../core/template/settings';
import type { WorkbookHost } from './host';

/** The form a person asks for. */
export type InsertTemplate = {
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly unit: ReportingUnit;
  readonly period: Period;
  /** What differs from the settings derived from roster and period. */
  readonly settings?: Partial<TemplateSettings>;
  readonly content?: TemplateContent;
};

/** Adds a unit's form as a new sheet, named after the unit and never over an existing one; returns the sheet's name. */
export async function insertTemplate(host: WorkbookHost, request: InsertTemplate): Promise<string> {
  const { catalogue, roster, unit, period, settings, content } = request;
  const { sheets } = await host.read();
  const sheetName = toSheetName(
    shortNameOf(unit),
    sheets.map(({ name }) => name),
  );
  const plan = planTemplate({
    sheetName,
    catalogue,
    unit: { code: unit.code, title: titleOf(unit) },
    period,
    role: 'unit',
    settings: { ...defaultSettings(roster, unit, period), ...settings },
    ...(content ? { content } : {}),
  });
  await host.apply([plan]);
  return sheetName;
}
