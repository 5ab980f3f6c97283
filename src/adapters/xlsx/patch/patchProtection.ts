import type { PlannedProtection } from '../../../core/sheet/plan';
import { prefixOf, withAttributes } from './markup';
import type { SheetChange } from './sheetChange';
import type { SheetLayout } from './sheetLayout';
import type { Splices } from './splices';

const IS_ON = /\ssheet\s*=\s*["'](?:1|true|on)["']/;
const HAS_PASSWORD = /\s(?:password|hashValue)\s*=/;

/** Protects a sheet that is not, or takes protection without a password away. */
export function patchProtection(
  splices: Splices,
  { root, protection: place, protectionAt }: SheetLayout,
  { protection }: SheetChange,
): void {
  if (protection === undefined) return;
  const tag = place ? splices.source.slice(place.from, place.tagTo) : '';
  if (protection === null) {
    if (place && !HAS_PASSWORD.test(tag)) splices.replace(place.from, place.to, '');
    return;
  }
  const text = protectionText(prefixOf(root), protection);
  if (!place) splices.insert(protectionAt, text);
  else if (!IS_ON.test(tag)) splices.replace(place.from, place.to, text);
}

/** What is allowed is what is not protected. */
function protectionText(prefix: string, { allow }: PlannedProtection): string {
  const allowed = Object.fromEntries(allow.map((permission) => [permission, '0']));
  return withAttributes(`<${prefix}sheetProtection/>`, {
    sheet: '1',
    objects: '1',
    scenarios: '1',
    ...allowed,
  });
}
