import { exportCatalogue } from '../actions/exportCatalogue';
import { catalogueOfRoster } from '../actions/formReading';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import type { Catalogue } from '../core/catalogue/catalogue';
import type { Roster } from '../core/catalogue/roster';
import { catalogueFor } from '../core/catalogue/standard/catalogues';
import { findRoster, STANDARD_ROSTER_IDS } from '../core/catalogue/standard/rosters';
import { describeProblem } from '../core/catalogueBook/describeProblem';
import { type ParsedBook, parseCatalogueBook } from '../core/catalogueBook/parseCatalogueBook';
import { editionOf } from '../core/ownCatalogue/edition';
import type { Language } from '../core/validation/describeIssue';
import { catalogueOf, problemLines, readBook } from './catalogueFile';
import { CATALOGUE_WORDS } from './catalogueWords';
import {
  type CommandLine,
  expectNoRest,
  neededOption,
  optionOf,
  parseCommandLine,
  UsageError,
} from './commandLine';
import { readInput } from './inputFiles';
import { isXlsxName, languageOf } from './options';
import { protectWork, writeOutput } from './outputFiles';
import { RESULT_WORDS } from './resultWords';
import { onOneLine } from './table';
import { WORDS } from './words';

/** `catalogue export` and `catalogue check`. */
export async function runCatalogue(
  [action, ...args]: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  if (action === 'export') return exportBook(args, print);
  if (action === 'check') return checkBook(args, print);
  throw new UsageError(CATALOGUE_WORDS.vi.needsAction);
}

/** `catalogue export`: a catalogue, and a roster if asked for, as a workbook to be edited. */
async function exportBook(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(args, { options: ['border', 'catalogue', 'roster', 'out'] });
  expectNoRest(line);
  const out = neededOption(line, 'out');
  if (!isXlsxName(out)) throw new UsageError(WORDS.needsXlsx(out));
  const roster = rosterOf(line);
  const catalogue = (await catalogueOf(line)) ?? standardFor(line, roster);
  await protectBook(out);
  await writeOutput(out, await writeXlsx(exportCatalogue({ catalogue, roster })));
  print(RESULT_WORDS.vi.saved(out));
  return 0;
}

function rosterOf(line: CommandLine): Roster | undefined {
  const id = optionOf(line, 'roster');
  if (id === undefined) return undefined;
  const roster = findRoster(id);
  if (!roster) throw new UsageError(WORDS.unknownRoster(id), STANDARD_ROSTER_IDS);
  return roster;
}

/** The form of `--border`, else of the roster's units, else the one with every metric. */
function standardFor(line: CommandLine, roster: Roster | undefined): Catalogue {
  const border = optionOf(line, 'border');
  if (border === undefined) return roster ? catalogueOfRoster(roster) : catalogueFor('mixed');
  if (border !== 'land' && border !== 'sea' && border !== 'mixed') {
    throw new UsageError(WORDS.unknownCatalogue(border));
  }
  return catalogueFor(border);
}

/** A catalogue somebody has edited is not written over, nor is any other work. */
async function protectBook(path: string): Promise<void> {
  const input = await readInput(path, path);
  if (!('workbook' in input)) return;
  const book = parseCatalogueBook(input.workbook);
  const isBook = book.ok || book.problems.some(({ code }) => code !== 'noTable');
  if (isBook) throw new UsageError(CATALOGUE_WORDS.vi.keepsBook(path));
  await protectWork([path]);
}

/** `catalogue check`: whether a catalogue's workbook can be used, and what is wrong with it by cell; then 1. */
async function checkBook(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(args, { options: ['lang'], switches: ['json'] });
  const language = languageOf(line);
  const [file] = line.rest;
  if (file === undefined || line.rest.length > 1) throw new UsageError(CATALOGUE_WORDS[language].oneFile);
  const book = await readBook(file, language);
  if (line.switches.has('json')) print(JSON.stringify(bookToJson(file, book, language), null, 2));
  else for (const text of bookLines(file, book, language)) print(text);
  return book.ok ? 0 : 1;
}

function bookLines(file: string, book: ParsedBook, language: Language): string[] {
  const words = CATALOGUE_WORDS[language];
  if (!book.ok) {
    const lines = book.problems.flatMap((problem) => problemLines(problem, language));
    return [words.problems(file, book.problems.length), ...lines.map((text) => `    ${text}`)];
  }
  const { catalogue, roster } = book;
  return [
    onOneLine(words.sound(file, catalogue.label[language])),
    `    ${words.content(catalogue.id, editionOf(catalogue), catalogue.metrics.length)}`,
    ...(roster ? [`    ${words.roster(roster.id, roster.units.length)}`] : []),
  ];
}

function bookToJson(file: string, book: ParsedBook, language: Language) {
  if (book.ok) {
    const { catalogue, roster } = book;
    const { id, version, metrics } = catalogue;
    return {
      file,
      ok: true,
      id,
      version,
      metrics: metrics.length,
      units: roster?.units.length ?? null,
      problems: [],
    };
  }
  const problems = book.problems.map((problem) => {
    const { what, todo } = describeProblem(problem, language);
    const { sheet, cell, code } = problem;
    return { sheet, cell, code, message: `${what} ${todo}` };
  });
  return { file, ok: false, id: null, version: null, metrics: null, units: null, problems };
}
