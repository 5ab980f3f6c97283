import { range } from '../sheet/address';
import type { PageSetup, PlannedProtection, SheetPlan } from '../sheet/plan';
import { COLUMNS, type ColumnKey, columnOf } from './columns';
import type { Content, TemplateContent } from './content';
import { HEADING, type TemplateLayout } from './layout';
import { footerRows } from './sections';
import { WORDS } from './words';

/** Characters of the workbook's base font; together one A4 landscape page. */
const WIDTHS: Record<ColumnKey, number> = {
  number: 5,
  code: 6,
  label: 44,
  unit: 10,
  plan: 10,
  period: 10,
  cumulative: 10,
  previous: 10,
  change: 9,
  completion: 9,
  qualifier: 8,
  check: 16,
  explanation: 18,
  note: 14,
};

/** Points per printed line at the table's font size. */
const LINE = 15;

/** Characters on one line of a statement, and the most lines Excel's row height (409 points) holds. */
const STATEMENT_LINE = 130;
const MAX_LINES = 27;

const PROTECTION: PlannedProtection = { allow: ['formatColumns', 'formatRows', 'autoFilter'] };

/** Margins of the Party's form, in millimetres (HD 36-HD/VPTW; a landscape table). */
const MARGINS = { top: 20, bottom: 20, left: 15, right: 15 } as const;

/** Everything about the sheet as a page and a window: widths, heights, freeze, filter, protection, print. */
export function planPage(
  layout: TemplateLayout,
  content: TemplateContent,
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
    heights: planHeights(layout, content),
    freeze: { row: HEADING.header + 1, col: columnOf('unit') },
    autoFilter: range(HEADING.header, 0, layout.lastTableRow, lastCol),
    protection: PROTECTION,
    page,
  };
}

/** Merged cells never grow by themselves, so statement rows and two-line labels get their height here. */
function planHeights(layout: TemplateLayout, content: TemplateContent): Record<number, number> {
  const heights: Record<number, number> = {
    [HEADING.title]: 24,
    [HEADING.star]: 16,
    [HEADING.header]: 3 * LINE,
  };
  for (const row of layout.rows) {
    if (row.type === 'statement') {
      heights[row.row] = LINE * linesOf(content.texts[row.metric.code]?.[row.index]);
    }
    if (row.type === 'metric' && row.metric.label.vi.length > WIDTHS.label) heights[row.row] = 2 * LINE;
  }
  return heights;
}

/** Lines a statement needs, two at least so that there is room to write. */
function linesOf(statement: Content | undefined): number {
  const paragraphs = typeof statement?.value === 'string' ? statement.value.split('\n') : [];
  const lines = paragraphs.reduce(
    (sum, text) => sum + Math.max(1, Math.ceil(text.length / STATEMENT_LINE)),
    0,
  );
  return Math.min(Math.max(2, lines), MAX_LINES);
}
