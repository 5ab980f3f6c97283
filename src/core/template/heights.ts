import type { Metric } from '../catalogue/metric';
import { COLUMNS, columnOf } from './columns';
import { BLANK_CONTENT, type Content, type LineContent } from './content';
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
export function planHeights(request: TemplateRequest, layout: TemplateLayout): Record<number, number> {
  const { superior, body, remark = '' } = request.settings;
  const half = widthAcross(LEFT.first, LEFT.last);
  return {
    [HEADING.superior]: HEADING_LINE * countLines(superior, half, { size: 12 }),
    [HEADING.body]: HEADING_LINE * countLines(body, half, { size: 12, bold: true }),
    [HEADING.star]: HEADING_LINE,
    [HEADING.title]: 24,
    [HEADING.remark]: LINE * Math.min(MAX_LINES, countLines(remark, widthAcross(0, LAST), { bold: true })),
    [HEADING.header]: 3 * LINE,
    ...Object.fromEntries(layout.rows.flatMap((row) => rowHeight(row, request))),
  };
}

function rowHeight(row: LayoutRow, request: TemplateRequest): [number, number][] {
  const lines = Math.min(MAX_LINES, rowLines(row, request));
  return lines > 1 ? [[row.row, LINE * lines]] : [];
}

function rowLines(row: LayoutRow, { role, content = BLANK_CONTENT }: TemplateRequest): number {
  switch (row.type) {
    case 'group':
      return countLines(row.group.label.vi, WIDTHS.label, { bold: true });
    case 'metric':
      return metricLines(row.metric, content.lines[row.metric.code] ?? {});
    case 'section':
      return 1;
    case 'statement': {
      // A unit has two lines to write on; a summary's statements are there already.
      const least = role === 'unit' ? 2 : 1;
      const statement = content.texts[row.metric.code]?.[row.index];
      return Math.max(least, linesIn(statement, widthAcross(columnOf('label'), LAST)));
    }
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
