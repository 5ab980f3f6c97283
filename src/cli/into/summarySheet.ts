import type { FormReading } from '../../actions/formReading';
import { describePeriod, parsePeriod } from '../../core/catalogue/period';
import { EMPTY_MEMORY } from '../../core/mapping/memory';
import { isOfOtherPeriod } from '../../core/mapping/otherPeriod';
import { formatAddress, parseAddress } from '../../core/sheet/address';
import type { Language } from '../../core/validation/describeIssue';
import { type CommandLine, optionOf, UsageError } from '../commandLine';
import type { InputFile } from '../inputFiles';
import { typedOf } from '../mapCommand';
import type { MapRequest } from '../mapping/mapFile';
import { columnLines, questionLines, rowLines } from '../mapping/printMatches';
import { INTO_WORDS } from './intoWords';
import type { FillAs } from './mergeInto';
import { mapSummarySheet, readSummaryBook, type SummaryBook } from './summaryBook';

/** What only `--into` understands. */
const OPTIONS = ['sheet', 'set', 'set-period', 'replace'];

/** What stands for all cells after `--replace`. */
const ALL = 'all';

/** How the sheet is to be filled, or what a person must say first, as lines to print. */
export type SummarySheet = { readonly fillAs: FillAs } | { readonly questions: readonly string[] };

/** The workbook after `--into`; undefined without it, and then nothing may be said of its sheets. */
export async function bookOf(
  line: CommandLine,
  out: string,
  language: Language,
): Promise<SummaryBook | undefined> {
  const path = optionOf(line, 'into');
  if (path !== undefined) return readSummaryBook(path, out, language);
  const stray = OPTIONS.find((name) => line.options.has(name));
  if (stray !== undefined) throw new UsageError(INTO_WORDS[language].needsInto(stray));
  return undefined;
}

/** The files without the summary itself, which may lie in the same folder. */
export function withoutBook(inputs: readonly InputFile[], book: SummaryBook | undefined): InputFile[] {
  return inputs.filter(({ sha256 }) => sha256 === '' || sha256 !== book?.sha256);
}

/** Matches the sheet to fill with the metrics; nothing that is open is guessed. */
export function summarySheetOf(
  line: CommandLine,
  book: SummaryBook,
  reading: FormReading & { readonly language: Language },
  out: string,
): SummarySheet {
  const { language, period } = reading;
  const words = INTO_WORDS[language];
  const request: MapRequest = { ...reading, sheets: line.options.get('sheet') ?? [] };
  const typed = typedOf(line, { ...request, memory: request.memory ?? EMPTY_MEMORY }, language);
  const mapped = mapSummarySheet(book, request, typed);
  const { mapping, catalogue } = mapped;
  const open = mapped.open.filter(({ what }) => what !== 'unit');
  const matched = { ...request, catalogue };
  if (open.length > 0) {
    const lines = [...columnLines(mapping, matched), ...rowLines(mapping, matched)];
    const questions = questionLines({ ...mapped, open }, matched);
    return { questions: [...lines, ...questions, words.open(mapping.sheet)] };
  }
  const own = parsePeriod(mapping.period ?? '');
  if (own && isOfOtherPeriod(mapping, reading.period)) {
    const said = [own, period].map((one) => describePeriod(one, language));
    return { questions: [words.otherPeriod(mapping.sheet, said[0]!, said[1]!)] };
  }
  return { fillAs: { mapping, replace: replaceOf(line, language), out, language } };
}

/** Cells as typed (`D10,F4`), or every typed figure. */
function replaceOf(line: CommandLine, language: Language): FillAs['replace'] {
  const typed = (line.options.get('replace') ?? []).flatMap((text) => text.split(/[,;\s]+/)).filter(Boolean);
  if (typed.some((text) => text.toLowerCase() === ALL)) return 'typed';
  return typed.map((text) => {
    const address = parseAddress(text.toUpperCase());
    if (!address) throw new UsageError(INTO_WORDS[language].notCell(text));
    return formatAddress(address);
  });
}
