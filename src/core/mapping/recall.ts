import type { Catalogue } from '../catalogue/catalogue';
import { type Decision, type MappingMemory, placeKey, placesOf } from './memory';
import { isKnownChoice } from './rememberedMetrics';
import { factorFields, settle } from './settle';
import type { ColumnMatch, RowMatch, SheetMapping } from './sheetMapping';

/**
 * A mapping with the decisions remembered for its form in place of what was proposed. One for a metric the catalogue
 * does not have, or has for something else, is asked again.
 */
export function applyMemory(
  mapping: SheetMapping,
  memory: MappingMemory | undefined,
  catalogue: Catalogue,
): SheetMapping {
  const decisions = decisionsFor(memory, mapping.fingerprint);
  if (!memory || decisions.length === 0) return mapping;
  const byPlace = new Map(decisions.map((decision) => [placeKey(decision), decision]));
  const places = placesOf(mapping);
  const recalled = places.map(({ match, ...place }) => {
    const decision = byPlace.get(placeKey(place));
    const isKnown = !decision?.choice || isKnownChoice(decision.choice, memory, catalogue);
    return isKnown ? recall(match, decision) : askedAgain(match, decision);
  });
  return {
    ...mapping,
    rows: recalled.slice(0, mapping.rows.length) as RowMatch[],
    columns: recalled.slice(mapping.rows.length) as ColumnMatch[],
  };
}

/** A mapping that was made with another catalogue: rows and columns of metrics this one lacks are asked again. */
export function withoutGoneMetrics(
  mapping: SheetMapping,
  memory: Pick<MappingMemory, 'catalogue'>,
  catalogue: Catalogue,
): SheetMapping {
  const keep = <M extends RowMatch | ColumnMatch>(match: M): M => {
    const { match: choice } = match;
    const isKnown = !choice || isKnownChoice(choice, memory, catalogue);
    return isKnown || !('metric' in choice) ? match : asked(match, choice.metric);
  };
  return settle({ ...mapping, rows: mapping.rows.map(keep), columns: mapping.columns.map(keep) });
}

function decisionsFor(memory: MappingMemory | undefined, fingerprint: string): readonly Decision[] {
  return memory?.forms.find((form) => form.fingerprint === fingerprint)?.decisions ?? [];
}

/** Whatever was proposed instead is not what a person once said. */
function askedAgain<M extends RowMatch | ColumnMatch>(match: M, { choice }: Decision): M {
  return choice && 'metric' in choice ? asked(match, choice.metric) : match;
}

function asked<M extends RowMatch | ColumnMatch>(match: M, metric: string): M {
  const { match: _gone, ...rest } = match;
  return { ...rest, certainty: 'unclear', reasons: [{ code: 'goneMetric', metric }] } as M;
}

function recall(match: RowMatch | ColumnMatch, decision: Decision | undefined): RowMatch | ColumnMatch {
  if (!decision || (isDated(match) && decision.meaning !== 'person')) return match;
  const { choice, meaning, unit } = decision;
  return {
    ...match,
    certainty: 'certain',
    reasons: [...match.reasons.filter(({ code }) => code === 'scale'), { code: 'remembered' }],
    ...(choice ? { match: choice } : {}),
    ...(choice && 'metric' in choice ? factorFields(match) : {}),
    ...(meaning ? { meaning } : {}),
    ...(unit ? { unit } : {}),
  };
}

/** A header's own year or quarter is newer than any memory of it, but that the column is not to be taken. */
function isDated({ reasons, certainty }: RowMatch | ColumnMatch): boolean {
  return certainty === 'certain' && reasons.some(({ code }) => code === 'periodInHeader');
}

/** Rows of a form known to hold several figures in a cell, whether this file's cells are filled or not. */
export function rememberedPairs(memory: MappingMemory | undefined, fingerprint: string): readonly Decision[] {
  return decisionsFor(memory, fingerprint).filter(
    ({ part, measure }) => part !== undefined && measure !== undefined,
  );
}
