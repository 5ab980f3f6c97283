import type { Catalogue } from '../catalogue/catalogue';
import type { Period } from '../catalogue/period';
import type { ReportingUnit, Roster } from '../catalogue/roster';
import { shortNameOf, titleOf } from '../catalogue/unitTitle';
import type { Report } from '../report/report';
import { toSheetName } from '../sheet/sheetName';
import { isSameSheetName } from '../sheet/snapshot';
import type { TemplateContent } from '../template/content';
import type { TemplateLayout } from '../template/layout';
import { layOutRequest, type TemplateRequest } from '../template/planTemplate';
import { defaultSettings } from '../template/settings';
import type { Match, MatchedUnit } from './matchUnits';
import { relayReport } from './relayReport';
import { SUMMARY_WORDS } from './words';

/** What a provincial workbook is made from. */
export type SummaryRequest = {
  readonly match: Match;
  readonly roster: Roster;
  readonly period: Period;
  /** The province's metrics: those of all its forms together. */
  readonly catalogue: Catalogue;
};

/** A unit's own sheet in the provincial workbook: the form it is re-laid on and where its cells stand. */
export type UnitSheet = {
  readonly unit: ReportingUnit;
  readonly matched: MatchedUnit;
  readonly name: string;
  readonly report?: Report;
  readonly request?: TemplateRequest;
  readonly layout?: TemplateLayout;
};

/** The sheets of all roster units, in roster order; a unit without an accepted report has a name only. */
export function unitSheets({ match, roster, period }: SummaryRequest): UnitSheet[] {
  const names = sheetNames(match.units.map(({ unit }) => unit));
  return match.units.map((matched, index) => {
    const { unit, accepted } = matched;
    const base = { unit, matched, name: names[index]! };
    if (!accepted) return base;
    const request = relayRequest(
      roster,
      unit,
      accepted.report,
      period,
      base.name,
      relayReport(accepted.report),
    );
    return { ...base, report: accepted.report, request, layout: layOutRequest(request) };
  });
}

/** The form a report is re-laid on. */
export function relayRequest(
  roster: Roster,
  unit: ReportingUnit,
  report: Report,
  period: Period,
  sheetName: string,
  content: TemplateContent,
): TemplateRequest {
  const settings = defaultSettings(roster, unit, period);
  return {
    sheetName,
    catalogue: report.catalogue,
    unit: { code: unit.code, title: titleOf(unit) },
    period,
    role: 'unit',
    settings: report.remark ? { ...settings, remark: report.remark } : settings,
    content,
  };
}

/** Unique sheet names; two units of one name carry their kind. */
function sheetNames(units: readonly ReportingUnit[]): string[] {
  const { total, detail, progress, log } = SUMMARY_WORDS;
  const taken: string[] = [total, detail, progress, log];
  return units.map((unit) => {
    const short = shortNameOf(unit);
    const alike = units.filter((other) => isSameSheetName(shortNameOf(other), short)).length > 1;
    const name = toSheetName(alike ? titleOf(unit) : short, taken);
    taken.push(name);
    return name;
  });
}
