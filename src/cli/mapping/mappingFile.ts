import { readFile, rename } from 'node:fs/promises';
import { z } from 'zod';
import { correctMapping } from '../../core/mapping/correctMapping';
import {
  EMPTY_MEMORY,
  joinMemories,
  type MappingMemory,
  mappingMemorySchema,
} from '../../core/mapping/memory';
import { readKnownMappings } from '../../core/mapping/memorySheet';
import { otherMetric } from '../../core/mapping/rememberedMetrics';
import { type SheetMapping, sheetMappingSchema } from '../../core/mapping/sheetMapping';
import type { Language } from '../../core/validation/describeIssue';
import { UsageError } from '../commandLine';
import { causeOf, readInput } from '../inputFiles';
import { isXlsxName } from '../options';
import { writeOutput } from '../outputFiles';
import { WORDS } from '../words';
import { MISTAKES } from './mistakes';

/** What `--mapping` files know: forms, and how single files (by SHA-256) were decided to be read. */
export type KnownForms = {
  readonly memory: MappingMemory;
  readonly files: Readonly<Record<string, readonly SheetMapping[]>>;
};

/** Of what `map --json` prints, the part `merge` reads back. */
const printedSchema = z.object({
  files: z.array(
    z.object({ sha256: z.string(), sheets: z.array(z.object({ mapping: sheetMappingSchema })) }),
  ),
  catalogue: z.unknown(),
});

/**
 * Reads files of `map --remember` and of `map --json`, and the forms a province's workbook carries; of two that know
 * a form, the one named later counts.
 */
export async function readMappingFiles(paths: readonly string[], language: Language): Promise<KnownForms> {
  const words = MISTAKES[language];
  let memory = EMPTY_MEMORY;
  let files: KnownForms['files'] = {};
  for (const path of paths) {
    const data = isXlsxName(path) ? await carriedBy(path) : await readJson(path, language);
    if (data === undefined) throw new UsageError(words.noMappingFile(path));
    const printed = printedSchema.safeParse(data).data;
    const remembered = mappingMemorySchema.safeParse(data).data;
    if (!printed && !remembered) throw new UsageError(words.noMapping(path));
    // What `map --json` was matched with is known too, though it remembers no form.
    const known = remembered ?? mappingMemorySchema.parse({ ...EMPTY_MEMORY, catalogue: printed?.catalogue });
    const other = otherMetric(memory, known);
    if (other !== undefined) throw new UsageError(words.otherMetric(path, other));
    memory = joinMemories(memory, known);
    if (printed) files = { ...files, ...filesOf(printed) };
  }
  return { memory, files };
}

/** The forms a province's workbook carries; undefined where there is no file, null where it carries none. */
async function carriedBy(path: string): Promise<MappingMemory | undefined | null> {
  const input = await readInput(path, path);
  if ('workbook' in input) return readKnownMappings(input.workbook) ?? null;
  const { reason } = input;
  return reason.code === 'noAccess' && reason.cause === 'ENOENT' ? undefined : null;
}

/** Figures follow from rows and columns, whatever the file says. */
function filesOf({ files }: z.infer<typeof printedSchema>): KnownForms['files'] {
  return Object.fromEntries(
    files
      .filter(({ sheets }) => sheets.length > 0)
      .map(({ sha256, sheets }) => [sha256, sheets.map(({ mapping }) => correctMapping(mapping, {}))]),
  );
}

/** The memory a `--remember` file holds already, none where there is no file; any other content is left alone. */
export async function readMemory(path: string, language: Language): Promise<MappingMemory> {
  const data = await readJson(path, language);
  if (data === undefined) return EMPTY_MEMORY;
  const memory = mappingMemorySchema.safeParse(data).data;
  if (!memory) throw new UsageError(MISTAKES[language].keepsOther(path));
  return memory;
}

/** The content of a file; undefined where there is none, null where it is no JSON. */
async function readJson(path: string, language: Language): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const cause = causeOf(error);
    if (cause === 'ENOENT') return undefined;
    throw new UsageError(MISTAKES[language].closedMappingFile(path, cause));
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** Writes the memory beside its place first: what was there stays whole until the new one is. */
export async function writeMemory(path: string, memory: MappingMemory): Promise<void> {
  const aside = `${path}.moi`;
  await writeOutput(aside, new TextEncoder().encode(`${JSON.stringify(memory, null, 2)}\n`));
  await rename(aside, path).catch((error: unknown) => {
    throw new UsageError(WORDS.cannotWrite(path, causeOf(error)));
  });
}
