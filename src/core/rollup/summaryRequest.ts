import type { Catalogue } from '../catalogue/catalogue';
import type { Period } from '../catalogue/period';
import type { ReportingUnit, Roster } from '../catalogue/roster';
import { shortNameOf, titleOf } from '../catalogue/unitTitle';
import type { Report } from '../report/report';
import { toSheetName } from '../sheet/sheetName';
import { isSameSheetName } from '../sheet/snapshot';
import type { TemplateLayout } from '../template/layout';
import { layOutRequest, type TemplateRequest } from '../template/planTemplate';
import type { Match, MatchedUnit } from './matchUnits';
import { type PartSheet, partSheets } from './partSheets';
import { relayReport } from './relayReport';
import { relayRequest } from './relayRequest';
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
  /** The sheets of the shorter periods it was made of. */
  readonly parts: readonly PartSheet[];
};

/** The sheets of all roster units, in roster order; a unit without an accepted report has a name only. */
export function unitSheets({ match, roster }: SummaryRequest): UnitSheet[] {
  const { total, detail, progress, log } = SUMMARY_WORDS;
  const taken: string[] = [total, detail, progress, log];
  const names = sheetNames(
    match.units.map(({ unit }) => unit),
    taken,
  );
  taken.push(...names);
  return match.units.map((matched, index): UnitSheet => {
    const { unit, accepted } = matched;
    const base = { unit, matched, name: names[index]!, parts: [] };
    if (!accepted) return base;
    const { report } = accepted;
    const request = relayRequest(roster, unit, report, base.name, relayReport(report));
    const parts = partSheets(roster, matched, base.name, taken);
    taken.push(...parts.map((part) => part.request.sheetName));
    return { ...base, report, request, layout: layOutRequest(request), parts };
  });
}

/** Unique sheet names; two units of one name carry their kind. */
function sheetNames(units: readonly ReportingUnit[], reserved: readonly string[]): string[] {
  const taken = [...reserved];
  return units.map((unit) => {
    const short = shortNameOf(unit);
    const alike = units.filter((other) => isSameSheetName(shortNameOf(other), short)).length > 1;
    const name = toSheetName(alike ? titleOf(unit) : short, taken);
    taken.push(name);
    return name;
  });
}
