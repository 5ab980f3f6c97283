import type { Metric } from '../catalogue/metric';
import type { ReportingUnit } from '../catalogue/roster';
import { shortNameOf } from '../catalogue/unitTitle';
import * as fx from '../sheet/formula';
import type { SheetPlan } from '../sheet/plan';
import type { ValueColumn } from '../template/columns';
import type { Content, LineContent, TemplateContent } from '../template/content';
import { cellOf, layOutTemplate, type TemplateLayout } from '../template/layout';
import { planTemplate } from '../template/planTemplate';
import { defaultSettings } from '../template/settings';
import { WORDS } from '../template/words';
import type { Total } from './aggregate';
import { hasErrors } from './candidate';
import { type DetailBlock, detailRange } from './detailPlaces';
import { qualifierContent } from './qualifierContent';
import { changeOf, completionOf, shareContent } from './shares';
import { namesOf, type SummaryRequest, type UnitSheet } from './summaryRequest';
import { type TotalRequest, valueContents } from './totalContents';
import { SUMMARY_WORDS } from './words';

/**
 * Tổng hợp: the template's own layout and tags with a formula over a Chi tiết row in each figure, so that it is
 * read, checked and merged one level up like any report.
 */
export function planTotal(input: TotalRequest): SheetPlan {
  const { request, units } = input;
  const { roster, period, catalogue, match } = request;
  const body: ReportingUnit =
    roster.units.find(({ kind }) => kind === 'cơ quan tỉnh') ?? roster.units.at(-1)!;
  const remark = remarkOf(units, match.units.length);
  const layout = layOutTemplate(catalogue);
  const lines = catalogue.metrics
    .filter(({ kind }) => kind !== 'text')
    .map((metric) => [metric.code, lineOf(input, layout, metric)]);
  return planTemplate({
    sheetName: namesOf(request).total,
    catalogue,
    unit: {
      code: roster.province.code,
      title: `${roster.province.kind === 'tỉnh' ? 'Tỉnh' : 'Thành phố'} ${roster.province.name}`,
    },
    period,
    role: 'summary',
    settings: { ...defaultSettings(roster, body, period), ...(remark ? { remark } : {}) },
    content: { lines: Object.fromEntries(lines), texts: textsOf(units, catalogue.metrics) },
  });
}

/** Says what the totals lack and what the unit sheets say of themselves. */
function remarkOf(units: readonly UnitSheet[], all: number): string {
  const absent = units.filter(({ report }) => !report).map(({ unit }) => shortNameOf(unit));
  const flawed = units
    .filter(({ matched }) => matched.accepted?.sources.some(hasErrors))
    .map(({ unit }) => shortNameOf(unit));
  const remarks = new Set(units.flatMap(({ report }) => report?.remark ?? []));
  return [
    ...(absent.length > 0 ? [SUMMARY_WORDS.provisional(all - absent.length, all, absent)] : []),
    ...(flawed.length > 0 ? [SUMMARY_WORDS.withErrors(flawed)] : []),
    ...remarks,
  ].join('. ');
}

function lineOf(
  { request, units, totals }: TotalRequest,
  layout: TemplateLayout,
  { code }: Metric,
): LineContent {
  const total = totals[code]!;
  const block = (name: DetailBlock) =>
    fx.cells(detailRange(request, units, code, name), namesOf(request).detail);
  const pair = (column: ValueColumn) => [block(column), fx.cell(cellOf(layout, code, column))] as const;
  return {
    ...valueContents({ request, units, totals }, code),
    change: shareContent(
      { part: pair('period'), base: pair('previous'), unequal: WORDS.notComparable, less: 1 },
      changeOf(total),
    ),
    completion: shareContent(
      { part: pair('cumulative'), base: pair('plan'), unequal: WORDS.incompletePlan, less: 0 },
      completionOf(total),
    ),
    qualifier: qualifierContent(block('qualifier'), total.qualifier),
    note: givenContent(block('period'), total),
    ...explanationOf(request, code),
  };
}

/** What a person has written on the summary's own Giải trình cell before it was refreshed. */
function explanationOf({ earlier }: SummaryRequest, code: string): Pick<LineContent, 'explanation'> {
  const text = earlier?.lines[code]?.explanation?.text;
  return text === undefined ? {} : { explanation: { value: text } };
}

/** How many of the units asked gave a figure, said only where some did not. */
function givenContent(period: fx.Expression, { given, asked }: Total): Content {
  const count = fx.call('COUNT', period);
  const said = fx.operate(fx.operate(count, '&', fx.text(`/${asked}`)), '&', fx.text(SUMMARY_WORDS.units));
  const partly = fx.operate(
    fx.operate(count, '>', fx.number(0)),
    '*',
    fx.operate(count, '<', fx.number(asked)),
  );
  return {
    value: given > 0 && given < asked ? `${given}/${asked}${SUMMARY_WORDS.units}` : '',
    formula: fx.formula(fx.call('IF', fx.operate(partly, '=', fx.number(1)), said, fx.text(''))),
  };
}

/** Every unit's statements under the same sections, each linked to the unit's cell and named after it. */
function textsOf(units: readonly UnitSheet[], metrics: readonly Metric[]): TemplateContent['texts'] {
  const sections = metrics
    .filter(({ kind }) => kind === 'text')
    .map(({ code }) => {
      const statements = units.flatMap(({ unit, name, report, statementsAt }) =>
        (report?.texts[code] ?? []).map(({ text }, index): Content => {
          const source = fx.cell(statementsAt(code)[index]!, name);
          const head = `${shortNameOf(unit)}: `;
          return { value: `${head}${text}`, formula: fx.formula(fx.operate(fx.text(head), '&', source)) };
        }),
      );
      return [code, statements] as const;
    });
  return Object.fromEntries(sections);
}
