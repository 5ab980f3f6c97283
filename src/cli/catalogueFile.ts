import { loadCatalogue } from '../actions/loadCatalogue';
import { memoryHost } from '../adapters/memory/memoryHost';
import type { Catalogue } from '../core/catalogue/catalogue';
import type { Roster } from '../core/catalogue/roster';
import { findCatalogue, STANDARD_CATALOGUES } from '../core/catalogue/standard/catalogues';
import { rostersWith } from '../core/catalogue/standard/rosters';
import type { BookProblem } from '../core/catalogueBook/bookProblem';
import { describeProblem } from '../core/catalogueBook/describeProblem';
import type { ParsedBook } from '../core/catalogueBook/parseCatalogueBook';
import type { Language } from '../core/validation/describeIssue';
import { describeUnreadable } from '../core/validation/describeUnreadable';
import { CATALOGUE_WORDS } from './catalogueWords';
import { type CommandLine, optionOf, UsageError } from './commandLine';
import { readInputs } from './inputFiles';
import { isXlsxName } from './options';
import { onOneLine } from './table';
import { WORDS } from './words';

/** The form asked for by `--catalogue`, a standard id or a catalogue's workbook; undefined when the unit's own is meant. */
export async function catalogueOf(
  line: CommandLine,
  language: Language = 'vi',
): Promise<Catalogue | undefined> {
  return (await askedOf(line, language))?.catalogue;
}

/** The same with the roster a workbook has beside its catalogue. */
async function askedOf(
  line: CommandLine,
  language: Language,
): Promise<{ readonly catalogue: Catalogue; readonly roster?: Roster | undefined } | undefined> {
  const asked = optionOf(line, 'catalogue');
  if (asked === undefined) return undefined;
  const standard = findCatalogue(asked);
  if (standard) return { catalogue: standard };
  if (!isXlsxName(asked)) throw new UsageError(WORDS.unknownCatalogue(asked));
  const book = await readBook(asked, language);
  if (book.ok) return book;
  throw new UsageError(
    CATALOGUE_WORDS[language].wrong(asked),
    book.problems.flatMap((one) => problemLines(one, language)),
  );
}

/** What forms and units are known by: the standard catalogues and rosters, and those of `--catalogue` where it is an own one. */
export async function knownOf(
  line: CommandLine,
  language: Language,
): Promise<{ readonly catalogues: readonly Catalogue[]; readonly rosters: readonly Roster[] }> {
  const asked = await askedOf(line, language);
  return { catalogues: knownCatalogues(asked?.catalogue), rosters: rostersWith(asked?.roster) };
}

/** The standard catalogues, and one asked for that is none of them. */
export function knownCatalogues(asked: Catalogue | undefined): readonly Catalogue[] {
  return asked && !STANDARD_CATALOGUES.includes(asked)
    ? [...STANDARD_CATALOGUES, asked]
    : STANDARD_CATALOGUES;
}

/** A catalogue's workbook, read; a file that cannot be opened is a usage error. */
export async function readBook(path: string, language: Language): Promise<ParsedBook> {
  const [input] = await readInputs([path]);
  if (!input || !('workbook' in input)) {
    const why = input ? describeUnreadable(input.reason, language) : '';
    throw new UsageError(CATALOGUE_WORDS[language].unread(path, why));
  }
  return loadCatalogue(memoryHost(input.workbook));
}

/** `Chỉ tiêu · ô E16`, and below it what is wrong and what to do. */
export function problemLines(problem: BookProblem, language: Language): string[] {
  const { what, todo } = describeProblem(problem, language);
  const { sheet, cell } = problem;
  return [onOneLine(CATALOGUE_WORDS[language].place(sheet, cell)), `    ${onOneLine(`${what} ${todo}`)}`];
}
