import { range } from '../sheet/address';
import type { PageSetup, PlannedProtection, SheetPlan } from '../sheet/plan';
import { COLUMNS, columnOf } from './columns';
import { planHeights } from './heights';
import { HEADING, type TemplateLayout } from './layout';
import type { TemplateRequest } from './planTemplate';
import { footerRows } from './sections';
import { WIDTHS } from './widths';
import { WORDS } from './words';

/** A form's protection, without a password. */
export const PROTECTION: PlannedProtection = { allow: ['formatColumns', 'formatRows', 'autoFilter'] };

/** Margins of the Party's form, in millimetres (HD 36-HD/VPTW; a landscape table). */
const MARGINS = { top: 20, bottom: 20, left: 15, right: 15 } as const;

/** Everything about the sheet as a page and a window: widths, heights, freeze, filter, protection, print. */
export function planPage(
  request: TemplateRequest,
  layout: TemplateLayout,
): Required<Pick<SheetPlan, 'widths' | 'heights' | 'freeze' | 'autoFilter' | 'protection' | 'page'>> {
  const lastCol = COLUMNS.length - 1;
  const lastRow = footerRows(layout).legend + WORDS.legend.length - 1;
  const page: PageSetup = {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: 1,
    repeatRows: [HEADING.header, HEADING.header],
    printArea: range(HEADING.superior, 0, lastRow, lastCol),
    footer: 'Trang &P/&N',
    margins: MARGINS,
    blackAndWhite: true,
    centered: true,
  };
  return {
    widths: Object.fromEntries(COLUMNS.map(({ key }) => [columnOf(key), WIDTHS[key]])),
    heights: planHeights(request, layout),
    freeze: { row: HEADING.header + 1, col: columnOf('unit') },
    autoFilter: range(HEADING.header, 0, layout.lastTableRow, lastCol),
    protection: PROTECTION,
    page,
  };
}
