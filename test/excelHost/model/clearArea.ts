import { type Area, intersection, withoutPart } from './area';
import { assertPermitted } from './protection';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { clearContents } from './writeCells';

export const CLEAR = ['All', 'Contents', 'Formats'] as const;

/** Clears an area as `Range.clear` does: formats take conditional formats and merges along, All the validations too. */
export function clearArea(workbook: Workbook, sheet: Sheet, area: Area, what: (typeof CLEAR)[number]): void {
  if (what !== 'Formats') clearContents(workbook, sheet, area);
  if (what === 'Contents') return;
  assertPermitted(sheet, 'allowFormatCells');
  sheet.styles.clear(area);
  sheet.merges = sheet.merges.filter((one) => !intersection(one, area));
  clearConditionalFormats(sheet, area);
  if (what === 'All') clearValidations(sheet, area);
}

export function clearValidations(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((one) =>
    withoutPart(one.area, area).map((rest) => ({ ...one, area: rest })),
  );
}

export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((one) => ({ ...one, areas: one.areas.flatMap((part) => withoutPart(part, area)) }))
    .filter(({ areas }) => areas.length > 0);
}
