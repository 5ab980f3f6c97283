import { type Area, formatArea } from './area';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Selects an area and brings its sheet to the front. A hidden sheet cannot be selected on. */
export function selectArea(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.activate(sheet);
  sheet.selection = area;
  workbook.events.emit('selectionChanged', sheet.id, { address: formatArea(area) });
}
