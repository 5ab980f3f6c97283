import { type InsertTemplate, planForm } from '../../src/actions/insertTemplate';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import type { Period } from '../../src/core/catalogue/period';
import type { ReportingUnit } from '../../src/core/catalogue/roster';
import { parseReports } from '../../src/core/report/parseReports';
import type { Report } from '../../src/core/report/report';
import { applyPlan } from '../../src/core/sheet/applyPlan';
import { EMPTY_WORKBOOK, type SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { TemplateContent } from '../../src/core/template/content';
import type { TemplateLayout } from '../../src/core/template/layout';
import { layOutRequest } from '../../src/core/template/planTemplate';
import { type Checked, checkFile } from './checkFile';

/** A form filled in without a fault, as it is read from its .xlsx file, with what it was filled from. */
export type GoodFile = {
  /** Where it comes from and which unit's it is. */
  readonly id: string;
  readonly sheet: SheetSnapshot;
  readonly catalogue: Catalogue;
  readonly unit: ReportingUnit;
  readonly period: Period;
  readonly content: TemplateContent;
  readonly layout: TemplateLayout;
  readonly report: Report;
  /** What the check says of it alone. */
  readonly checked: Checked;
  /** What an office may have beside it: the unit's earlier reports and the other units' of the same period. */
  readonly beside: readonly Report[];
};

export type GoodRequest = InsertTemplate & { readonly content: TemplateContent };

/** The form of a request, written to a file and read back. */
export async function makeGoodFile(id: string, request: GoodRequest): Promise<GoodFile> {
  const read = readXlsx(await writeXlsx([planForm(request)]));
  if (!read.ok) throw new Error(`good file ${id}`);
  const { catalogue, unit, period, content } = request;
  const sheet = read.workbook.sheets[0]!;
  const checked = checkFile(sheet);
  if (!checked.report) throw new Error(`no form in ${id}`);
  const { report } = checked;
  const layout = layOutRequest(request);
  return { id, sheet, catalogue, unit, period, content, layout, report, checked, beside: [] };
}

/** The report a request's form reads as, without the way through a file. */
export function reportOf(request: GoodRequest): Report {
  return parseReports(applyPlan(EMPTY_WORKBOOK, planForm(request)), [request.catalogue]).reports[0]!;
}

/** Each file with the others of its province beside it. */
export function besideEachOther(files: readonly GoodFile[]): GoodFile[] {
  return files.map((file) => {
    const peers = files.filter((other) => other !== file).map(({ report }) => report);
    return { ...file, beside: [...file.beside, ...peers] };
  });
}
