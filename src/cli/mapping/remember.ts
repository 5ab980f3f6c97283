import { type MappingMemory, rememberMapping } from '../../core/mapping/memory';
import type { Language } from '../../core/validation/describeIssue';
import type { MappedFile } from './mapFile';
import { writeMemory } from './mappingFile';
import { MAPPING_WORDS } from './words';

/** What a run wrote to the `--remember` file: forms of this run, and all the file then holds. */
export type Remembered = {
  readonly path: string;
  readonly forms: number;
  readonly all: number;
  /** Whether nothing is open in these forms; whose report a file is belongs to the file, not to its form. */
  readonly isWhole: boolean;
};

/** Adds the forms of this run to those the file holds; undefined, and nothing written, when there is none to add. */
export async function remember(
  path: string,
  memory: MappingMemory,
  files: readonly MappedFile[],
): Promise<Remembered | undefined> {
  const sheets = files.flatMap((file) => file.sheets);
  if (sheets.length === 0) return undefined;
  const grown = sheets.reduce(
    (before, { mapping, catalogue }) => rememberMapping(before, mapping, catalogue),
    memory,
  );
  await writeMemory(path, grown);
  const forms = new Set(sheets.map(({ mapping }) => mapping.fingerprint)).size;
  const isWhole = sheets.every(({ open }) => open.every(({ what }) => what === 'unit'));
  return { path, forms, all: grown.forms.length, isWhole };
}

/** What is said of it, and what to do next. */
export function rememberedLines(remembered: Remembered | undefined, language: Language): string[] {
  const words = MAPPING_WORDS[language];
  if (!remembered) return [words.nothingToRemember];
  const { forms, path, all, isWhole } = remembered;
  return [words.remembered(forms, path, all), isWhole ? words.nextTime(path) : words.stillOpen];
}
