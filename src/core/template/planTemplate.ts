import type { Catalogue } from '../catalogue/catalogue';
import type { Period } from '../catalogue/period';
import type { PlannedCell, SheetPlan } from '../sheet/plan';
import { META, type Role } from './columns';
import { BLANK_CONTENT, type TemplateContent } from './content';
import { planFormats } from './formats';
import { planHeading, planMeta, QUALIFIERS } from './heading';
import { HEADING, layOutTemplate, type TemplateLayout } from './layout';
import { planPage } from './page';
import { planValidations } from './prompts';
import { planFooter, planSections } from './sections';
import type { TemplateSettings } from './settings';
import { planTable } from './table';

/** What a form is made for. */
export type TemplateRequest = {
  readonly sheetName: string;
  readonly catalogue: Catalogue;
  /** Roster code and printed name of the unit, or of the province for a summary. */
  readonly unit: { readonly code: string; readonly title: string };
  readonly period: Period;
  readonly role: Role;
  readonly settings: TemplateSettings;
  /** Absent for a blank form. */
  readonly content?: TemplateContent;
};

/**
 * The form as a plan: the same function makes blank, pre-filled, re-made and summary sheets, so that
 * all of them look alike and are read back by the same tags.
 */
export function planTemplate(request: TemplateRequest): SheetPlan {
  const layout = layOutRequest(request);
  const content = request.content ?? BLANK_CONTENT;
  const table = planTable(request, layout);
  const sections = planSections(layout, content);
  const footer = planFooter(layout);
  const cells = [
    ...planMeta(request),
    ...planHeading(request, layout, table.errors),
    ...table.cells,
    ...sections.cells,
    ...footer.cells,
  ];
  return {
    name: request.sheetName,
    visibility: 'visible',
    cells: cells.filter(isFilled).sort((a, b) => a.row - b.row || a.col - b.col),
    validations: planValidations(layout, QUALIFIERS),
    hiddenRows: [
      ...Object.keys(META).keys(),
      ...(request.settings.remark ? [] : [HEADING.remark]),
      HEADING.tags,
    ],
    hiddenCols: [],
    ...planFormats(request, layout, [...sections.merges, ...footer.merges]),
    ...planPage(request, layout),
  };
}

/** A heading line left empty, or content that is, has no cell. */
function isFilled({ value, formula }: PlannedCell): boolean {
  return value !== '' || formula !== undefined;
}

/** The rows a request's form has; the rollup refers to its cells by them. */
export function layOutRequest({
  catalogue,
  content,
}: Pick<TemplateRequest, 'catalogue' | 'content'>): TemplateLayout {
  const statements = Object.entries(content?.texts ?? {}).map(([code, list]) => [code, list.length]);
  return layOutTemplate(catalogue, Object.fromEntries(statements));
}
