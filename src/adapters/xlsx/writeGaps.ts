import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatAddress } from '../../core/sheet/address';
import type { SheetPlan } from '../../core/sheet/plan';
import { isCellError } from '../../core/sheet/snapshot';

/** The first day a zip can name, in local time as fflate reads it: the same bytes on every machine and day. */
export const ZIP_EPOCH = new Date(1980, 0, 1);

/** fflate's default of 6 saves 4 % of the bytes for twice the time. */
const ZIP_LEVEL = 3;

/**
 * The workbook with what hucre 1.0.0 cannot write put into its parts: printing in black and white, computed
 * error values of formulas, and hiding the name behind a filter.
 */
export function fillGaps(bytes: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (part: string, change: (xml: string) => string) => {
    parts[part] = strToU8(change(strFromU8(parts[part]!))) as Uint8Array<ArrayBuffer>;
  };
  edit('xl/workbook.xml', hideFilterNames);
  plans.forEach((plan, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const errors = computedErrors(plan);
    if (errors.size > 0) edit(part, (xml) => markErrors(xml, errors));
    if (plan.page?.blackAndWhite)
      edit(part, (xml) => xml.replace('<pageSetup ', '<pageSetup blackAndWhite="1" '));
  });
  return zipSync(parts, { mtime: ZIP_EPOCH, level: ZIP_LEVEL });
}

function hideFilterNames(xml: string): string {
  const start = '<definedName name="_xlnm._FilterDatabase"';
  return xml.replaceAll(start, `${start} hidden="1"`);
}

function computedErrors({ cells }: SheetPlan): Set<string> {
  return new Set(
    cells
      .filter(({ formula, value }) => formula !== undefined && isCellError(value))
      .map((cell) => formatAddress(cell)),
  );
}

/** hucre types every computed text as text. */
function markErrors(xml: string, addresses: ReadonlySet<string>): string {
  return xml.replace(/<c r="([A-Z]+\d+)"( s="\d+")? t="str">/g, (tag, address: string, style = '') =>
    addresses.has(address) ? `<c r="${address}"${style} t="e">` : tag,
  );
}
