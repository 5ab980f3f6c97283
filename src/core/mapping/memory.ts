import { z } from 'zod';
import { formKey } from './fingerprint';
import { measureSchema } from './measure';
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

/** Forms known, the latest last. It travels in the province's workbook and as a file. */
export const mappingMemorySchema = z.object({ version: z.literal('1'), forms: z.array(formSchema) });
export type MappingMemory = z.infer<typeof mappingMemorySchema>;

export const EMPTY_MEMORY: MappingMemory = { version: '1', forms: [] };

/** The memory with this form's decisions in place of what it held of the form before; open questions are no decisions. */
export function rememberMapping(memory: MappingMemory, mapping: SheetMapping): MappingMemory {
  const decisions = placesOf(mapping).flatMap(({ match, ...place }) => decisionOf(place, match) ?? []);
  const others = memory.forms.filter(({ fingerprint }) => fingerprint !== mapping.fingerprint);
  return { version: '1', forms: [...others, { fingerprint: mapping.fingerprint, decisions }] };
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
