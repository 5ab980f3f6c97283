import { formatAddress } from '../sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { carriesMark, hasSecrecyMark } from '../text/secrecy';
import type { MarkElsewhere } from './report';

/**
 * The marks of secrecy of a workbook, the first of each sheet in its name, its cells and its header and footer: the
 * whole file travels with a form, hidden sheets too.
 */
export function marksBySheet({ sheets }: WorkbookSnapshot): ReadonlyMap<SheetSnapshot, MarkElsewhere[]> {
  return new Map(sheets.map((sheet, index) => [sheet, marksOf(sheet, index + 1)]));
}

/** Those a form's own cells do not show: on the other sheets, and in its own sheet's name, header and footer. */
export function marksBeside(
  marks: ReadonlyMap<SheetSnapshot, readonly MarkElsewhere[]>,
  own: SheetSnapshot,
): MarkElsewhere[] {
  return [...marks].flatMap(([sheet, found]) => found.filter((mark) => sheet !== own || !('at' in mark)));
}

function marksOf(sheet: SheetSnapshot, number: number): MarkElsewhere[] {
  const isNamed = hasSecrecyMark(sheet.name);
  const place = {
    number,
    isHidden: sheet.visibility !== 'visible',
    ...(isNamed ? {} : { name: sheet.name }),
  };
  const cell = sheet.cells.find(
    ({ value, font }) =>
      typeof value === 'string' && carriesMark({ text: value, ...(font === undefined ? {} : { font }) }),
  );
  const isPrinted = sheet.printed?.some((text) => hasSecrecyMark(text.replace(LAYOUT_CODES, '\n')));
  return [
    ...(isNamed ? [{ ...place, part: 'name' as const }] : []),
    ...(cell ? [{ ...place, at: formatAddress(cell) }] : []),
    ...(isPrinted ? [{ ...place, part: 'printed' as const }] : []),
  ];
}

/** `&C` begins the middle part, `&"Arial,Bold"`, `&14` and `&KFF0000` dress what follows. */
const LAYOUT_CODES = /&(?:"[^"]*"|\d+|K[\dA-F]{6}|[A-Z&])/gu;
