/// <reference types="@microsoft/office-js/dist/office" />
import { HostError } from '../../actions/host';
import type { PlannedProtection } from '../../core/sheet/plan';
import type { OpenSheet } from './openSheets';

/** What Excel may answer when a password is missing. What concerns the request as a whole goes through as it is. */
const REFUSALS = ['AccessDenied', 'InvalidArgument', 'InvalidOperation', 'GeneralException'];

const OPTIONS = {
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  autoFilter: 'allowAutoFilter',
  sort: 'allowSort',
} as const;

/** Takes the protection off sheets, one sync for each that has one. Throws a HostError where a password is asked for. */
export async function unprotect(context: Excel.RequestContext, sheets: readonly OpenSheet[]): Promise<void> {
  for (const { id, name, protection } of sheets) {
    if (!protection) continue;
    context.workbook.worksheets.getItem(id).protection.unprotect();
    try {
      await context.sync();
    } catch (error) {
      if (!REFUSALS.includes((error as OfficeExtension.Error).code)) throw error;
      throw new HostError('protectedSheet', { sheet: name });
    }
  }
}

/** Protects a sheet without a password; what the plan does not allow is refused. */
export function protect(sheet: Excel.Worksheet, { allow }: PlannedProtection): void {
  sheet.protection.protect(Object.fromEntries(allow.map((permission) => [OPTIONS[permission], true])));
}
