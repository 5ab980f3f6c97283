/// <reference types="@microsoft/office-js/dist/office" />
import { HostError } from '../../actions/host';
import type { SheetPlan } from '../../core/sheet/plan';
import { isSameSheetName } from '../../core/sheet/snapshot';
import { isBuiltName } from './temporaryNames';

/** A sheet of the open workbook; `protection` is what it still allows while it is protected. */
export type OpenSheet = {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
  readonly protection?: Excel.WorksheetProtectionOptions;
};

/** The open workbook before something is done to it. */
export type OpenWorkbook = {
  readonly sheets: readonly OpenSheet[];
  readonly activeId: string;
  /** Whether sheets can be added, deleted and renamed. */
  readonly isStructureOpen: boolean;
};

/** A plan and the sheet that stands there already, if one does. */
export type Target = { readonly plan: SheetPlan; readonly old?: OpenSheet };

/** What is open, in one sync. */
export async function readOpenWorkbook(context: Excel.RequestContext): Promise<OpenWorkbook> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet().load('id');
  await context.sync();
  return {
    sheets: worksheets.items.map(openSheetOf),
    activeId: active.id,
    isStructureOpen: !protection.protected,
  };
}

function openSheetOf({ id, name, visibility, protection }: Excel.Worksheet): OpenSheet {
  return { id, name, visibility, ...(protection.protected && { protection: protection.options }) };
}

/** The workbook, where sheets can be added and deleted. Throws a HostError where they cannot. */
export async function readOpenStructure(context: Excel.RequestContext): Promise<OpenWorkbook> {
  const workbook = await readOpenWorkbook(context);
  if (!workbook.isStructureOpen) throw new HostError('protectedWorkbook');
  return workbook;
}

/** The sheet of this name: compared as Excel and the plans' own semantics compare names. */
export function openSheet({ sheets }: OpenWorkbook, wanted: string): OpenSheet | undefined {
  return sheets.find(({ name }) => isSameSheetName(name, wanted));
}

/** Each plan with the sheet it replaces. */
export function targetsOf(plans: readonly SheetPlan[], workbook: OpenWorkbook): Target[] {
  return plans.map((plan) => {
    const old = openSheet(workbook, plan.name);
    return old ? { plan, old } : { plan };
  });
}

/** Sheets an application that was cut off has left half built. */
export function leftOver({ sheets }: OpenWorkbook): string[] {
  return sheets.filter(({ name }) => isBuiltName(name)).map(({ id }) => id);
}
