import type { Catalogue } from '../../core/catalogue/catalogue';
import { describeProblem } from '../../core/catalogueBook/describeProblem';
import { addCountedMetric } from '../../core/mapping/addCountedMetric';
import { completeMetric } from '../../core/mapping/completeMetric';
import { draftOfRow } from '../../core/mapping/proposeMetric';
import type { ColumnMatch, RowMatch, SheetMapping } from '../../core/mapping/sheetMapping';
import type { AddedMetric, MetricDraft } from '../../core/ownCatalogue/addMetric';
import { standardMetric } from '../../core/ownCatalogue/checkOwnCatalogue';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { accentKey } from '../../core/text/fold';
import { UsageError } from '../commandLine';
import { onOneLine } from '../table';
import type { Known } from './corrections';
import { decisionOf, matchesAt } from './decisions';
import { MISTAKES } from './mistakes';
import { namesMetrics, placeOf } from './places';
import type { OwnMetric, Place, Setting } from './settings';

/** Settings whose own metrics have got codes, and the catalogue that has these metrics. */
type WithOwnMetrics = { readonly settings: readonly Setting[]; readonly catalogue: Catalogue };

type Scene = { readonly mapping: SheetMapping; readonly sheet: SheetSnapshot; readonly known: Known };

/**
 * Makes a metric of the province's own of each place named with `+flow` or `+stock`. What the sheet does not say and
 * nobody typed is a usage error, as is a row that has its metric already.
 */
export function addTypedMetrics(settings: readonly Setting[], { known, ...scene }: Scene): WithOwnMetrics {
  let { catalogue } = known;
  const withCodes = settings.flatMap((setting): Setting[] => {
    const { places, meant } = setting;
    if (places === 'open' || meant === null || !('own' in meant)) return [setting];
    return places.map((place) => {
      const now = { ...known, catalogue };
      const added = addCountedMetric(catalogue, draftAt(place, meant.own, { ...scene, known: now }));
      if (!added.ok) throw refusal(place, added, known);
      catalogue = added.catalogue;
      return { places: [place], meant: { metric: added.metric.code } };
    });
  });
  return { settings: withCodes, catalogue };
}

function draftAt(place: Place, { axis, ...said }: OwnMetric, { mapping, sheet, known }: Scene): MetricDraft {
  const words = MISTAKES[known.language];
  const match = onlyMatchAt(place, mapping, known);
  if (!axis) throw new UsageError(words.noAxis(place.typed));
  const proposed = draftOfRow(mapping, decisionOf(match, null, mapping), known.catalogue, sheet);
  const completed = completeMetric(proposed, { ...said, acrossPeriods: axis === 'flow' ? 'sum' : 'latest' });
  if ('draft' in completed) return expectNew(place, completed.draft, known);
  const { problem } = completed;
  if (problem === 'scaledUnit') throw new UsageError(words.scaledUnit(place.typed, axis, completed.unit));
  if (problem === 'noUnit') throw new UsageError(words.noUnit(place.typed, axis));
  throw new UsageError(words.noGroup(place.typed, axis), groupsIn(known));
}

function groupsIn({ catalogue, language }: Known): string[] {
  return catalogue.groups.map(({ code, label }) => `${code} ${label[language]}`);
}

/** The one row or column meant; a metric of its own is made of one, and once. */
function onlyMatchAt(place: Place, mapping: SheetMapping, { language }: Known): RowMatch | ColumnMatch {
  const words = MISTAKES[language];
  const [match, ...more] = matchesAt(place, mapping);
  if (!match) throw new UsageError(words.noSuchPlace(place.typed, mapping.sheet));
  if (!namesMetrics(match, mapping)) throw new UsageError(words.noMetricPlace(place.typed));
  if (more.length > 0) {
    throw new UsageError(
      words.severalAt(place.typed),
      [match, ...more].map((one) => placeOf(one, mapping)),
    );
  }
  const taken = match.match && 'metric' in match.match ? match.match.metric : undefined;
  const isOwn = taken !== undefined && !standardMetric(taken) && match.certainty !== 'unclear';
  if (isOwn) throw new UsageError(words.alreadyOwn(place.typed, taken));
  return match;
}

/** A metric of the same group, words and unit is this one. */
function expectNew(place: Place, draft: MetricDraft, known: Known): MetricDraft {
  const { catalogue, language } = known;
  if (!catalogue.groups.some(({ code }) => code === draft.group)) {
    throw new UsageError(MISTAKES[language].unknownGroup(draft.group), groupsIn(known));
  }
  const same = catalogue.metrics.find(
    ({ group, label, unit }) =>
      group === draft.group && unit === draft.unit && accentKey(label.vi) === accentKey(draft.label.vi),
  );
  if (same) throw new UsageError(MISTAKES[language].sameMetric(place.typed, same.code, same.label.vi));
  return draft;
}

function refusal({ typed }: Place, { problems }: Extract<AddedMetric, { ok: false }>, { language }: Known) {
  const told = problems.map((problem) => {
    const { what, todo } = describeProblem(problem, language);
    return onOneLine(`${what} ${todo}`);
  });
  return new UsageError(MISTAKES[language].noOwnMetric(typed), told);
}
