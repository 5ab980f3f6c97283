import { type Decision, type MappingMemory, placeKey, placesOf } from './memory';
import { factorFields } from './settle';
import type { ColumnMatch, RowMatch, SheetMapping } from './sheetMapping';

/** A mapping with the decisions remembered for its form in place of what was proposed. */
export function applyMemory(mapping: SheetMapping, memory: MappingMemory | undefined): SheetMapping {
  const decisions = decisionsFor(memory, mapping.fingerprint);
  if (decisions.length === 0) return mapping;
  const byPlace = new Map(decisions.map((decision) => [placeKey(decision), decision]));
  const places = placesOf(mapping);
  const recalled = places.map(({ match, ...place }) => recall(match, byPlace.get(placeKey(place))));
  return {
    ...mapping,
    rows: recalled.slice(0, mapping.rows.length) as RowMatch[],
    columns: recalled.slice(mapping.rows.length) as ColumnMatch[],
  };
}

function decisionsFor(memory: MappingMemory | undefined, fingerprint: string): readonly Decision[] {
  return memory?.forms.find((form) => form.fingerprint === fingerprint)?.decisions ?? [];
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
