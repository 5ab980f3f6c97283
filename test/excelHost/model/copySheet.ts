import { GRID } from './area';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Excel's limit on a sheet name. */
const MAX_NAME = 31;

/** Copies a sheet with all that is on it, protected or not, under a name such as `Hạ Lang (2)`. */
export function copySheet(workbook: Workbook, sheet: Sheet, place: number): Sheet {
  const twin = workbook.addSheet(freeName(workbook, sheet.name), place);
  sheet.grid.visit(GRID, (cell, row, col) => {
    Object.assign(twin.grid.ensure(row, col), cell);
    if (cell.content) workbook.contentChanged(twin, row, col);
  });
  sheet.styles.copyTo(twin.styles);
  const { tabColor, showGridlines, showHeadings, standardWidth, enableCalculation, protection } = sheet;
  Object.assign(twin, {
    tabColor,
    showGridlines,
    showHeadings,
    standardWidth,
    enableCalculation,
    protection,
  });
  const { visibility, frozen, autoFilter, merges, validations, selection } = sheet;
  Object.assign(twin, { visibility, frozen, autoFilter, merges, validations, selection });
  copyLayout(workbook, sheet, twin);
  return twin;
}

function copyLayout(workbook: Workbook, sheet: Sheet, twin: Sheet): void {
  twin.heights = sheet.heights.copy();
  twin.widths = sheet.widths.copy();
  twin.hiddenRows = sheet.hiddenRows.copy();
  twin.hiddenCols = sheet.hiddenCols.copy();
  twin.conditionalFormats = sheet.conditionalFormats.map((one) => ({ ...one, id: workbook.nextId() }));
  twin.page = { ...sheet.page, headersFooters: { ...sheet.page.headersFooters } };
}

function freeName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const wanted = base.slice(0, MAX_NAME - suffix.length) + suffix;
    if (!workbook.findSheet(wanted)) return wanted;
  }
}
