import type { Catalogue } from '../catalogue/catalogue';
import type { Period } from '../catalogue/period';
import type { ReportingUnit, Roster } from '../catalogue/roster';
import { shortNameOf, titleOf } from '../catalogue/unitTitle';
import type { Report } from '../report/report';
import { type Address, parseAddress } from '../sheet/address';
import { toSheetName } from '../sheet/sheetName';
import { isSameSheetName } from '../sheet/snapshot';
import { columnOf, type ValueColumn } from '../template/columns';
import { cellOf, type TemplateLayout } from '../template/layout';
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
  /** Sheets of an earlier rollup, to be written over. */
  readonly names?: SummaryNames;
  /** The summary that is written over: reasons a person has written there are kept. */
  readonly earlier?: Report;
  /** Names of sheets that stay: none of them is given to a new one. */
  readonly taken?: readonly string[];
};

export type SummaryNames = { readonly total: string; readonly detail: string };

/** The names of the province's own sheets. */
export function namesOf({
  names,
  taken = [],
}: SummaryRequest): SummaryNames & { readonly progress: string; readonly log: string } {
  const { total, detail, progress, log } = SUMMARY_WORDS;
  return {
    total: names?.total ?? toSheetName(total, taken),
    detail: names?.detail ?? toSheetName(detail, taken),
    progress: toSheetName(progress, taken),
    log: toSheetName(log, taken),
  };
}

/** A unit's own sheet in the workbook and where its cells stand, whether re-laid or a tab left as it is. */
export type UnitSheet = {
  readonly unit: ReportingUnit;
  readonly matched: MatchedUnit;
  readonly name: string;
  readonly report?: Report;
  /** The form it is re-laid on; none for a tab left as it is. */
  readonly request?: TemplateRequest;
  /** The cell of a figure or qualifier; undefined where the form does not have the metric. */
  readonly cellAt: (code: string, column: ValueColumn | 'qualifier') => Address | undefined;
  /** The cells of a text section's statements, in order. */
  readonly statementsAt: (code: string) => readonly Address[];
  /** The sheets of the shorter periods it was made of. */
  readonly parts: readonly PartSheet[];
};

/** The sheets of all roster units, in roster order; a unit without an accepted report has a name only. */
export function unitSheets(given: SummaryRequest): UnitSheet[] {
  const { match, roster } = given;
  const taken = [...(given.taken ?? []), ...Object.values(namesOf(given))];
  const names = sheetNames(
    match.units.map(({ unit }) => unit),
    taken,
  );
  taken.push(...names);
  return match.units.map((matched, index): UnitSheet => {
    const { unit, accepted } = matched;
    const base = { unit, matched, name: names[index]!, parts: [], ...NOWHERE };
    if (!accepted) return base;
    const { report } = accepted;
    const request = relayRequest(roster, unit, report, base.name, relayReport(report));
    const parts = partSheets(roster, matched, base.name, taken);
    taken.push(...parts.map((part) => part.request.sheetName));
    return { ...base, report, request, ...placesIn(layOutRequest(request)), parts };
  });
}

const NOWHERE: Pick<UnitSheet, 'cellAt' | 'statementsAt'> = {
  cellAt: () => undefined,
  statementsAt: () => [],
};

function placesIn(layout: TemplateLayout): Pick<UnitSheet, 'cellAt' | 'statementsAt'> {
  const col = columnOf('label');
  return {
    cellAt: (code, column) => (code in layout.metricRows ? cellOf(layout, code, column) : undefined),
    statementsAt: (code) => (layout.statementRows[code] ?? []).map((row) => ({ row, col })),
  };
}

/** The units' own tabs, left as they are: cells stand where the reports were found. */
export function unitTabs({ match }: SummaryRequest): UnitSheet[] {
  return match.units.map((matched): UnitSheet => {
    const { unit, accepted } = matched;
    if (!accepted) return { unit, matched, name: shortNameOf(unit), parts: [], ...NOWHERE };
    const { report } = accepted;
    return {
      unit,
      matched,
      name: report.sheet,
      report,
      parts: [],
      cellAt: (code, column) => cellIn(report, code, column),
      statementsAt: (code) => (report.texts[code] ?? []).flatMap(({ cell }) => parseAddress(cell) ?? []),
    };
  });
}

function cellIn({ lines }: Report, code: string, column: ValueColumn | 'qualifier'): Address | undefined {
  const line = lines[code];
  if (!line) return undefined;
  if (column === 'qualifier') return parseAddress(line.qualifierCell);
  // Without the form's own formula there, as on an office's own sheet, the period's cell is what it would show.
  const isUncopied = column === 'cumulative' && line.values.cumulative.formula === '';
  return parseAddress(line.values[isUncopied ? 'period' : column].cell);
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
