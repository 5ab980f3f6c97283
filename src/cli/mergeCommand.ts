import { type MergeRequest, type MergeResult, mergeReports } from '../actions/mergeReports';
import { memoryHost } from '../adapters/memory/memoryHost';
import { writeXlsx } from '../adapters/xlsx/writeXlsx';
import type { Period } from '../core/catalogue/period';
import type { Roster } from '../core/catalogue/roster';
import type { Language } from '../core/validation/describeIssue';
import { catalogueOf, knownCatalogues } from './catalogueFile';
import { type CommandLine, neededOption, parseCommandLine, UsageError } from './commandLine';
import { type InputFile, readInputs } from './inputFiles';
import { type MergedInto, mergeInto } from './into/mergeInto';
import { intoToJson, printInto } from './into/printInto';
import { bookOf, summarySheetOf, withoutBook } from './into/summarySheet';
import { assignedUnits, expectOneUnit, filesNamed } from './mapping/assign';
import { type ForeignFile, isWhollyRead, mappingsOf, readForeignFiles } from './mapping/foreignFiles';
import { foreignIssues } from './mapping/foreignIssues';
import { readMappingFiles } from './mapping/mappingFile';
import { mergeIssues } from './mergeIssues';
import { mergeToJson } from './mergeJson';
import { type UnitLine, unitLines, unusedLines } from './mergeLines';
import { isXlsxName, languageOf, periodOf, rosterFor } from './options';
import { protectWork, writeOutput } from './outputFiles';
import { printMerge } from './printMerge';
import { WORDS } from './words';

/** What may be said beside the files. */
const ALLOWED = {
  options: [
    ...['roster', 'period', 'out', 'catalogue', 'prefer', 'mapping', 'assign', 'lang'],
    ...['into', 'sheet', 'set', 'set-period', 'replace'],
  ],
  switches: ['include-errors', 'json'],
};

/**
 * `merge`: the units' files into one provincial workbook. 1 when a file was not taken (the others are written all
 * the same), 2 when no file could be read.
 */
export async function runMerge(args: readonly string[], print: (text: string) => void): Promise<number> {
  const line = parseCommandLine(args, ALLOWED);
  const language = languageOf(line);
  const period = periodOf(line);
  const roster = rosterFor(line, period);
  const out = outOf(line);
  const book = await bookOf(line, out, language);
  const inputs = withoutBook(await readInputs(line.rest, out), book);
  const { request, foreign } = await requestFor(line, inputs, { roster, period, language });
  const own = book && summarySheetOf(line, book, { ...request, language }, out);
  if (own && 'questions' in own) return printQuestions(own.questions, line, print);
  const merged: MergedInto = own
    ? await mergeInto(book, inputs, request, own.fillAs)
    : { result: await mergeTo(out, inputs, request) };
  const { result } = merged;
  const lines = [...unitLines(result, foreign), ...unusedLines(result)];
  const memoryPath = line.options.get('mapping')?.find((path) => !isXlsxName(path));
  const issues = [
    ...mergeIssues(result, { inputs, foreign, request, language }),
    ...foreignIssues(foreign, { request, memoryPath, language }),
  ];
  if (line.switches.has('json')) {
    const json = mergeToJson(out, result, lines, issues, foreign, request);
    print(JSON.stringify({ ...json, ...(own && intoToJson(merged, own.fillAs)) }, null, 2));
  } else {
    const { obstacle } = merged;
    for (const text of printMerge({ out, request, result, lines, issues, language, obstacle })) print(text);
    for (const text of own ? printInto(merged, own.fillAs) : []) print(text);
  }
  return Math.max(exitCodeOf(result, lines, foreign), merged.obstacle === undefined ? 0 : 1);
}

/** Nothing is written while something is open about the sheet to fill. */
function printQuestions(
  questions: readonly string[],
  line: CommandLine,
  print: (text: string) => void,
): number {
  if (line.switches.has('json')) print(JSON.stringify({ out: null, questions }, null, 2));
  else for (const text of questions) print(text);
  return 1;
}

function outOf(line: CommandLine): string {
  const out = neededOption(line, 'out');
  // A copy of a person's own workbook is of its kind, which may be one with macros.
  if (!isXlsxName(out) && !line.options.has('into')) throw new UsageError(WORDS.needsXlsx(out));
  return out;
}

type Asked = { readonly roster: Roster; readonly period: Period; readonly language: Language };

/** The merge asked for, and the files without codes with how each is to be read. */
async function requestFor(
  line: CommandLine,
  inputs: readonly InputFile[],
  { roster, period, language }: Asked,
): Promise<{ readonly request: MergeRequest; readonly foreign: readonly ForeignFile[] }> {
  const known = await readMappingFiles(line.options.get('mapping') ?? [], language);
  const assigned = assignedUnits(line, inputs, roster, language);
  const catalogue = await catalogueOf(line, language);
  const foreign = readForeignFiles(inputs, { reading: { roster, period, catalogue }, known, assigned });
  expectOneUnit(assigned, inputs, foreign, language);
  const request: MergeRequest = {
    roster,
    period,
    catalogue,
    catalogues: knownCatalogues(catalogue),
    includeErrors: line.switches.has('include-errors'),
    prefer: preferOf(line, inputs),
    memory: known.memory,
    mappings: mappingsOf(foreign),
    assigned: Object.fromEntries([...assigned].map(([sha256, { code }]) => [sha256, code])),
  };
  return { request, foreign };
}

/** Merges and writes; nothing is written when no unit was accepted. */
async function mergeTo(
  out: string,
  inputs: readonly InputFile[],
  request: MergeRequest,
): Promise<MergeResult> {
  await protectWork([out]);
  const host = memoryHost();
  const result = await mergeReports(host, inputs, request);
  if (result.totals) await writeOutput(out, await writeXlsx(host.plans()));
  return result;
}

function exitCodeOf(
  { submissions }: MergeResult,
  lines: readonly UnitLine[],
  foreign: readonly ForeignFile[],
): number {
  const isReadable = submissions.some(({ reports, issues }) => reports.length + issues.length > 0);
  if (!isReadable && foreign.length === 0) return 2;
  const blocks = ({ status }: UnitLine) => !['accepted', 'missing', 'notUsed'].includes(status);
  return foreign.every(isWhollyRead) && !lines.some(blocks) ? 0 : 1;
}

/** Names of the files meant by `--prefer`, each given as a path or by the name the results show. */
function preferOf({ options }: CommandLine, inputs: readonly InputFile[]): string[] {
  return (options.get('prefer') ?? []).flatMap((prefer) => {
    const chosen = filesNamed(inputs, prefer);
    if (chosen.length === 0) throw new UsageError(WORDS.preferUnused(prefer));
    return chosen.map(({ name }) => name);
  });
}
