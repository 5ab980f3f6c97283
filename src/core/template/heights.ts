import type { Metric } from '../catalogue/metric';
import { COLUMNS, columnOf } from './columns';
import { BLANK_CONTENT, type Content, type LineContent, type TemplateContent } from './content';
import { LEFT } from './heading';
import { HEADING, isPart, isTotal, type LayoutRow, type TemplateLayout } from './layout';
import type { TemplateRequest } from './planTemplate';
import { countLines } from './textLines';
import { WIDTHS, widthAcross } from './widths';

/** Points per line at the table's font size and at the heading's. */
const LINE = 15;
const HEADING_LINE = 16;

/** The most lines Excel's row height (409 points) holds. */
const MAX_LINES = 27;

const LAST = COLUMNS.length - 1;

/**
 * Heights by row, for what Excel does not fit by itself: merged cells, and rows written with more than one line.
 * All others grow with what is typed.
 */
export function planHeights(
  { settings, content = BLANK_CONTENT }: TemplateRequest,
  layout: TemplateLayout,
): Record<number, number> {
  const { superior, body, remark = '' } = settings;
  const half = widthAcross(LEFT.first, LEFT.last);
  return {
    [HEADING.superior]: HEADING_LINE * countLines(superior, half, { size: 12 }),
    [HEADING.body]: HEADING_LINE * countLines(body, half, { size: 12, bold: true }),
    [HEADING.star]: HEADING_LINE,
    [HEADING.title]: 24,
    [HEADING.remark]: LINE * Math.min(MAX_LINES, countLines(remark, widthAcross(0, LAST), { bold: true })),
    [HEADING.header]: 3 * LINE,
    ...Object.fromEntries(layout.rows.flatMap((row) => rowHeight(row, content))),
  };
}

function rowHeight(row: LayoutRow, content: TemplateContent): [number, number][] {
  const lines = Math.min(MAX_LINES, rowLines(row, content));
  return lines > 1 ? [[row.row, LINE * lines]] : [];
}

function rowLines(row: LayoutRow, content: TemplateContent): number {
  switch (row.type) {
    case 'group':
      return countLines(row.group.label.vi, WIDTHS.label, { bold: true });
    case 'metric':
      return metricLines(row.metric, content.lines[row.metric.code] ?? {});
    case 'section':
      return 1;
    case 'statement':
      // Two lines at least, so that there is room to write.
      return Math.max(
        2,
        linesIn(content.texts[row.metric.code]?.[row.index], widthAcross(columnOf('label'), LAST)),
      );
  }
}

function metricLines(metric: Metric, { explanation, note }: LineContent): number {
  const bold = isTotal(metric);
  return Math.max(
    countLines(metric.label.vi, WIDTHS.label, { bold, indent: isPart(metric) ? 1 : 0 }),
    countLines(metric.unit, WIDTHS.unit, { bold }),
    linesIn(explanation, WIDTHS.explanation),
    linesIn(note, WIDTHS.note),
  );
}

function linesIn(content: Content | undefined, width: number): number {
  return countLines(String(content?.value ?? ''), width);
}
