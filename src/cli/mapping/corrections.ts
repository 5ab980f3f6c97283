import { type Catalogue, findMetric } from '../../core/catalogue/catalogue';
import { findUnits } from '../../core/catalogue/findUnits';
import { formatPeriod, type Period } from '../../core/catalogue/period';
import type { ReportingUnit, Roster } from '../../core/catalogue/roster';
import { correctMapping, type MappingCorrections } from '../../core/mapping/correctMapping';
import { questionsOf } from '../../core/mapping/questions';
import type { SheetMapping } from '../../core/mapping/sheetMapping';
import type { Language } from '../../core/validation/describeIssue';
import { UsageError } from '../commandLine';
import { type Decision, decisionOf, type Match, matchesAt } from './decisions';
import { MISTAKES } from './mistakes';
import { namesUnits } from './openPoints';
import { namesMetrics, placeOf } from './places';
import type { Meant, Place, Setting } from './settings';

/** What a person typed beside a file: `--set`, `--unit` and `--set-period`. */
export type Typed = {
  readonly settings: readonly Setting[];
  readonly unit?: ReportingUnit | undefined;
  readonly period?: Period | undefined;
};

/** What the typed words are understood by. */
export type Known = {
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  /** The period asked for, which the sheet was read by where it names none. */
  readonly period: Period;
  readonly language: Language;
};

/** The mapping with what a person typed; anything that does not fit the sheet is a usage error. */
export function correctAsTyped(mapping: SheetMapping, typed: Typed, known: Known): SheetMapping {
  const { unit, period } = typed;
  const words = MISTAKES[known.language];
  if (unit && namesUnits(mapping)) throw new UsageError(words.unitsInTable(mapping.sheet));
  if (period) expectDated(mapping, typed, known);
  const named = typed.settings.filter(({ places }) => places !== 'open');
  const corrected = correctMapping(mapping, {
    ...decisionsFor(named, mapping, known),
    ...(unit ? { unit: unit.code } : {}),
    ...(period ? { period } : {}),
  });
  return named.length === typed.settings.length ? corrected : withoutOpen(corrected);
}

/** Whatever is still unclear is left out, as the person said. */
function withoutOpen(mapping: SheetMapping): SheetMapping {
  const { rows, columns } = questionsOf(mapping);
  return correctMapping(
    mapping,
    sides([...rows, ...columns].map((match) => decisionOf(match, null, mapping))),
  );
}

function decisionsFor(settings: readonly Setting[], mapping: SheetMapping, known: Known): MappingCorrections {
  const decisions = settings.flatMap(({ places, meant }) =>
    places === 'open' ? [] : places.flatMap((place) => decide(place, meant, mapping, known)),
  );
  return sides(decisions);
}

function sides(decisions: readonly Decision[]): MappingCorrections {
  return {
    rows: decisions.filter((decision) => 'row' in decision),
    columns: decisions.filter((decision) => 'col' in decision),
  };
}

function decide(place: Place, meant: Meant, mapping: SheetMapping, known: Known): Decision[] {
  const words = MISTAKES[known.language];
  const matches = matchesAt(place, mapping);
  const [first] = matches;
  if (!first) throw new UsageError(words.noSuchPlace(place.typed, mapping.sheet));
  const understood = meant && understand(meant, known);
  const isMetric = understood !== null && 'metric' in understood;
  if (understood !== null && isMetric !== namesMetrics(first, mapping)) {
    throw new UsageError(isMetric ? words.noMetricPlace(place.typed) : words.noMeaningPlace(place.typed));
  }
  if (isMetric && matches.length > 1 && isOneTable(matches)) {
    const named = matches.map((match) => placeOf(match, mapping));
    throw new UsageError(words.severalAt(place.typed), named);
  }
  return matches.map((match) => decisionOf(match, understood, mapping));
}

const isOneTable = (matches: readonly Match[]) => new Set(matches.map(({ table }) => table)).size === 1;

/** The metric or unit looked up; what is not found is a usage error that lists what there is. */
function understand(meant: NonNullable<Meant>, { catalogue, roster, language }: Known): NonNullable<Meant> {
  const words = MISTAKES[language];
  if ('own' in meant) throw new Error('an own metric without a code');
  if ('metric' in meant) {
    if (!findMetric(catalogue, meant.metric)) throw new UsageError(words.unknownMetric(meant.metric));
    return meant;
  }
  if (meant.unit === undefined) return meant;
  const [unit, ...more] = findUnits(roster, meant.unit);
  if (!unit || more.length > 0) {
    const codes = (unit ? [unit, ...more] : roster.units).map(({ code, name }) => `${name} (${code})`);
    throw new UsageError(words.unknownUnit(meant.unit, roster.id), codes);
  }
  return { ...meant, unit: unit.code };
}

/**
 * Columns that name a year or quarter were read by the period the sheet was thought to be of. With another period
 * they would say something else, so each must be said too.
 */
function expectDated(mapping: SheetMapping, { period, settings }: Typed, known: Known): void {
  if (!period || formatPeriod(period) === (mapping.period ?? formatPeriod(known.period))) return;
  const said = new Set(
    settings.flatMap(({ places }) =>
      places === 'open' ? [] : places.flatMap((place) => matchesAt(place, mapping)),
    ),
  );
  const dated = [...mapping.rows, ...mapping.columns].filter(
    (match) => match.reasons.some(({ code }) => code === 'periodInHeader') && !said.has(match),
  );
  if (dated.length === 0) return;
  throw new UsageError(
    MISTAKES[known.language].datedColumns(dated.map((match) => placeOf(match, mapping)).join(', ')),
  );
}
