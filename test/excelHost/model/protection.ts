import { refusal } from '../protocol/excelError';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** What a protected sheet still allows, by the API's names. */
const PROTECTION_OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export type Permission = (typeof PROTECTION_OPTIONS)[number];
export type ProtectionOptions = Readonly<Record<Permission, boolean>> & { readonly selectionMode: string };

/** The options of `protect`, what is not named refused. */
function protectionOptions(given: Readonly<Record<string, unknown>> = {}): ProtectionOptions {
  const flags = PROTECTION_OPTIONS.map((name) => [name, given[name] === true]);
  return { ...Object.fromEntries(flags), selectionMode: given.selectionMode ?? 'Normal' };
}

/** Refuses what a protected sheet does not permit. */
export function assertPermitted(sheet: Sheet, permission: Permission | undefined): void {
  if (sheet.protection && !(permission && sheet.protection.options[permission])) {
    throw refusal('AccessDenied');
  }
}

/** Refuses to change the contents of locked cells on a protected sheet: all of the area or nothing. */
export function assertUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.protection && sheet.styles.uniform(area, 'locked') !== false) throw refusal('AccessDenied');
}

/** Protects a sheet. Refused when it is protected already, as in Excel. */
export function protect(
  sheet: Sheet,
  given: Readonly<Record<string, unknown>> | undefined,
  password: string | undefined,
): void {
  if (sheet.protection) throw refusal('AccessDenied');
  sheet.protection = { options: protectionOptions(given), password };
}

/** Unprotects a sheet. Refused when it is not protected, or with another password. */
export function unprotect(sheet: Sheet, password: string | undefined): void {
  if (!sheet.protection) throw refusal('AccessDenied');
  const expected = sheet.protection.password;
  if (expected !== undefined && expected !== password) throw refusal('InvalidArgument');
  sheet.protection = undefined;
}
