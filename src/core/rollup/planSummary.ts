import type { SheetPlan } from '../sheet/plan';
import { planTemplate } from '../template/planTemplate';
import { aggregate, type Total } from './aggregate';
import { planDetail } from './detailSheet';
import { planLog } from './logSheet';
import { linkParts } from './partSheets';
import { planProgress } from './progressSheet';
import { type SummaryRequest, type UnitSheet, unitSheets, unitTabs } from './summaryRequest';
import { planTotal } from './totalSheet';

export type Summary = {
  /** The workbook's sheets in tab order. */
  readonly plans: readonly SheetPlan[];
  /** By metric code. */
  readonly totals: Readonly<Record<string, Total>>;
};

/**
 * The provincial workbook: Tổng hợp, Chi tiết, Tiến độ, a re-laid sheet per unit and Nhật ký. Every total is a
 * formula that leads through Chi tiết to a unit's cell and carries the value core computed for it. Throws where
 * a unit's form has a metric the province's does not: its figures would be lost.
 */
export function planSummary(request: SummaryRequest): Summary {
  const units = unitSheets(request);
  const totals = totalsOf(request, units);
  const plans = [
    planTotal({ request, units, totals }),
    planDetail(request, units),
    planProgress(request),
    ...planUnitSheets(request, units),
  ];
  return { plans, totals };
}

/** Tổng hợp and Chi tiết over tabs that already stand in the workbook; the tabs themselves are left alone. */
export function planRollup(request: SummaryRequest): Summary {
  const units = unitTabs(request);
  const totals = totalsOf(request, units);
  return { plans: [planTotal({ request, units, totals }), planDetail(request, units)], totals };
}

/** The units' figures added up by core, by metric code. Throws where a unit's form has a metric the province's lacks. */
export function totalsOf({ catalogue }: SummaryRequest, units: readonly UnitSheet[]): Summary['totals'] {
  const reports = units.flatMap(({ report }) => report ?? []);
  const borders = new Map(units.map(({ unit }) => [unit.code, unit.border]));
  const own = new Set(catalogue.metrics.map(({ code }) => code));
  const lost = reports.flatMap((report) => report.catalogue.metrics.filter(({ code }) => !own.has(code)));
  if (lost.length > 0) throw new RangeError(`no ${lost[0]!.code} in catalogue ${catalogue.id}`);
  return aggregate(reports, catalogue, ({ unit }) => borders.get(unit));
}

/** A re-laid sheet per unit, and Nhật ký. */
export function planUnitSheets(request: SummaryRequest, units: readonly UnitSheet[]): SheetPlan[] {
  return [...units.flatMap(planUnit), planLog(request)];
}

/** A unit's sheet, followed by those of the periods it was made of. */
function planUnit({ request, report, parts }: UnitSheet): SheetPlan[] {
  if (!request?.content || !report) return [];
  const content = linkParts(request.content, report, parts);
  return [planTemplate({ ...request, content }), ...parts.map((part) => planTemplate(part.request))];
}
