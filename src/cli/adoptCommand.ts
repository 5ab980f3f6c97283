import { extname } from 'node:path';
import { findUnit } from '../core/catalogue/roster';
import { titleOf } from '../core/catalogue/unitTitle';
import type { Language } from '../core/validation/describeIssue';
import { type AdoptRequest, type AdoptResult, adoptFile } from './adoptFile';
import { ADOPT_WORDS } from './adoptWords';
import { type CommandLine, neededOption, parseCommandLine, UsageError } from './commandLine';
import { type InputFile, readInputs } from './inputFiles';
import { readingOf, requestFor, typedOf } from './mapCommand';
import { type MappedFile, mapFile } from './mapping/mapFile';
import { printMap } from './mapping/printMap';
import { languageOf } from './options';
import { protectWork } from './outputFiles';

/**
 * `adopt`: a copy of an office's own file with codes, which check and merge read like a form. 1 where something is
 * open or the sheet cannot have codes (nothing is written then), 2 where the file holds no form of its own.
 */
export async function runAdopt(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(args, {
    options: [
      ...['roster', 'period', 'out', 'sheet', 'unit', 'mapping', 'set'],
      ...['set-period', 'catalogue', 'lang'],
    ],
    switches: ['check-column', 'json'],
  });
  const language = languageOf(line);
  const out = neededOption(line, 'out');
  const reading = await readingOf(line, language);
  const typed = typedOf(line, reading, language);
  const input = await inputOf(line, out, language);
  const request: AdoptRequest = {
    ...requestFor(line, { ...reading, language }, undefined, [input]),
    out,
    checkColumn: line.switches.has('check-column'),
  };
  await protectWork([out]);
  const mapped = mapFile(input, request, typed);
  const result = await adoptFile(input, mapped, request);
  if (line.switches.has('json')) print(JSON.stringify(result, null, 2));
  else for (const text of printed(result, mapped, request)) print(text);
  return exitCodeOf(result);
}

/** One file, and the copy is of its kind: macros stay where they were. */
async function inputOf(line: CommandLine, out: string, language: Language): Promise<InputFile> {
  const words = ADOPT_WORDS[language];
  const [input, ...more] = await readInputs(line.rest, out);
  if (!input || more.length > 0) throw new UsageError(words.oneFile);
  const ending = extname(input.path).toLowerCase();
  if (extname(out).toLowerCase() !== ending) throw new UsageError(words.sameKind(out, ending));
  return input;
}

/** For people: the matching with its questions while any is open, else what was done or why not. */
function printed(result: AdoptResult, mapped: MappedFile, request: AdoptRequest): string[] {
  const words = ADOPT_WORDS[request.language];
  const { status, message, sheet, unit, metrics, converted, lost, own, out } = result;
  if (status === 'questions') return [...printMap([mapped], request), message ?? ''];
  if (status !== 'adopted' || sheet === null || out === null) return [`${result.file}: ${message ?? ''}`];
  const found = findUnit(request.roster, unit ?? '');
  const done = words.done({ sheet, unit: found ? titleOf(found) : '', metrics, out });
  const more = [
    ...(converted > 0 ? [words.converted(converted)] : []),
    // A catalogue that is handed out gives a code one meaning for all; one made here does not.
    ...(own.length > 0 && !request.catalogue ? [words.own(own)] : []),
    ...(lost.length > 0 ? [words.lost([...new Set(lost)])] : []),
  ];
  return [done, ...more, words.next(out)];
}

function exitCodeOf({ status }: AdoptResult): number {
  if (status === 'adopted') return 0;
  return status === 'questions' || status === 'refused' ? 1 : 2;
}
