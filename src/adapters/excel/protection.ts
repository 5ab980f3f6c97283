/// <reference types="@microsoft/office-js/dist/office" />
import { HostError } from '../../actions/host';
import type { PlannedProtection } from '../../core/sheet/plan';
import type { Target } from './openSheets';

/** What Excel may answer when a password is missing. What concerns the request as a whole goes through as it is. */
const REFUSALS = ['AccessDenied', 'InvalidArgument', 'InvalidOperation', 'GeneralException'];

const OPTIONS = {
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  autoFilter: 'allowAutoFilter',
  sort: 'allowSort',
} as const;

/** Takes the protection off the sheets to be replaced, one sync each. Throws a HostError where a password is asked for. */
export async function unprotectOld(context: Excel.RequestContext, targets: readonly Target[]): Promise<void> {
  for (const { old } of targets) {
    if (!old?.isProtected) continue;
    context.workbook.worksheets.getItem(old.id).protection.unprotect();
    try {
      await context.sync();
    } catch (error) {
      if (!REFUSALS.includes((error as OfficeExtension.Error).code)) throw error;
      throw new HostError('protectedSheet', { sheet: old.name });
    }
  }
}

/** Protects a sheet without a password; what the plan does not allow is refused. */
export function protect(sheet: Excel.Worksheet, { allow }: PlannedProtection): void {
  sheet.protection.protect(Object.fromEntries(allow.map((permission) => [OPTIONS[permission], true])));
}
