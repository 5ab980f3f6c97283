/// <reference types="@microsoft/office-js/dist/office" />
import { HostError } from '../../actions/host';
import type { SheetPlan } from '../../core/sheet/plan';
import { isSameSheetName } from '../../core/sheet/snapshot';
import { isBuiltName } from './temporaryNames';

type OpenSheet = { readonly id: string; readonly name: string; readonly isProtected: boolean };

/** The open workbook before plans are applied to it. */
export type OpenWorkbook = {
  readonly sheets: readonly OpenSheet[];
  readonly activeId: string;
  readonly eventsOn: boolean;
};

/** A plan and the sheet that stands there already, if one does. */
export type Target = { readonly plan: SheetPlan; readonly old?: OpenSheet };

/** What is open, in one sync. Throws a HostError where sheets cannot be added at all. */
export async function readOpenWorkbook(context: Excel.RequestContext): Promise<OpenWorkbook> {
  const { workbook, runtime } = context;
  const { worksheets, protection } = workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  protection.load('protected');
  runtime.load('enableEvents');
  const active = worksheets.getActiveWorksheet().load('id');
  await context.sync();
  if (protection.protected) throw new HostError('protectedWorkbook');
  return {
    sheets: worksheets.items.map(({ id, name, protection: { protected: isProtected } }) => ({
      id,
      name,
      isProtected,
    })),
    activeId: active.id,
    eventsOn: runtime.enableEvents,
  };
}

/** Each plan with the sheet it replaces: compared as Excel and the plans' own semantics compare names. */
export function targetsOf(plans: readonly SheetPlan[], { sheets }: OpenWorkbook): Target[] {
  return plans.map((plan) => {
    const old = sheets.find(({ name }) => isSameSheetName(name, plan.name));
    return old ? { plan, old } : { plan };
  });
}

/** Sheets an application that was cut off has left half built. */
export function leftOver({ sheets }: OpenWorkbook): string[] {
  return sheets.filter(({ name }) => isBuiltName(name)).map(({ id }) => id);
}
