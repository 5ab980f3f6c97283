import { formatPeriod } from '../catalogue/period';
import type { Roster } from '../catalogue/roster';
import type { Report } from '../report/report';
import * as fx from '../sheet/formula';
import { toSheetName } from '../sheet/sheetName';
import type { ValueColumn } from '../template/columns';
import type { Content, LineContent, TemplateContent } from '../template/content';
import { cellOf, type TemplateLayout } from '../template/layout';
import { layOutRequest, type TemplateRequest } from '../template/planTemplate';
import { relayReport } from './relayReport';
import { relayRequest, type UnitSheet } from './summaryRequest';

/** One of the shorter periods a unit's figures were made of, on a sheet of its own. */
type PartSheet = {
  readonly report: Report;
  readonly request: TemplateRequest;
  readonly layout: TemplateLayout;
};

/** The sheets of the periods a unit's report was combined from; none when it came as one report. */
export function partSheets(roster: Roster, sheet: UnitSheet, taken: readonly string[]): PartSheet[] {
  const { unit, matched, report: whole } = sheet;
  const sources = matched.accepted?.sources ?? [];
  if (!whole || sources.length < 2) return [];
  return sources.map(({ report }) => {
    const name = toSheetName(`${sheet.name} ${formatPeriod(report.period)}`, taken);
    const request = relayRequest(roster, unit, report, report.period, name, relayReport(report));
    return { report, request, layout: layOutRequest(request) };
  });
}

/** The unit's content with a formula over the part sheets in place of each combined figure. */
export function linkParts(
  content: TemplateContent,
  whole: Report,
  parts: readonly PartSheet[],
): TemplateContent {
  if (parts.length === 0) return content;
  const lines = Object.entries(content.lines).map(([code, line]) => [
    code,
    linkLine(line, code, whole, parts),
  ]);
  return { ...content, lines: Object.fromEntries(lines) };
}

function linkLine(line: LineContent, code: string, whole: Report, parts: readonly PartSheet[]): LineContent {
  const metric = whole.catalogue.metrics.find((one) => one.code === code);
  const link = (column: ValueColumn): [ValueColumn, Content][] => {
    const content = line[column];
    if (!content || typeof content.value !== 'number') return content ? [[column, content]] : [];
    const isSum = metric?.acrossPeriods === 'sum' && (column === 'period' || column === 'previous');
    return [
      [
        column,
        { ...content, formula: fx.formula(isSum ? sum(code, column, parts) : latest(code, column, parts)) },
      ],
    ];
  };
  return {
    ...line,
    ...Object.fromEntries((['plan', 'period', 'cumulative', 'previous'] as const).flatMap(link)),
  };
}

const cell = (code: string, column: ValueColumn, { layout, request }: PartSheet) =>
  fx.cell(cellOf(layout, code, column), request.sheetName);

function sum(code: string, column: ValueColumn, parts: readonly PartSheet[]): fx.Expression {
  return fx.call(
    'SUM',
    ...parts.filter(({ layout }) => code in layout.metricRows).map((part) => cell(code, column, part)),
  );
}

/** A link to the last period that has the figure. */
function latest(code: string, column: ValueColumn, parts: readonly PartSheet[]): fx.Expression {
  const source = parts
    .filter(({ report }) => report.lines[code] && report.lines[code].values[column].state !== 'blank')
    .at(-1);
  return cell(code, column, source ?? parts.at(-1)!);
}
