import { extname } from 'node:path';
import type { FormReading } from '../actions/formReading';
import { parsePeriod } from '../core/catalogue/period';
import { joinMemories, type MappingMemory } from '../core/mapping/memory';
import type { Language } from '../core/validation/describeIssue';
import { catalogueOf } from './catalogueFile';
import { type CommandLine, optionOf, parseCommandLine, UsageError } from './commandLine';
import { type InputFile, readInputs } from './inputFiles';
import type { Typed } from './mapping/corrections';
import { absentSheets, type MappedFile, type MapRequest, mapFile } from './mapping/mapFile';
import { mapToJson } from './mapping/mapJson';
import { readMappingFiles, readMemory } from './mapping/mappingFile';
import { MISTAKES } from './mapping/mistakes';
import { printMap } from './mapping/printMap';
import { remember, rememberedLines } from './mapping/remember';
import { parseSetting, type Setting } from './mapping/settings';
import { languageOf, periodOf, rosterFor, unitOf } from './options';
import { WORDS } from './words';

/**
 * `map`: what foreign forms seem to hold, the figures that would be taken, and what must still be said; nothing is
 * merged. 1 when something is open or a file holds no form, 2 when no file could be read.
 */
export async function runMap(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(args, {
    options: [
      ...['roster', 'period', 'catalogue', 'sheet', 'set', 'unit'],
      ...['set-period', 'mapping', 'remember', 'lang'],
    ],
    switches: ['json'],
  });
  const language = languageOf(line);
  const reading = await readingOf(line, language);
  const typed = typedOf(line, reading, language);
  const path = rememberPath(line, language);
  const memory = path === undefined ? undefined : await readMemory(path, language);
  const inputs = await readInputs(line.rest);
  const request = requestFor(line, { ...reading, language }, memory, inputs);
  if (typed && inputs.length > 1) throw new UsageError(MISTAKES[language].oneFile);
  const files = inputs.map((input) => mapFile(input, request, typed));
  const remembered = path === undefined || !memory ? undefined : await remember(path, memory, files);
  if (line.switches.has('json')) print(JSON.stringify(mapToJson(files, request, remembered), null, 2));
  else for (const text of printMap(files, request)) print(text);
  if (!line.switches.has('json') && path !== undefined) {
    for (const text of rememberedLines(remembered, language)) print(text);
  }
  return exitCodeOf(files);
}

type Reading = Pick<FormReading, 'roster' | 'period' | 'catalogue'> & { readonly memory: MappingMemory };

/** What forms are read against, as `--roster`, `--period` and `--mapping` say. */
export async function readingOf(line: CommandLine, language: Language): Promise<Reading> {
  const period = periodOf(line);
  const roster = rosterFor(line, period);
  const { memory } = await readMappingFiles(line.options.get('mapping') ?? [], language);
  return { period, roster, memory, catalogue: await catalogueOf(line, language) };
}

/** The forms of the `--remember` file are known too: decisions are made in several runs. */
export function requestFor(
  line: CommandLine,
  reading: Reading & { readonly language: Language },
  own: MappingMemory | undefined,
  inputs: readonly InputFile[],
): MapRequest {
  const sheets = line.options.get('sheet') ?? [];
  const [absent] = absentSheets(inputs, sheets);
  if (absent !== undefined) {
    const names = inputs.flatMap((input) =>
      'workbook' in input ? input.workbook.sheets.map(({ name }) => name) : [],
    );
    throw new UsageError(MISTAKES[reading.language].noSuchSheet(absent), [...new Set(names)]);
  }
  return { ...reading, memory: own ? joinMemories(reading.memory, own) : reading.memory, sheets };
}

/** Corrections typed; undefined when there are none. */
export function typedOf(line: CommandLine, { roster }: Reading, language: Language): Typed | undefined {
  const settings = (line.options.get('set') ?? []).map((text): Setting => {
    const setting = parseSetting(text);
    if (!setting) throw new UsageError(MISTAKES[language].badSetting(text));
    return setting;
  });
  const unit = unitOf(line, roster);
  const text = optionOf(line, 'set-period');
  const period = text === undefined ? undefined : parsePeriod(text);
  if (text !== undefined && !period) throw new UsageError(WORDS.unknownPeriod(text));
  return settings.length === 0 && !unit && !period ? undefined : { settings, unit, period };
}

function rememberPath(line: CommandLine, language: Language): string | undefined {
  const path = optionOf(line, 'remember');
  if (path !== undefined && extname(path).toLowerCase() !== '.json') {
    throw new UsageError(MISTAKES[language].needsJson(path));
  }
  return path;
}

function exitCodeOf(files: readonly MappedFile[]): number {
  if (files.every(({ status }) => status === 'unreadable' || status === 'noTable')) return 2;
  return files.every(({ status }) => status === 'ready' || status === 'coded') ? 0 : 1;
}
