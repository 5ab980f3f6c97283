import type { Catalogue } from '../core/catalogue/catalogue';
import type { Period } from '../core/catalogue/period';
import type { ReportingUnit, Roster } from '../core/catalogue/roster';
import { shortNameOf, titleOf } from '../core/catalogue/unitTitle';
import { planCatalogueStamp } from '../core/ownCatalogue/catalogueStamp';
import type { SheetPlan } from '../core/sheet/plan';
import { toSheetName } from '../core/sheet/sheetName';
import { EMPTY_WORKBOOK, type WorkbookSnapshot } from '../core/sheet/snapshot';
import type { TemplateContent } from '../core/template/content';
import { planTemplate } from '../core/template/planTemplate';
import { defaultSettings, type TemplateSettings } from '../core/template/settings';
import type { WorkbookHost } from './host';
import type { Done } from './undo';

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

/** The sheet a form was put on, and how to take it back. */
export type MadeForm = { readonly sheet: string; readonly done: Done };

/**
 * Adds a unit's form as a new sheet, named after the unit and never over an existing one; with a form of a
 * province's own the catalogue comes along.
 */
export async function insertTemplate(host: WorkbookHost, request: InsertTemplate): Promise<MadeForm> {
  const added = planFormBook(request, await host.read());
  await host.apply(added);
  return { sheet: added[0].name, done: { added, edited: [] } };
}

/** The form as a new sheet of a workbook, then the sheet that carries its catalogue where the form needs one. */
export function planFormBook(
  request: InsertTemplate,
  workbook: WorkbookSnapshot = EMPTY_WORKBOOK,
): readonly [SheetPlan, ...SheetPlan[]] {
  const taken = workbook.sheets.map(({ name }) => name);
  return [planForm(request, taken), ...planCatalogueStamp(request.catalogue, workbook)];
}

/** The form as a sheet of a workbook that has sheets of the names taken. */
export function planForm(request: InsertTemplate, taken: readonly string[] = []): SheetPlan {
  const { catalogue, roster, unit, period, settings, content } = request;
  return planTemplate({
    sheetName: toSheetName(shortNameOf(unit), taken),
    catalogue,
    unit: { code: unit.code, title: titleOf(unit) },
    period,
    role: 'unit',
    settings: { ...defaultSettings(roster, unit, period), ...settings },
    ...(content ? { content } : {}),
  });
}
