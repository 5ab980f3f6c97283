import { z } from 'zod';
import { type Catalogue, catalogueSchema } from '../catalogue/catalogue';
import { isSoundOwnCatalogue } from '../ownCatalogue/soundOwnCatalogue';
import { formKey } from './fingerprint';
import { measureSchema } from './measure';
import { rememberCatalogue } from './rememberedMetrics';
import {
  type ColumnMatch,
  choiceSchema,
  figureColumnSchema,
  notTakenSchema,
  type RowMatch,
  type SheetMapping,
} from './sheetMapping';

/** What was decided for one row or column of a form, found again by its folded words and its turn among equal ones. */
const decisionSchema = z.object({
  side: z.enum(['row', 'column']),
  table: z.number().int().min(0),
  words: z.string(),
  turn: z.number().int().min(0),
  part: z.number().int().min(0).optional(),
  /** A person said so; otherwise it was proposed and let stand. */
  byPerson: z.boolean(),
  choice: choiceSchema.optional(),
  meaning: z.union([figureColumnSchema, notTakenSchema]).optional(),
  unit: z.string().optional(),
  measure: measureSchema.optional(),
});
export type Decision = z.infer<typeof decisionSchema>;

const formSchema = z.object({ fingerprint: z.string().min(1), decisions: z.array(decisionSchema) });

/**
 * Forms known, the latest last. It travels in the province's workbook and as a file, with the own catalogue whose
 * metrics the forms may name; one that was changed by hand is left out, and what named its metrics is asked again.
 */
export const mappingMemorySchema = z.object({
  version: z.literal('1'),
  forms: z.array(formSchema),
  catalogue: catalogueSchema
    .refine((one) => isSoundOwnCatalogue(one))
    .optional()
    .catch(undefined),
});
export type MappingMemory = z.infer<typeof mappingMemorySchema>;

export const EMPTY_MEMORY: MappingMemory = { version: '1', forms: [] };

/**
 * The memory with this form's decisions in place of what it held of the form before; open questions are no
 * decisions. `catalogue` is the one the form was matched with: an own one is remembered with it.
 */
export function rememberMapping(
  memory: MappingMemory,
  mapping: SheetMapping,
  catalogue?: Catalogue,
): MappingMemory {
  const known = rememberCatalogue(memory, catalogue);
  const decisions = placesOf(mapping).flatMap(({ match, ...place }) => decisionOf(place, match) ?? []);
  const others = known.forms.filter(({ fingerprint }) => fingerprint !== mapping.fingerprint);
  return { ...known, forms: [...others, { fingerprint: mapping.fingerprint, decisions }] };
}

/** Two memories as one; of a form both know, and of a metric's code, the later one's word counts. */
export function joinMemories(earlier: MappingMemory, later: MappingMemory): MappingMemory {
  const known = rememberCatalogue(earlier, later.catalogue);
  const again = new Set(later.forms.map(({ fingerprint }) => fingerprint));
  return {
    ...known,
    forms: [...known.forms.filter(({ fingerprint }) => !again.has(fingerprint)), ...later.forms],
  };
}

type Place = Pick<Decision, 'side' | 'table' | 'words' | 'turn' | 'part'>;

/** Every row and column of a mapping with what it is found again by, rows first. */
export function placesOf(mapping: SheetMapping): (Place & { readonly match: RowMatch | ColumnMatch })[] {
  const turns = new Map<string, number>();
  return [...mapping.rows, ...mapping.columns].map((match) => {
    const side = 'row' in match ? 'row' : 'column';
    const { table, part } = match;
    const words = formKey('row' in match ? match.label : match.header);
    const key = placeKey({ side, table, words, turn: 0, ...(part === undefined ? {} : { part }) });
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { side, table, words, turn, ...(part === undefined ? {} : { part }), match };
  });
}

/** Places compare by this text. */
export function placeKey({ side, table, words, turn, part }: Place): string {
  return [side, table, words, turn, part ?? ''].join('|');
}

function decisionOf(place: Place, match: RowMatch | ColumnMatch): Decision | undefined {
  if (match.certainty === 'unclear') return undefined;
  const { match: choice, meaning, unit, measure } = match;
  return {
    ...place,
    byPerson: match.reasons.some(({ code }) => code === 'person'),
    ...(choice ? { choice } : {}),
    ...(meaning ? { meaning } : {}),
    ...(unit ? { unit } : {}),
    ...(measure ? { measure } : {}),
  };
}
