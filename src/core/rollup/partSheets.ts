import type { Metric } from '../catalogue/metric';
import { formatPeriod } from '../catalogue/period';
import type { Roster } from '../catalogue/roster';
import type { Report } from '../report/report';
import * as fx from '../sheet/formula';
import { toSheetName } from '../sheet/sheetName';
import { VALUE_COLUMNS, type ValueColumn } from '../template/columns';
import type { Content, LineContent, TemplateContent } from '../template/content';
import { cellOf, type TemplateLayout } from '../template/layout';
import { layOutRequest, type TemplateRequest } from '../template/planTemplate';
import { partTaken } from './combinePeriods';
import type { MatchedUnit } from './matchUnits';
import { relayReport } from './relayReport';
import { relayRequest } from './relayRequest';

/** One of the shorter periods a unit's figures were made of, on a sheet of its own. */
export type PartSheet = {
  readonly report: Report;
  readonly request: TemplateRequest;
  readonly layout: TemplateLayout;
};

/**
 * The sheets of the periods a unit's report was combined from, in time order; none when it came as one report.
 * The period leads the name, so that cutting a long one to Excel's length leaves it whole.
 */
export function partSheets(
  roster: Roster,
  { unit, accepted }: MatchedUnit,
  unitSheet: string,
  taken: readonly string[],
): PartSheet[] {
  const sources = accepted?.sources ?? [];
  if (sources.length < 2) return [];
  return sources.map(({ report }) => {
    const name = toSheetName(`${formatPeriod(report.period)} ${unitSheet}`, taken);
    const request = relayRequest(roster, unit, report, name, relayReport(report));
    return { report, request, layout: layOutRequest(request) };
  });
}

/** The unit's content with a formula over the part sheets in place of each combined figure. */
export function linkParts(
  content: TemplateContent,
  { catalogue }: Report,
  parts: readonly PartSheet[],
): TemplateContent {
  if (parts.length === 0) return content;
  const lines = catalogue.metrics.flatMap((metric) => {
    const line = content.lines[metric.code];
    return line ? [[metric.code, linkLine(line, metric, parts)]] : [];
  });
  return { ...content, lines: Object.fromEntries(lines) };
}

function linkLine(line: LineContent, metric: Metric, parts: readonly PartSheet[]): LineContent {
  const linked = VALUE_COLUMNS.flatMap((column): [ValueColumn, Content][] => {
    const content = line[column];
    if (typeof content?.value !== 'number') return [];
    return [[column, { ...content, formula: fx.formula(sourceOf(metric, column, parts)) }]];
  });
  return { ...line, ...Object.fromEntries(linked) };
}

/** The parts' sum for a flow of the period, else the cell of the one part the figure is taken from. */
function sourceOf(metric: Metric, column: ValueColumn, parts: readonly PartSheet[]): fx.Expression {
  const cellIn = ({ layout, request }: PartSheet) =>
    fx.cell(cellOf(layout, metric.code, column), request.sheetName);
  if (metric.acrossPeriods === 'sum' && (column === 'period' || column === 'previous')) {
    const having = parts.filter(({ layout }) => metric.code in layout.metricRows);
    return fx.call('SUM', ...having.map(cellIn));
  }
  const reports = parts.map(({ report }) => report);
  const taken = partTaken(reports, metric, column);
  return cellIn(parts.find(({ report }) => report === taken) ?? parts.at(-1)!);
}
